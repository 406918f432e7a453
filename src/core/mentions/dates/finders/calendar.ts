import { dayFrom, type Weekday } from '../../../days/day.ts';
import { dayAlone, monthsFrom } from '../../../days/units.ts';
import type { Extent } from '../../../model.ts';
import { type Candidate, type Certain, candidatesIn } from '../chrono.ts';
import { cleaned } from '../cleaned.ts';
import { dateNear, monthNear, nearAndAgreeing, weekdayNear } from '../nearest.ts';
import { NO_DAYS } from '../pieces.ts';
import type { Finder, Piece, Scene, Shape } from '../scene.ts';
import { directionAt, directionOfDate } from '../tense/direction.ts';
import { DASH } from '../vocabulary.ts';

/** Weekdays, months, calendar dates and clock times, as chrono-node finds them; which week or year is ours to say. */
export const calendar: Finder = {
  name: 'calendar',
  find: (scene) => candidatesIn(scene.text, scene.reference).flatMap((candidate) => piecesOf(scene, candidate)),
};

function piecesOf(scene: Scene, found: Candidate): Piece[] {
  const candidate = cleaned(scene.text, found);
  if (candidate === null) return [];
  const first = pieceFrom(scene, candidate, candidate.from);
  if (first === null) return [];
  return candidate.to === null ? [first] : bothEnds(scene, candidate, first, candidate.to);
}

const BETWEEN = new RegExp(`\\s*(?:${DASH}|\\b(?:to|until|through|till|and)\\b)\\s*(?=\\S+(?:\\s\\S+){0,3}$)`);

/** Where chrono sees a range of days, its two ends as pieces of their own: what joins them is decided later. */
function bothEnds(scene: Scene, at: Extent, first: Piece, to: Certain): Piece[] {
  const link = BETWEEN.exec(scene.text.slice(at.start, at.end));
  if (link === null || first.shape.kind === 'clock') return [first];
  const end = at.start + link.index;
  const second = pieceFrom(scene, { start: end + link[0].length, end: at.end }, to);
  const sameDay = second !== null && JSON.stringify(second.shape) === JSON.stringify(first.shape);
  return second === null || sameDay ? [first] : [{ ...first, end }, second];
}

function pieceFrom(scene: Scene, at: Extent, from: Certain): Piece | null {
  const meaning = meaningOf(scene, at, from);
  if (meaning === null) return null;
  const time = from.hour === undefined ? null : { hour: from.hour, minute: from.minute ?? 0, zone: null };
  const precision = time !== null && meaning.precision === 'day' ? 'time' : meaning.precision;
  return { ...at, ...meaning, precision, time, rule: 'calendar' };
}

type Meaning = Pick<Piece, 'days' | 'precision' | 'shape' | 'anchor'>;

function meaningOf(scene: Scene, at: Extent, from: Certain): Meaning | null {
  const weekday = from.weekday === undefined ? null : from.weekday === 0 ? 7 : (from.weekday as Weekday);
  if (from.month !== undefined && from.day !== undefined) {
    return dated(scene, at, { kind: 'date', month: from.month, day: from.day, year: from.year ?? null, weekday });
  }
  if (weekday !== null) return onWeekday(scene, at, weekday);
  if (from.month !== undefined) return inMonth(scene, at, from.month, from.year ?? null);
  if (from.hour === undefined) return null;
  const days = scene.reference === null ? NO_DAYS : dayAlone(scene.reference);
  return { days, precision: 'time', shape: { kind: 'clock' }, anchor: scene.reference };
}

function dated(scene: Scene, at: Extent, shape: Extract<Shape, { kind: 'date' }>): Meaning | null {
  const { month, day, year, weekday } = shape;
  if (year !== null) {
    const full = dayFrom(year, month, day);
    return full === null ? null : { days: dayAlone(full), precision: 'day', shape, anchor: null };
  }
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const agreed = weekday === null ? null : nearAndAgreeing(scene.reference, month, day, weekday);
  const near = agreed ?? dateNear(scene.reference, month, day, directionOfDate(scene, at));
  return near === null ? null : { days: dayAlone(near), precision: 'day', shape, anchor: scene.reference };
}

function onWeekday(scene: Scene, at: Extent, weekday: Weekday): Meaning {
  const shape: Shape = { kind: 'weekday', weekday };
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const direction = directionAt(scene, at);
  const day = weekdayNear(scene.reference, weekday, whichOf(scene, at) ?? direction, direction);
  return { days: dayAlone(day), precision: 'day', shape, anchor: scene.reference };
}

function inMonth(scene: Scene, at: Extent, month: number, year: number | null): Meaning {
  const shape: Shape = { kind: 'month', month, year };
  if (year !== null) return { days: monthsFrom(year, month, 1), precision: 'month', shape, anchor: null };
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const days = monthNear(scene.reference, month, whichOf(scene, at) ?? directionOfDate(scene, at));
  return { days, precision: 'month', shape, anchor: scene.reference };
}

const WHICH = '(this coming|this past|last|previous|next|this|past|coming|following)\\s';

/** "next" of "next Tuesday", whether chrono took it or left it out. */
function whichOf(scene: Scene, at: Extent): string | null {
  const before = scene.text.slice(Math.max(0, at.start - 20), at.start);
  const within = scene.text.slice(at.start, at.end);
  const found = new RegExp(`\\b${WHICH}+$`, 'i').exec(before) ?? new RegExp(`^${WHICH}`, 'i').exec(within);
  return found?.[1] ?? null;
}
