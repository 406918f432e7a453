import { daysBetween } from '../../days/day.ts';
import { isDayless } from '../../days/interval.ts';
import type { Inline, Line, MeetingClaim, MeetingView } from '../../model.ts';
import { sayDayShort } from '../../words/days.ts';
import { lastMention } from '../choosing/ahead.ts';
import type { Ground } from '../ground.ts';
import { type Citing, citeAll } from './cite.ts';
import { sayCount, sayDays } from './footer.ts';
import { partiesOf } from './parties.ts';
import { titleOf } from './title.ts';
import { dayOfClaim, daysInDispute, sayDispute, sayStatus, sayWhen, statusInDispute } from './when.ts';
import { sayWho } from './who.ts';

/** Room for the participants in a line of a list, in characters. */
const ROOM = 120;

/**
 * A meeting in one line of a list: title, status, when, who, how it was reported, with its sources.
 * @example entryOf(meeting, ground, citing) // Trump–Putin in Budapest · planned · no day set … [2]
 */
export function entryOf(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const facts = [
    meeting.overdue ? `${meeting.status}, overdue` : sayStatus(meeting),
    sayWhen(meeting, ground),
    who(meeting, ground),
    placeless(meeting),
    reported(meeting, ground),
  ];
  const disputed = statusInDispute(meeting) ? ` · ${sayDispute(meeting, ground)}` : '';
  return [
    { bold: titleOf(meeting, ground) },
    ` · ${facts.filter(Boolean).join(' · ')}${disputed} `,
    ...citeAll(bearing(meeting), citing),
  ];
}

/** The participants, unless the title has said them all. */
function who(meeting: MeetingView, ground: Ground): string {
  const { people } = partiesOf(meeting, ground);
  return people.length > 0 || meeting.possible.length > 0 ? sayWho(meeting, ground, ROOM) : '';
}

function placeless({ place, places, kind, status }: MeetingView): string {
  const ahead = status === 'planned' || status === 'possible';
  return ahead && kind !== 'call' && place === null && places.length === 0 ? 'place not set' : '';
}

/** "2 articles, 1 of them names no participants"; nothing for a single article that names them. */
function reported({ claims, sources }: MeetingView, ground: Ground): string {
  if (sources.length < 2) return '';
  const nameless = sources.filter((id) =>
    claims.filter(({ article }) => article === id).every((claim) => isNameless(claim, ground)),
  );
  const some = nameless.length > 0 && nameless.length < sources.length;
  const without = some
    ? ` (${nameless.length === 1 ? 'one names' : `${nameless.length} name`} no participants beyond the sides)`
    : '';
  return `${sayCount(sources.length, 'article')}${without}`;
}

/** A claim that names sides but nobody of them. */
export function isNameless({ participants, possible }: MeetingClaim, { gazetteer }: Ground): boolean {
  return possible.length === 0 && participants.every((name) => gazetteer.sideOf(name) !== null);
}

/** The claims that carry what is said of a meeting: the newest, the words in dispute, and one of each of the last articles. */
export function bearing({ newest, contradictions, claims, sources }: MeetingView): MeetingClaim[] {
  const ofEach = sources
    .filter((id) => id !== newest.article)
    .slice(-2)
    .map((id) => claims.findLast((claim) => claim.article === id && claim.status === newest.status))
    .filter((claim) => claim !== undefined);
  return [newest, ...contradictions, ...ofEach];
}

/**
 * How long an undated meeting has not been heard of: "planned on 16 Oct 2025, not mentioned since (42 days)"; "" while its
 * last mention is from the day asked about.
 */
export function sayMention(meeting: MeetingView, ground: Ground): string {
  const last = lastMention(meeting);
  const age = daysBetween(last, ground.view.asOf);
  const status = `${meeting.status} on ${sayDayShort(dayOfClaim(meeting.newest))}`;
  if (age === 0) return meeting.status;
  return dayOfClaim(meeting.newest) === last
    ? `${status}, not mentioned since (${sayDays(age)})`
    : `${status}, last mentioned on ${sayDayShort(last)} (${sayDays(age)} ago)`;
}

/** An undated or postponed meeting in one line, with how long it has not been mentioned. */
export function undatedEntry(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const was =
    meeting.status === 'postponed' || daysInDispute(meeting) || !isDayless(meeting.span)
      ? `, ${sayWhen(meeting, ground)}`
      : '';
  const cited: Inline[] = [citing.cite(meeting.newest)];
  return [{ bold: titleOf(meeting, ground) }, `: ${sayMention(meeting, ground)}${was} `, ...cited];
}
