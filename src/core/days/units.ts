import type { Day, Interval } from '../model.ts';
import { addDays, addMonths, dayFrom, monthNumberOf, weekdayOf, yearOf } from './day.ts';

/** An interval with both ends known. */
export type Stretch = { earliest: Day; latest: Day };

/** One day as an interval. */
export function dayAlone(day: Day): Stretch {
  return { earliest: day, latest: day };
}

/** The week, Monday to Sunday, that a day lies in: "2025-10-16" gives 2025-10-13 to 2025-10-19. */
export function weekOf(day: Day): Stretch {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** Saturday and Sunday of the week that a day lies in. */
export function weekendOf(day: Day): Stretch {
  const { latest } = weekOf(day);
  return { earliest: addDays(latest, -1), latest };
}

/** The calendar month that a day lies in: "2025-02-10" gives 2025-02-01 to 2025-02-28. */
export function monthOf(day: Day): Stretch {
  return monthsFrom(yearOf(day), monthNumberOf(day), 1);
}

/** The calendar year that a day lies in. */
export function yearAround(day: Day): Stretch {
  return monthsFrom(yearOf(day), 1, 12);
}

/** The quarter, 1 to 4, of a year: (2025, 3) gives July to September. */
export function quarterOf(year: number, quarter: number): Stretch {
  return monthsFrom(year, quarter * 3 - 2, 3);
}

/** The half, 1 or 2, of a year. */
export function halfOf(year: number, half: number): Stretch {
  return monthsFrom(year, half * 6 - 5, 6);
}

/** `months` whole months from the first of a month on: (2025, 12, 3) gives December 2025 to February 2026. Years 1 to 9998. */
export function monthsFrom(year: number, month: number, months: number): Stretch {
  const earliest = dayFrom(year, month, 1);
  if (earliest === null) throw new RangeError(`no month ${month} in the year ${year}: months run from 1 to 12`);
  return { earliest, latest: addDays(addMonths(earliest, months), -1) };
}

/** Whether an interval is one of the calendar's weeks, Monday to Sunday. */
export function isWeek({ earliest, latest }: Interval): boolean {
  return earliest !== null && latest !== null && weekdayOf(earliest) === 1 && addDays(earliest, 6) === latest;
}
