import { addDays } from '../days/day.ts';
import { isDayless } from '../days/interval.ts';
import type { Article, Day, Ledger, LedgerView, Meeting, MeetingClaim, MeetingView } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { deadlinesAsOf } from './deadlines.ts';
import { dossiersAsOf } from './dossiers-as-of.ts';
import { effectiveDay } from './effective-day.ts';
import { after, isContradicted, isPlan, opened, type State } from './state.ts';

/** Undated and unmentioned for longer than this, a meeting has gone quiet. DESIGN: 30 days. */
const QUIET = 30;

/**
 * The ledger as of a day: only what had been published by then, that day included.
 *
 * @example viewAsOf(ledger, '2025-10-16', gazetteer).meetings.filter(({ status }) => status === 'planned')
 */
export function viewAsOf(ledger: Ledger, asOf: Day, gazetteer: Gazetteer): LedgerView {
  const known = (article: Article) => dayOf(article, ledger) <= asOf;
  const articles = ledger.articles.filter(known);
  return {
    asOf,
    newest: articles.map((article) => dayOf(article, ledger)).reduce<Day | null>((a, b) => (a && a > b ? a : b), null),
    meetings: ledger.meetings.flatMap((meeting) => meetingAsOf(meeting, asOf, gazetteer) ?? []),
    dossiers: dossiersAsOf(ledger, new Set(articles.map(({ id }) => id))),
    deadlines: deadlinesAsOf(ledger.deadlines, asOf),
    articles,
  };
}

function dayOf(article: Article, ledger: Ledger): Day {
  const reading = ledger.readings.get(article.id);
  if (!reading) throw new Error(`The ledger holds no reading of ${article.file}; fold it together with its reading.`);
  return effectiveDay({ published: reading.published, learned: article.learned });
}

/** One meeting as of a day, or null when nothing of it was known then. */
export function meetingAsOf(meeting: Meeting, asOf: Day, gazetteer: Gazetteer): MeetingView | null {
  const claims = meeting.claims.filter((claim) => effectiveDay(claim) <= asOf);
  const [first, ...rest] = claims;
  if (!first) return null;
  const state = rest.reduce((now, claim) => after(now, claim, gazetteer), opened(first));
  const last = claims.at(-1) as MeetingClaim;
  const over = state.span.latest !== null && state.span.latest < asOf;
  return {
    id: meeting.id,
    kind: state.kind,
    status: state.status,
    participants: state.participants,
    possible: state.possible,
    sides: state.sides,
    place: state.place,
    places: state.places,
    span: state.span,
    topic: state.topic,
    overdue: isPlan(state.status) && over,
    quiet: isPlan(state.status) && isDayless(state.span) && addDays(effectiveDay(last), QUIET) < asOf,
    contradictions: contradictionsOf(state),
    claims,
    newest: state.newest,
    sources: [...new Set(claims.map(({ article }) => article))],
  };
}

function contradictionsOf(state: State): MeetingClaim[] {
  if (!isContradicted(state)) return [];
  if (state.denied && state.claimed && !isPlan(state.status)) return [state.claimed, state.denied];
  return [...state.inForce];
}
