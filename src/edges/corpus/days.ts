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
