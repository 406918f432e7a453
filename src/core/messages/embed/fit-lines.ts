import type { Line } from '../../model.ts';
import { discordLine } from './line.ts';

/** Room for "… and 9999 more" behind a line break. */
const MORE = 17;

/**
 * As many whole lines as fit `limit` characters, at least one, and how many they are. Room for `sayMore` stays free.
 * The first line is cut when it alone does not fit; nothing is taken when there is no room for a word of it.
 */
export function fitLines(lines: readonly Line[], limit: number): { text: string; taken: number } {
  const room = limit - MORE;
  let text = '';
  let taken = 0;
  for (const line of lines) {
    const longer = [text, discordLine(line, taken === 0 ? room : limit)].filter(Boolean).join('\n');
    if (longer.length > room) break;
    text = longer;
    taken++;
  }
  return text === '' ? { text, taken: 0 } : { text, taken };
}

/** The lines with a word on those left out behind them: "a\nb\n… and 12 more". */
export function sayMore(text: string, left: number): string {
  return left === 0 ? text : [text, `… and ${left} more`].filter(Boolean).join('\n');
}
