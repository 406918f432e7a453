import { addDays, weekdayOf } from '../../../days/day.ts';
import { dayAlone } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { ordinalFrom } from '../vocabulary.ts';
import { joinPairs } from './neighbours.ts';

const ORDINAL = /\b(?:the\s+)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+$/i;

/** "the first Monday of December", "the last Friday of next month". */
export const nthWeekday: Joiner = {
  name: 'nth weekday',
  join: (pieces, scene) => joinPairs(pieces, scene, (left, right, gap) => nthOf(left, right, gap, scene)),
};

function nthOf(left: Piece, right: Piece, gap: string, scene: Scene): Piece | null {
  const { earliest, latest } = right.days;
  if (left.shape.kind !== 'weekday' || right.precision !== 'month' || !/^\s+(?:of|in)\s+$/.test(gap)) return null;
  const ordinal = ORDINAL.exec(scene.text.slice(0, left.start));
  const nth = ordinal?.groups?.nth?.toLowerCase();
  if (ordinal === null || nth === undefined || earliest === null || latest === null) return null;
  const day =
    nth === 'last' ? before(latest, left.shape.weekday) : from(earliest, left.shape.weekday, ordinalFrom(nth) ?? 1);
  return {
    ...left,
    start: ordinal.index,
    end: right.end,
    days: dayAlone(day),
    shape: { kind: 'fixed' },
    rule: 'nth weekday',
  };
}

function from(first: Day, weekday: number, nth: number): Day {
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

function before(last: Day, weekday: number): Day {
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
