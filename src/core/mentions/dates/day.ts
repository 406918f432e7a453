import { isDay } from '../../days/day.ts';
import { dayAlone, monthsFrom } from '../../days/units.ts';
import type { Day, Interval } from '../../model.ts';
import { timexesIn } from './line.ts';

/**
 * The days that somebody means who types a day: "2025-11-27", "27 Nov", "last Friday", "yesterday", "October", "next week".
 * Null when the text as a whole is no day, also for days that the calendar does not have ("2025-02-30").
 */
export function dayOf(text: string, today: Day): Interval | null {
  const typed = capitalised(text.trim());
  if (isDay(typed)) return dayAlone(typed);
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(typed)) return null;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(typed);
  if (month !== null) return monthsFrom(Number(month[1]), Number(month[2]), 1);
  return daysNamed(typed, today) ?? (/^\w+\.?$/.test(typed) ? daysNamed(`in ${typed}`, today) : null);
}

function daysNamed(typed: string, today: Day): Interval | null {
  const [timex, another] = timexesIn(typed, today, []);
  if (timex === undefined || another !== undefined) return null;
  const around = `${typed.slice(0, timex.start)} ${typed.slice(timex.end)}`.replace(
    /\b(?:on|in|at|during|the|this)\b|[.,!?]/gi,
    '',
  );
  if (around.trim() !== '') return null;
  const { earliest, latest } = timex.span;
  return earliest === null && latest === null ? null : { earliest, latest };
}

/** "friday" and "nov" as people type them, written as the rules expect names of days and months. */
function capitalised(text: string): string {
  return text.replace(
    /\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
}
