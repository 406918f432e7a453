import { addDays, daysBetween } from '../../../days/day.ts';
import type { Day, Extent } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { verbGroups } from '../tense/verbs.ts';
import { isOneDay } from './following.ts';

const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;
/** So far behind the verb of saying stands the day it was said: "told reporters in Doha on Monday". */
const UNITS_BEHIND = 60;

/** "Tomorrow" inside a quotation counts from the day it was said, where the sentence names it: 'said on Monday: "We will meet tomorrow"'. */
export const dayOfSpeaking: Joiner = {
  name: 'day of speaking',
  join: (pieces, scene) => {
    if (scene.reference === null || !pieces.some((piece) => piece.rule === 'deictic')) return pieces;
    const quotations = quotationsIn(scene.text);
    const spoken = spokenOn(pieces, scene, quotations);
    if (spoken === null) return pieces;
    const shift = daysBetween(scene.reference, spoken);
    return pieces.map((piece) =>
      piece.rule === 'deictic' && quotations.some((quotation) => holds(quotation, piece))
        ? shifted(piece, shift, spoken)
        : piece,
    );
  },
};

function quotationsIn(text: string): Extent[] {
  return [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function holds(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The day outside the quotations that stands with a verb of saying. */
function spokenOn(pieces: readonly Piece[], scene: Scene, quotations: readonly Extent[]): Day | null {
  const sayings = verbGroups(scene.tokens).filter((group) => group.saying && !quotations.some((q) => holds(q, group)));
  const day = pieces.find(
    (piece) =>
      isOneDay(piece) &&
      piece.rule !== 'deictic' &&
      !quotations.some((quotation) => holds(quotation, piece)) &&
      sayings.some((saying) => piece.start > saying.end && piece.start - saying.end < UNITS_BEHIND),
  );
  return day?.days.earliest ?? null;
}

function shifted(piece: Piece, days: number, anchor: Day): Piece {
  const { earliest, latest } = piece.days;
  if (earliest === null || latest === null) return piece;
  return {
    ...piece,
    anchor,
    rule: `${piece.rule}+said`,
    days: { earliest: addDays(earliest, days), latest: addDays(latest, days) },
  };
}
