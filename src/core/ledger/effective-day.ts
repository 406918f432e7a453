import type { Day, Published } from '../model.ts';

/**
 * The day from which a claim or an article counts: its last possible day of publication, or, when no day is known,
 * the day on which it was learned.
 *
 * @example effectiveDay({ published: { earliest: null, latest: null, basis: 'unknown' }, learned: '2025-11-27T08:00:00Z' }) // '2025-11-27'
 */
export function effectiveDay(of: { published: Published; learned: string }): Day {
  return of.published.latest ?? of.learned.slice(0, 10);
}
