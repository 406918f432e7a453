import { addDays, weekdayOf } from '../../../days/day.ts';
import { dayAlone } from '../../../days/units.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';

const WORDS = /^\s+(?<unit>week|fortnight)\b(?!\s+(?:of|in|at|on|long|ago))/;

/** The British "Friday week": a week after the coming Friday. */
export const weekOn: Joiner = {
  name: 'week on',
  join: (pieces, scene) => pieces.map((piece) => later(piece, scene)),
};

function later(piece: Piece, scene: Scene): Piece {
  const match = piece.shape.kind === 'weekday' ? WORDS.exec(scene.text.slice(piece.end)) : null;
  if (match === null || piece.shape.kind !== 'weekday' || scene.reference === null) return piece;
  const coming = addDays(scene.reference, (piece.shape.weekday - weekdayOf(scene.reference) + 7) % 7);
  const day = addDays(coming, match.groups?.unit === 'fortnight' ? 14 : 7);
  return { ...piece, end: piece.end + match[0].length, days: dayAlone(day), shape: { kind: 'fixed' }, rule: 'week on' };
}
