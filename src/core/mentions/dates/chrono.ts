import { en } from 'chrono-node';
import { isDay } from '../../days/day.ts';
import type { Day, Extent } from '../../model.ts';

/** What chrono-node is certain of; everything that it merely assumes is left out. */
export type Certain = { year?: number; month?: number; day?: number; weekday?: number; hour?: number; minute?: number };

/** A calendar date or clock time as chrono-node finds it. `to` is the end of a range. */
export type Candidate = Extent & { from: Certain; to: Certain | null };

/** What chrono is asked for: names of days and months, numbers parted as in dates and times, hours. It is slow to say no. */
const WORTH_ASKING =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\d[:/.-]\d|\d\s?[ap]\.?\s?m\b/i;

/** Days that chrono counts from are of no consequence: only what it is certain of is used. */
const ANY_DAY: Day = '2024-01-15';

/**
 * Calendar dates, weekdays and clock times in a line of text: "Thursday, Oct. 16" gives weekday 4, month 10, day 16.
 * The only place that knows chrono-node. It gets an instant and a zone, never a bare Date, whose meaning would hang on the machine.
 */
export function candidatesIn(text: string, reference: Day | null): Candidate[] {
  if (!WORTH_ASKING.test(text)) return [];
  const day = reference !== null && isDay(reference) ? reference : ANY_DAY;
  const instant = new Date(`${day}T12:00:00Z`);
  return en.casual.parse(text, { instant, timezone: 0 }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    from: certain(result.start),
    to: result.end ? certain(result.end) : null,
  }));
}

type Components = (typeof en)['casual'] extends { parse(...rest: never[]): { start: infer C }[] } ? C : never;

function certain(components: Components): Certain {
  const found: Certain = {};
  for (const field of ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const) {
    const value = components.isCertain(field) ? components.get(field) : null;
    if (value !== null && value !== undefined) found[field] = value;
  }
  return found;
}
