import type { Extent } from '../../model.ts';

/** No real paragraph is longer; whatever is, is looked at in pieces, so that the work grows with its length only. */
const longest = 5000;

/**
 * Cuts a very long paragraph into pieces of at most 5,000 characters, after a full stop where there is one.
 * Any usual paragraph is one piece.
 */
export function piecesOf(paragraph: string): Extent[] {
  const pieces: Extent[] = [];
  let start = 0;
  while (paragraph.length - start > longest) {
    const end = start + cutIn(paragraph.slice(start, start + longest));
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: paragraph.length });
  return pieces;
}

function cutIn(piece: string): number {
  const half = piece.length / 2;
  for (const mark of ['.” ', '." ', '. ', ' ']) {
    const at = piece.lastIndexOf(mark) + mark.length;
    if (at > half) return at;
  }
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}
