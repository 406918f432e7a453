import type { Day, Interval } from '../model.ts';
import { daysBetween } from './day.ts';

/** Whether two intervals share a day; an open end reaches without limit, and no days at all overlap nothing. */
export function overlap(a: Interval, b: Interval): boolean {
  if (isDayless(a) || isDayless(b)) return false;
  return notAfter(a.earliest, b.latest) && notAfter(b.earliest, a.latest);
}

/** The shortest interval that holds all of them; an open end stays open, and intervals without any day are passed over. */
export function hull(intervals: readonly Interval[]): Interval {
  const dated = intervals.filter((interval) => !isDayless(interval));
  const first = dated[0];
  if (first === undefined) return { earliest: null, latest: null };
  return dated.reduce((a, b) => ({
    earliest: a.earliest === null || b.earliest === null ? null : earlier(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : later(a.latest, b.latest),
  }));
}

/** The days that both hold, or null when they share none: 1–7 and 5–9 December give 5–7 December. */
export function commonDays(a: Interval, b: Interval): Interval | null {
  if (!overlap(a, b)) return null;
  return {
    earliest: a.earliest === null ? b.earliest : b.earliest === null ? a.earliest : later(a.earliest, b.earliest),
    latest: a.latest === null ? b.latest : b.latest === null ? a.latest : earlier(a.latest, b.latest),
  };
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  if (isDayless(outer) || isDayless(inner)) return false;
  const from = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest);
  const to = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return from && to;
}

/** Whether both intervals have the same ends. */
export function sameDays(a: Interval, b: Interval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** How many days an interval counts, both ends included: 1 for a single day, Infinity where an end is open, 0 for none. */
export function lengthOf(interval: Interval): number {
  if (isDayless(interval)) return 0;
  if (interval.earliest === null || interval.latest === null) return Number.POSITIVE_INFINITY;
  return daysBetween(interval.earliest, interval.latest) + 1;
}

/** Whether no day is known: both ends null. */
export function isDayless({ earliest, latest }: Interval): boolean {
  return earliest === null && latest === null;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

function notAfter(start: Day | null, end: Day | null): boolean {
  return start === null || end === null || start <= end;
}
