import { isDayless } from '../../days/interval.ts';
import type { Day, MeetingView } from '../../model.ts';
import { dayOfClaim } from '../saying/when.ts';

/** What is ahead as of a day, each list in the order in which it is worth telling. */
export type Ahead = {
  /** Planned or possible, with days that have not all passed; soonest first. */
  dated: MeetingView[];
  /** Planned or possible, without a day; planned first, then the last mentioned. */
  undated: MeetingView[];
  /** Postponed without a new day. */
  postponed: MeetingView[];
  /** Planned or possible, its last day passed without a report; the latest first. */
  overdue: MeetingView[];
};

/**
 * Sorts meetings into what is still ahead; held, cancelled and denied ones are left out.
 * @example aheadOf(view.meetings, '2025-10-16').dated[0]?.place // 'Oval Office'
 */
export function aheadOf(meetings: readonly MeetingView[], asOf: Day): Ahead {
  const open = meetings.filter(({ status }) => status === 'planned' || status === 'possible');
  const dayless = ({ span }: MeetingView) => isDayless(span);
  const passed = ({ span }: MeetingView) => span.latest !== null && span.latest < asOf;
  return {
    dated: open.filter((each) => !dayless(each) && !passed(each)).sort(bySoonest),
    undated: open.filter(dayless).sort((a, b) => rank(a) - rank(b) || byMention(a, b)),
    postponed: meetings.filter(({ status }) => status === 'postponed').sort(byMention),
    overdue: open.filter(passed).sort((a, b) => compare(b.span.latest ?? '', a.span.latest ?? '') || byDetail(a, b)),
  };
}

const NEVER = '9999-12-31';
const rank = ({ status }: MeetingView) => (status === 'planned' ? 0 : 1);

/** By the last day, so that a day comes before the week or month around it; planned before possible on ties. */
function bySoonest(a: MeetingView, b: MeetingView): number {
  return (
    compare(a.span.latest ?? NEVER, b.span.latest ?? NEVER) ||
    compare(a.span.earliest ?? '', b.span.earliest ?? '') ||
    rank(a) - rank(b) ||
    byDetail(a, b)
  );
}

/** Between two of the same days the one of which more is known. */
function byDetail(a: MeetingView, b: MeetingView): number {
  const detail = ({ place, sources, participants }: MeetingView) =>
    (place === null ? 0 : 10) + sources.length * 2 + Math.min(participants.length, 5);
  return detail(b) - detail(a);
}

function byMention(a: MeetingView, b: MeetingView): number {
  return compare(lastMention(b), lastMention(a));
}

/** The day of the last article that speaks of a meeting. */
export function lastMention({ claims }: MeetingView): Day {
  return claims.map(dayOfClaim).sort().at(-1) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
