import { isDayless, sameDays } from '../days/interval.ts';
import type { Day, DeadlineClaim, DeadlineView } from '../model.ts';
import { fold } from '../names/fold.ts';
import { effectiveDay } from './effective-day.ts';

/** Words that say nothing of what a deadline is about. */
const idle = new Set(
  'the a an of for to on in by and or deadline until before end its their his her it be is was'.split(' '),
);

/**
 * Deadlines as of a day, each with its newest claim: extended and met ones carry their history.
 *
 * @example deadlinesAsOf(ledger.deadlines, '2024-03-09').map(({ status }) => status)
 */
export function deadlinesAsOf(claims: readonly DeadlineClaim[], asOf: Day): DeadlineView[] {
  const groups: DeadlineClaim[][] = [];
  for (const claim of claims.filter((each) => effectiveDay(each) <= asOf)) {
    const group = groups.find((known) => sameDeadline(known, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => viewOf(group, asOf));
}

function sameDeadline(group: readonly DeadlineClaim[], claim: DeadlineClaim): boolean {
  return group.some((known) => {
    if (!isDayless(known.span) && sameDays(known.span, claim.span)) return alike(known.about, claim.about) > 0;
    return claim.status !== 'open' && alike(known.about, claim.about) >= 2;
  });
}

function alike(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      fold(text)
        .split(' ')
        .filter((word) => word && !idle.has(word)),
    );
  const other = words(b);
  return [...words(a)].filter((word) => other.has(word)).length;
}

function viewOf(group: readonly DeadlineClaim[], asOf: Day): DeadlineView {
  const newest = group.at(-1) as DeadlineClaim;
  const dated = [...group].reverse().find(({ span }) => !isDayless(span)) ?? newest;
  const met = group.some(({ status }) => status === 'met');
  const passed = dated.span.latest !== null && dated.span.latest < asOf;
  const extended = group.some(({ status }) => status === 'extended');
  const status = met ? 'met' : passed ? 'passed' : extended ? 'extended' : 'open';
  return { about: (group[0] as DeadlineClaim).about, span: dated.span, status, newest, claims: [...group] };
}
