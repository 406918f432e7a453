import { addDays, dayFrom, daysBetween, type Weekday, weekdayOf, yearOf } from '../../days/day.ts';
import { monthsFrom, type Stretch, weekOf } from '../../days/units.ts';
import type { Day } from '../../model.ts';

/** How far ahead a month or a month and day without a year may lie when nothing tells its direction; found on 1,769 dates of news. */
const DAYS_AHEAD = 100;

/** A date just gone is no plan for the next year: its next reading must not be farther ahead than this. */
const FARTHEST_AHEAD = 330;

/**
 * The weekday meant by its bare name, seen from a day. `which` is a word before it ("last", "next", "this") or the governing tense:
 * ("2025-10-15", 2, "past") is Tuesday 14 October; "open" takes the nearest.
 */
export function weekdayNear(reference: Day, weekday: Weekday, which: string, tense: string = which): Day {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  switch (which.toLowerCase()) {
    case 'future':
      return addDays(reference, ahead);
    case 'past':
      return addDays(reference, ahead === 0 ? 0 : ahead - 7);
    case 'last':
    case 'previous':
      // yesterday is called yesterday: "last Wednesday" said on a Thursday is eight days back
      return addDays(reference, ahead === 0 ? -7 : ahead === 6 ? -8 : ahead - 7);
    case 'this past':
      return addDays(reference, ahead === 0 ? -7 : ahead - 7);
    case 'coming':
    case 'this coming':
      return addDays(reference, ahead === 0 ? 7 : ahead);
    case 'next':
    case 'following':
      return addDays(weekOf(reference).latest, weekday);
    case 'this':
      return tense === 'future' ? addDays(reference, ahead) : addDays(weekOf(reference).earliest, weekday - 1);
    default:
      return addDays(reference, ahead > 3 ? ahead - 7 : ahead);
  }
}

/** The day meant by a month and day without a year; null where no near year has it (29 February). */
export function dateNear(reference: Day, month: number, day: number, which: string): Day | null {
  const readings = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((years) => dayFrom(yearOf(reference) + years, month, day))
    .filter((reading) => reading !== null);
  const near = readings.findLast((reading) => daysBetween(reference, reading) <= DAYS_AHEAD) ?? null;
  if (which === 'future') {
    const next = readings.find((reading) => reading >= reference);
    return next !== undefined && daysBetween(reference, next) <= FARTHEST_AHEAD ? next : near;
  }
  if (which === 'past') return readings.findLast((reading) => reading <= reference) ?? null;
  return near;
}

/** The month meant by its name without a year: ("2025-10-15", 4, "future") is April 2026. */
export function monthNear(reference: Day, month: number, which: string): Stretch {
  const readings = [-2, -1, 0, 1, 2].map((years) => monthsFrom(yearOf(reference) + years, month, 1));
  const own = readings[2] as Stretch;
  const near = readings.findLast((reading) => daysBetween(reference, reading.earliest) <= DAYS_AHEAD) ?? own;
  switch (which.toLowerCase()) {
    case 'coming':
      return readings.find((reading) => reading.latest >= reference) ?? own;
    case 'future': {
      const next = readings.find((reading) => reading.latest >= reference) ?? own;
      return daysBetween(reference, next.earliest) <= FARTHEST_AHEAD ? next : near;
    }
    case 'next':
      return readings.find((reading) => reading.earliest > reference) ?? own;
    case 'past':
      return readings.findLast((reading) => reading.earliest <= reference) ?? own;
    case 'last':
      return readings.findLast((reading) => reading.latest < reference) ?? own;
    case 'this':
      return own;
    default:
      return near;
  }
}

/** The reading nearest to a day, at most two years away, on which a month and day fall on a weekday; null where none does. */
export function nearAndAgreeing(reference: Day, month: number, day: number, weekday: Weekday): Day | null {
  const readings = [-2, -1, 0, 1, 2]
    .map((years) => dayFrom(yearOf(reference) + years, month, day))
    .filter((reading) => reading !== null && weekdayOf(reading) === weekday);
  const away = (reading: Day | null) => Math.abs(daysBetween(reference, reading ?? reference));
  return readings.sort((a, b) => away(a) - away(b))[0] ?? null;
}
