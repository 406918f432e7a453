import { isDayless } from '../../days/interval.ts';
import type { Day, MeetingClaim, MeetingView, Span, Status } from '../../model.ts';
import { sayDayShort, saySpan } from '../../words/days.ts';
import type { Ground } from '../ground.ts';

/** Whether the sides disagree on the days: at least two different ones stand beside each other. */
export function daysInDispute({ contradictions }: MeetingView): boolean {
  const days = contradictions
    .filter(({ span }) => !isDayless(span))
    .map(({ span }) => `${span.earliest}/${span.latest}`);
  return new Set(days).size > 1;
}

/**
 * When a meeting is, as sure as it is: its days, "no day set", or both days in dispute with who says which.
 * @example sayWhen(meeting, ground) // 'in dispute: Friday 22 March 2024 (Bolivia) or Friday 5 April 2024 (Chile)'
 */
export function sayWhen(meeting: MeetingView, ground: Ground): string {
  if (daysInDispute(meeting)) return `in dispute: ${disputed(meeting, ground).join(' or ')}`;
  if (meeting.status === 'postponed') return sayPostponed(meeting.span);
  if (isDayless(meeting.span) && meeting.status === 'held') return 'day not given';
  return saySpan(meeting.span);
}

function sayPostponed(span: Span): string {
  return isDayless(span) ? 'no new day set' : `no new day set (it was to be ${inSentence(span)})`;
}

/** Each side's days with the side: "Friday 22 March 2024 (Bolivia)". */
function disputed({ contradictions }: MeetingView, ground: Ground): string[] {
  const said = contradictions
    .filter(({ span }) => !isDayless(span))
    .map((claim) => `${saySpan(claim.span)} (${voiceOf(claim, ground)})`);
  return [...new Set(said)];
}

/** Whose word a claim is: a side, else the paper, else "one report". */
export function voiceOf(claim: MeetingClaim, { view }: Ground): string {
  if (claim.saidBy !== null) return claim.saidBy.replace(/^(?:An?|The)\b/, (article) => article.toLowerCase());
  return view.articles.find(({ id }) => id === claim.article)?.source ?? `report of ${sayClaimDay(claim)}`;
}

/** The day a claim was published: "16 Oct 2025". */
export function sayClaimDay(claim: { published: MeetingClaim['published']; learned: string }): string {
  return sayDayShort(dayOfClaim(claim));
}

/** The day from which a claim counts. */
export function dayOfClaim(claim: { published: MeetingClaim['published']; learned: string }): Day {
  return claim.published.latest ?? claim.learned.slice(0, 10);
}

/** A span inside a sentence: "on Friday 17 October 2025", "in the week of 20–26 October 2025", "in 2025", "on a day not set". */
export function inSentence(span: Span): string {
  const said = saySpan(span);
  if (isDayless(span)) return 'on a day not set';
  if (span.earliest === span.latest) return `on ${said}`;
  if (/^(?:by|from|in|since|between)\b/.test(said) || span.precision === 'vague') return said;
  return /^the /.test(said) || !/^\d/.test(said) ? `in ${said}` : `on ${said}`;
}

/** A status in words; a plan whose days have passed without a report is not called planned any more. */
export function sayStatus(meeting: MeetingView): Status | 'overdue' | 'in dispute' {
  if (statusInDispute(meeting)) return 'in dispute';
  return meeting.overdue ? 'overdue' : meeting.status;
}

/** Whether one side says that it is or was, and another that it is not. */
export function statusInDispute({ contradictions }: MeetingView): boolean {
  return (
    contradictions.some(({ status }) => status === 'denied') && contradictions.some(({ status }) => status !== 'denied')
  );
}

/** Who says which about a meeting in dispute: "Bolivia says that it was held; Chile denies it". */
export function sayDispute(meeting: MeetingView, ground: Ground): string {
  const words: Record<Status, string> = {
    held: 'says that it was held',
    planned: 'says that it is planned',
    possible: 'calls it possible',
    postponed: 'says that it is postponed',
    cancelled: 'says that it is cancelled',
    denied: 'denies it',
  };
  return meeting.contradictions.map((claim) => `${voiceOf(claim, ground)} ${words[claim.status]}`).join('; ');
}
