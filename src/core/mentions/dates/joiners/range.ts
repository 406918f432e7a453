import { addDays, dayFrom, daysBetween, yearOf } from '../../../days/day.ts';
import { dayAlone, monthsFrom } from '../../../days/units.ts';
import type { Interval } from '../../../model.ts';
import { weekdayNear } from '../nearest.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { DASH } from '../vocabulary.ts';
import { joinPairs } from './neighbours.ts';

const LINK = new RegExp(`^\\s*(?:${DASH}{1,2}|to|through|thru|until|till)\\s*(?:the\\s+)?$`, 'i');
const AND = /^\s*(?:and|&)\s+(?:on\s+)?$/i;

/** From one time to another: "Dec. 1 – Jan. 3", "from Monday to Wednesday", "between April and June", "Monday and Tuesday". */
export const range: Joiner = {
  name: 'range',
  join: (pieces, scene) => joinPairs(pieces, scene, (left, right, gap) => between(left, right, gap, scene)),
};

function between(left: Piece, right: Piece, gap: string, scene: Scene): Piece | null {
  const before = scene.text.slice(0, left.start);
  const opened = /\bbetween\s+(?:the\s+)?$/i.test(before);
  const linked = LINK.test(gap) || (opened && AND.test(gap));
  if (!linked && !AND.test(gap)) return null;
  if (left.shape.kind === 'clock' || right.shape.kind === 'clock') return null;
  const ends = endsOf(left, right);
  if (ends === null) return null;
  // "Monday and Tuesday" are one stretch only when nothing lies between
  if (!linked && (!isNextDay(ends.first, ends.second) || left.time !== null || right.time !== null)) return null;
  const days = { earliest: ends.first.earliest, latest: ends.second.latest };
  if (days.earliest === null || days.latest === null || days.earliest >= days.latest) return null;
  const lead = /\b(?:from|between)\s+(?:the\s+)?$/i.exec(before)?.[0].length ?? 0;
  return {
    ...left,
    start: left.start - lead,
    end: right.end,
    days,
    precision: 'range',
    time: null,
    shape: { kind: 'fixed' },
    rule: 'range',
  };
}

function isNextDay(first: Interval, second: Interval): boolean {
  return (
    first.earliest !== null &&
    first.earliest === first.latest &&
    second.earliest === second.latest &&
    second.earliest === addDays(first.earliest, 1)
  );
}

/** Both ends; what one of them leaves open (week, year) the other settles. */
function endsOf(left: Piece, right: Piece): { first: Interval; second: Interval } | null {
  const { shape: a, days: first } = left;
  const { shape: b, days: second } = right;
  if (b.kind === 'weekday' && first.latest !== null)
    return { first, second: dayAlone(weekdayNear(first.latest, b.weekday, 'future')) };
  const moved = (a.kind === 'date' || a.kind === 'month') && a.year === null ? leftIn(a, second) : null;
  if (moved !== null && (b.kind === 'date' || b.kind === 'month') && b.year !== null) return { first: moved, second };
  if ((b.kind === 'date' || b.kind === 'month') && b.year === null && first.earliest !== null) {
    const after = rightAfter(b, first.earliest);
    return after === null ? null : { first, second: after };
  }
  if (first.earliest === null || second.latest === null) return null;
  return daysBetween(first.earliest, second.latest) > 0 ? { first, second } : null;
}

type Dated = { kind: 'date'; month: number; day: number } | { kind: 'month'; month: number };

function leftIn(shape: Dated, second: Interval): Interval | null {
  if (second.earliest === null) return null;
  const year = yearOf(second.earliest);
  return (
    [year, year - 1]
      .map((of) => inYear(shape, of))
      .find((days) => days?.earliest != null && second.earliest !== null && days.earliest <= second.earliest) ?? null
  );
}

function rightAfter(shape: Dated, first: string): Interval | null {
  const year = yearOf(first);
  return (
    [year, year + 1].map((of) => inYear(shape, of)).find((days) => days?.latest != null && days.latest > first) ?? null
  );
}

function inYear(shape: Dated, year: number): Interval | null {
  if (shape.kind === 'month') return monthsFrom(year, shape.month, 1);
  const day = dayFrom(year, shape.month, shape.day);
  return day === null ? null : dayAlone(day);
}
