import type { Day } from '../../core/model.ts';

/**
 * The day that a cell or a field gives, or null when it is none that exists; of an instant, the day as written.
 *
 * @example givenDay('2025-11-27') // '2025-11-27'
 * @example givenDay('2025-11-27T23:30:00-05:00') // '2025-11-27'
 * @example givenDay('2025-02-30') // null
 */
export function givenDay(words: string): Day | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(words.trim())?.[1];
  if (!day) return null;
  try {
    return Temporal.PlainDate.from(day).toString();
  } catch {
    return null;
  }
}

/** The first and the last day that a day, a month or a year covers. */
export type Stretch = { first: Day; last: Day };

/**
 * The days of a day, a month or a year, or null when it is none.
 *
 * @example givenStretch('2024-02') // { first: '2024-02-01', last: '2024-02-29' }
 * @example givenStretch('2024-13') // null
 */
export function givenStretch(words: string): Stretch | null {
  const [year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(words)?.slice(1) ?? [];
  if (year === '') {
    const day = givenDay(words);
    return day === null ? null : { first: day, last: day };
  }
  const first = givenDay(`${year}-${month ?? '01'}-01`);
  if (first === null) return null;
  const next = Temporal.PlainDate.from(first).add(month === undefined ? { years: 1 } : { months: 1 });
  return { first, last: next.subtract({ days: 1 }).toString() };
}
