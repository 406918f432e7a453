import type { Piece, Scene } from '../scene.ts';

/**
 * Joins each pair of neighbours that `join` gives one piece for; a joined piece may be joined again.
 * `gap` is the text between the two.
 */
export function joinPairs(
  pieces: Piece[],
  scene: Scene,
  join: (left: Piece, right: Piece, gap: string) => Piece | null,
): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const left = joined.at(-1);
    const one = left === undefined ? null : join(left, piece, scene.text.slice(left.end, piece.start));
    if (one === null) joined.push(piece);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

/** Widens or narrows each piece by the words right before it, where `pattern` (which must end in $) matches them. */
export function withWordsBefore(
  pieces: Piece[],
  scene: Scene,
  pattern: RegExp,
  change: (piece: Piece, groups: Record<string, string | undefined>) => Piece | null,
): Piece[] {
  return pieces.map((piece, at) => {
    const from = pieces[at - 1]?.end ?? 0;
    const match = pattern.exec(scene.text.slice(from, piece.start));
    if (match === null) return piece;
    const changed = change(piece, match.groups ?? {});
    return changed === null ? piece : { ...changed, start: from + match.index };
  });
}
