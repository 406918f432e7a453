import { isDayless } from '../../days/interval.ts';
import type { Line, MeetingClaim, MeetingView } from '../../model.ts';
import { saySpan } from '../../words/days.ts';
import type { Ground } from '../ground.ts';
import type { Citing } from './cite.ts';
import { isNameless } from './entry.ts';
import { sayCount } from './footer.ts';
import { sayClaimDay, sayDispute, statusInDispute, voiceOf } from './when.ts';

/** The most reports that are told one by one. */
const MOST = 4;

/**
 * How a meeting was reported: the number of articles, then the last word of each, newest first; nothing for a single claim.
 * @example reportLines(meeting, ground, citing) // [['2 articles'], ['16 Oct 2025, The Paper: planned, the week of … [2]'], …]
 */
export function reportLines(meeting: MeetingView, ground: Ground, citing: Citing): Line[] {
  const { sources, claims } = meeting;
  const dispute: Line[] = statusInDispute(meeting) ? [[`In dispute: ${sayDispute(meeting, ground)}.`]] : [];
  if (sources.length < 2) return dispute;
  const last = [...sources].reverse().flatMap((id) => tellingOf(claims.filter(({ article }) => article === id)));
  const more = last.length > MOST ? [[`and ${sayCount(last.length - MOST, 'earlier article')}`]] : [];
  return [
    ...dispute,
    [`${sayCount(sources.length, 'article')} speak of it:`],
    ...last.slice(0, MOST).map((claim) => reportLine(claim, ground, citing)),
    ...more,
  ];
}

/** The claim of an article that says most: with days, a place, people. */
function tellingOf(claims: readonly MeetingClaim[]): MeetingClaim[] {
  const detail = ({ span, place, participants }: MeetingClaim) =>
    (isDayless(span) ? 0 : 4) + (place === null ? 0 : 2) + Math.min(participants.length, 3) / 3;
  const best = claims.reduce<MeetingClaim | null>((a, b) => (a && detail(a) > detail(b) ? a : b), null);
  return best ? [best] : [];
}

/** One report: day, whose word, status, when, where, and that it names nobody where it does not. */
export function reportLine(claim: MeetingClaim, ground: Ground, citing: Citing): Line {
  const source = ground.view.articles.find(({ id }) => id === claim.article)?.source ?? null;
  const who = claim.saidBy === null ? source : voiceOf(claim, ground);
  const facts = [
    claim.status,
    isDayless(claim.span) ? '' : saySpan(claim.span),
    claim.place ?? claim.places.join(' or '),
    isNameless(claim, ground) ? 'no participants named beyond the sides' : '',
  ];
  return [`${sayClaimDay(claim)}${who ? `, ${who}` : ''}: ${facts.filter(Boolean).join(', ')} `, citing.cite(claim)];
}
