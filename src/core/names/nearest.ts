import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Below this share of equal letters two spellings are taken for different names. */
const threshold = 0.8;

/**
 * The names most like what was typed, best first, with a likeness from 0.80 to 1; each typed word may match any word of a name.
 * @example nearest('Putn', ['Vladimir Putin', 'Marco Rubio'], 3) // [{ name: 'Vladimir Putin', likeness: 0.8 }]
 */
export function nearest(typed: string, names: readonly string[], limit: number): { name: string; likeness: number }[] {
  const wanted = fold(typed);
  if (wanted === '' || limit <= 0) return [];
  return names
    .map((name) => ({ name, likeness: likeness(wanted, fold(name)) }))
    .filter((found) => found.likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}

function likeness(typed: string, name: string): number {
  const whole = share(typed, name);
  const words = name.split(' ');
  const each = typed.split(' ').map((word) => Math.max(...words.map((other) => share(word, other))));
  // A name is only found through its words when every word typed has its like: "Donald Tusk" is not Donald Trump.
  const weakest = Math.min(...each);
  const average = each.reduce((sum, one) => sum + one, 0) / each.length;
  return Math.max(whole, weakest >= threshold ? average : 0);
}

function share(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - distance(a, b) / length;
}
