import type { Gazetteer } from '../../names/gazetteer.ts';
import { wordsOf } from '../../names/words-of.ts';

/** What makes an office one of several, or not the office itself. */
const NOT_THE_HOLDER = /\b(?:deputy|vice|assistant|former|ex|then|late|shadow|opposition|elect|designate|junior)\b/;

/**
 * The office that one person of a side holds at a time, however the role is worded; null for every other role.
 * @example officeOf('Minister of Foreign Affairs of Chile', 'Chile', gazetteer) // 'foreign minister'
 * @example officeOf('Special Envoy', 'Chile', gazetteer) // null
 */
export function officeOf(role: string, side: string | null, gazetteer: Gazetteer): string | null {
  const bare = withoutSide(role, side, gazetteer)
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (NOT_THE_HOLDER.test(bare)) return null;
  const plain = bare.replace(/^(?:the|new|current|acting|incoming|outgoing)\s+/, '').replace(/\s+(?:of|for|s)$/, '');
  if (/^(?:president|chancellor|secretary of state)$/.test(plain)) return plain;
  if (/^(?:prime minister|premier)$/.test(plain)) return 'prime minister';
  if (/^(?:foreign(?: affairs)? minister|foreign secretary|minister (?:of|for) foreign affairs)$/.test(plain))
    return 'foreign minister';
  const [, before, behind] = /^(?:(\w+) minister|minister (?:of|for) (\w+))$/.exec(plain) ?? [];
  const field = before ?? behind;
  return field && field !== 'state' ? `${field === 'defence' ? 'defense' : field} minister` : null;
}

/** The role without the names of its side. */
function withoutSide(role: string, side: string | null, gazetteer: Gazetteer): string {
  if (side === null) return role;
  const words = wordsOf(role);
  let rest = role;
  for (let at = 0; at < words.length; at++) {
    const found = gazetteer.longest(words, at);
    const [first, last] = [words[at], found ? words[at + found.count - 1] : undefined];
    if (!found || found.entry.name !== side || !first || !last) continue;
    rest = rest.replace(role.slice(first.start, last.end), ' ');
  }
  return rest.replace(/\s['’]s\b/g, ' ');
}
