import type { Day } from '../model.ts';

/** Monday is 1, Sunday is 7, as ISO counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether a text is a day of the calendar in ISO form: "2025-11-27" is, "2025-02-30" and "2025-1-5" are not. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The day of a year, month and day of month, or null where the calendar has none: (2025, 2, 30) is null. Years 1 to 9999. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day && date.month === month ? date.toString() : null;
}

/** The day `days` later, earlier when negative: ("2025-02-27", 2) is "2025-03-01". */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day `months` later; the end of a shorter month bounds it: ("2025-01-31", 1) is "2025-02-28". */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** How many days from `from` to `to`: ("2025-10-16", "2025-10-17") is 1; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The weekday, Monday 1 to Sunday 7: "2025-10-17" is 5. */
export function weekdayOf(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday;
}

/** The year of a day: "2025-10-17" is 2025. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1 to 12: "2025-10-17" is 10. */
export function monthNumberOf(day: Day): number {
  return Number(day.slice(5, 7));
}
