import type { DossierView, MeetingView } from '../../model.ts';
import { aheadOf } from '../choosing/ahead.ts';
import { choose, isPerson } from '../choosing/filter.ts';
import type { Ground } from '../ground.ts';
import { dayOfClaim, statusInDispute } from '../saying/when.ts';

/** The meetings of a person by what is known of them. */
export type PersonMeetings = {
  /** Held with the person named there, the latest first. */
  held: MeetingView[];
  /** With days still ahead, the soonest first. */
  ahead: MeetingView[];
  /** Without a day, or postponed without a new one. */
  dayless: MeetingView[];
  /** Passed without a report, the latest first. */
  overdue: MeetingView[];
  /** Called off, denied or in dispute. */
  rest: MeetingView[];
};

/**
 * The meetings that a person takes part in, told apart by what is known of them.
 * @example meetingsOf(zelensky, ground).overdue[0]?.place // 'Oval Office'
 */
export function meetingsOf(person: DossierView, ground: Ground): PersonMeetings {
  const chosen = choose({ with: person.name }, ground);
  const found = new Set('meetings' in chosen ? chosen.meetings : []);
  const named = (names: readonly string[]) => names.some((name) => isPerson(name, person));
  const all = ground.view.meetings.filter(
    (each) => found.has(each) || named(each.participants) || named(each.possible),
  );
  const isHeld = (each: MeetingView) => each.status === 'held' && !statusInDispute(each);
  const day = ({ span, newest }: MeetingView) => span.latest ?? span.earliest ?? dayOfClaim(newest);
  const open = all.filter((each) => !statusInDispute(each));
  const { dated, undated, postponed, overdue } = aheadOf(open, ground.view.asOf);
  const settled = new Set([...dated, ...undated, ...postponed, ...overdue]);
  return {
    held: all
      .filter((each) => isHeld(each) && named(each.participants))
      .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)),
    ahead: dated,
    dayless: [...undated, ...postponed],
    overdue,
    rest: all.filter((each) => !isHeld(each) && !settled.has(each)),
  };
}
