import { dayFrom, yearOf } from '../../../days/day.ts';
import { dayAlone, monthsFrom } from '../../../days/units.ts';
import type { Interval } from '../../../model.ts';
import type { Joiner, Piece } from '../scene.ts';
import { joinPairs } from './neighbours.ts';

/** A month, or a month and day, whose year is told in words: "October of next year", "in March last year", "25 December this year". */
export const monthInYear: Joiner = {
  name: 'month in year',
  join: (pieces, scene) => joinPairs(pieces, scene, together),
};

function together(left: Piece, right: Piece, gap: string): Piece | null {
  const year = right.shape.kind === 'year' || (right.shape.kind === 'unit' && right.shape.unit === 'year');
  if (!year || !/^,?\s+(?:of\s+|in\s+)?$/.test(gap)) return null;
  if ((left.shape.kind !== 'month' && left.shape.kind !== 'date') || left.shape.year !== null) return null;
  if (right.days.earliest === null) return { ...left, end: right.end };
  const days = inYear(left.shape, yearOf(right.days.earliest));
  return days === null ? null : { ...left, end: right.end, days, rule: `${left.rule}+year` };
}

function inYear(shape: Extract<Piece['shape'], { kind: 'month' | 'date' }>, year: number): Interval | null {
  if (shape.kind === 'month') return monthsFrom(year, shape.month, 1);
  const day = dayFrom(year, shape.month, shape.day);
  return day === null ? null : dayAlone(day);
}
