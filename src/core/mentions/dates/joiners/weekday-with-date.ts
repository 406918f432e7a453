import { addDays } from '../../../days/day.ts';
import { dayAlone, weekOf } from '../../../days/units.ts';
import type { Extent } from '../../../model.ts';
import { nearAndAgreeing } from '../nearest.ts';
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
function sameDay(date: Piece, weekday: Piece, extent: Extent, scene: Scene): Piece {
  if (date.shape.kind !== 'date' || weekday.shape.kind !== 'weekday') return { ...date, ...extent };
  const shape = { ...date.shape, weekday: weekday.shape.weekday };
  const agreed =
    shape.year === null && scene.reference !== null
      ? nearAndAgreeing(scene.reference, shape.month, shape.day, shape.weekday)
      : null;
  return {
    ...date,
    ...extent,
    shape,
    days: agreed === null ? date.days : dayAlone(agreed),
    rule: `${date.rule}+weekday`,
  };
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
