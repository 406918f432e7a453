import { addDays, dayFrom, daysBetween, weekdayOf, yearOf } from '../../../days/day.ts';
import { dayAlone, weekOf } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { joinPairs } from './neighbours.ts';

/** One day told twice: "Thursday (October 16)", "Oct. 16, a Thursday", "Tuesday next week", "next week on Tuesday". */
export const weekdayWithDate: Joiner = {
  name: 'weekday+date',
  join: (pieces, scene) => joinPairs(pieces, scene, (left, right, gap) => together(left, right, gap, scene)),
};

function together(left: Piece, right: Piece, gap: string, scene: Scene): Piece | null {
  if (left.shape.kind === 'weekday' && right.shape.kind === 'date' && /^,?\s*(?:[(–—-]\s*)?(?:the\s+)?$/.test(gap)) {
    return sameDay(right, left, { start: left.start, end: closed(scene.text, gap, right.end) }, scene);
  }
  if (left.shape.kind === 'date' && right.shape.kind === 'weekday' && /^\s*(?:,\s*an?\s+|\(\s*)$/.test(gap)) {
    return sameDay(left, right, { start: left.start, end: closed(scene.text, gap, right.end) }, scene);
  }
  if (left.shape.kind === 'weekday' && isWeekPiece(right) && /^,?\s+(?:of\s+)?$/.test(gap))
    return inWeek(left, right, left, right);
  if (isWeekPiece(left) && right.shape.kind === 'weekday' && /^,?\s+(?:on\s+)?$/.test(gap))
    return inWeek(right, left, left, right);
  return null;
}

function isWeekPiece(piece: Piece): boolean {
  return piece.shape.kind === 'unit' && piece.shape.unit === 'week';
}

/** The bracket that opened before the date closes behind it. */
function closed(text: string, gap: string, end: number): number {
  return gap.includes('(') && text[end] === ')' ? end + 1 : end;
}

/** The date counts; where it has no year, the weekday chooses among the years near the reference. */
function sameDay(date: Piece, weekday: Piece, extent: { start: number; end: number }, scene: Scene): Piece {
  const agreed =
    date.shape.kind === 'date' &&
    date.shape.year === null &&
    weekday.shape.kind === 'weekday' &&
    scene.reference !== null
      ? yearThatAgrees(date.shape.month, date.shape.day, weekday.shape.weekday, scene.reference)
      : null;
  const days = agreed === null ? date.days : dayAlone(agreed);
  return { ...date, ...extent, days, rule: `${date.rule}+weekday` };
}

/** The reading nearest to a day, at most two years away, on which a month and day fall on a weekday; null where none does. */
export function yearThatAgrees(month: number, day: number, weekday: number, reference: Day): Day | null {
  return (
    [-2, -1, 0, 1, 2]
      .map((years) => dayFrom(yearOf(reference) + years, month, day))
      .filter((reading) => reading !== null)
      .filter((reading) => weekdayOf(reading) === weekday)
      .sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null
  );
}

function inWeek(weekday: Piece, week: Piece, left: Piece, right: Piece): Piece {
  const from = week.days.earliest;
  if (from === null || weekday.shape.kind !== 'weekday') return { ...weekday, start: left.start, end: right.end };
  const day = addDays(weekOf(from).earliest, weekday.shape.weekday - 1);
  return {
    ...weekday,
    start: left.start,
    end: right.end,
    days: dayAlone(day),
    precision: 'day',
    rule: 'weekday+week',
    shape: { kind: 'fixed' },
  };
}
