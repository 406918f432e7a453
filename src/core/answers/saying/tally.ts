import type { MeetingView } from '../../model.ts';
import { sayStatus } from './when.ts';

const ORDER = ['held', 'planned', 'possible', 'overdue', 'in dispute', 'postponed', 'cancelled', 'denied'] as const;

/**
 * How many meetings have which status.
 * @example tally(meetings) // '5 held, 2 planned, 1 cancelled'
 */
export function tally(meetings: readonly MeetingView[]): string {
  const counted = ORDER.map((status) => ({
    status,
    count: meetings.filter((each) => sayStatus(each) === status).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(', ');
}
