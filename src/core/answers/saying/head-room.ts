import type { Inline, Line } from '../../model.ts';

/** The most characters of a title with its head. */
const ROOM = 600;

/** A line that wants to stand in a head; heavier ones are kept when not all have room. */
export type HeadLine = { weight: number; line: Line };

/**
 * The lines that a head has room for, in their order, when `used` characters stand in the title.
 * @example fitting([{ weight: 2, line: ['short'] }, { weight: 1, line: ['x'.repeat(600)] }], 40) // [['short']]
 */
export function fitting(lines: readonly HeadLine[], used: number): Line[] {
  let left = ROOM - used;
  const kept = new Set<HeadLine>();
  for (const each of [...lines].sort((a, b) => b.weight - a.weight)) {
    const length = lengthOf(each.line) + 1;
    if (length > left) continue;
    left -= length;
    kept.add(each);
  }
  return lines.filter((each) => kept.has(each)).map(({ line }) => line);
}

const lengthOf = (line: Line) => line.reduce((sum, inline) => sum + widthOf(inline), 0);

function widthOf(inline: Inline): number {
  if (typeof inline === 'string') return inline.length;
  if ('bold' in inline) return inline.bold.length;
  if ('italic' in inline) return inline.italic.length;
  if ('quote' in inline) return inline.quote.length + 2;
  return 'cite' in inline ? `[${inline.cite}]`.length : inline.words.length;
}
