import { addDays, daysBetween } from '../days/day.ts';
import { isDayless, lengthOf, overlap } from '../days/interval.ts';
import type { Day, MeetingClaim } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { effectiveDay } from './effective-day.ts';
import { isPlan, type State } from './state.ts';

/** What the fold knows of a meeting when a claim arrives. */
export type Candidate = { state: State; lastMention: Day; articles: readonly string[] };

/** A meeting not mentioned for longer than this takes no undated claim. DESIGN: 30 days. */
const MEMORY = 30;
/** Days up to which a stretch says when something is rather than roughly when. */
const EXACT = 14;

const share = (a: readonly string[], b: readonly string[]) => a.filter((name) => b.includes(name));
const people = (of: { participants: readonly string[]; sides: readonly string[] }) =>
  of.participants.filter((name) => !of.sides.includes(name));

/**
 * How strongly a claim belongs to a meeting already known; null when it is another occasion. A wrong merge is worse
 * than a missed one, so everything that tells two occasions apart is asked before anything that ties them.
 *
 * @example weigh(talksInTacnaOn28February, { state: talksInTacnaOn14February, … }, gazetteer) // null: another round
 */
export function weigh(claim: MeetingClaim, candidate: Candidate, gazetteer: Gazetteer): number | null {
  const { state } = candidate;
  if ((claim.kind === 'call') !== (state.kind === 'call')) return null;
  if (otherParties(claim, state) || otherRound(claim, state)) return null;
  const tie = tieOf(claim, candidate, gazetteer);
  if (tie === null) return null;
  const days = !isDayless(claim.span) && !isDayless(state.span) && overlap(claim.span, state.span);
  return (
    tie +
    (days ? 3 : 0) +
    (isSamePlace(claim, state, gazetteer) ? 2 : 0) +
    (claim.reference.ordinal !== null && claim.reference.ordinal === state.ordinal ? 3 : 0) +
    share(claim.reference.topic, state.topic).length +
    share(people(claim), people(state)).length / 2 +
    (claim.kind === state.kind ? 0.5 : 0) +
    (candidate.articles.includes(claim.article) ? 0.5 : 0)
  );
}

/** Other sides, or other people for the same sides. */
function otherParties(claim: MeetingClaim, state: State): boolean {
  // "no plan to meet Dagalo" denies that meeting, not the journey on which it might have been.
  if ((claim.status === 'denied') !== (state.status === 'denied') && people(claim).length > 1)
    if (share(people(claim), people(state)).length < people(claim).length) return true;
  if (claim.sides.length > 0 && state.sides.length > 0) {
    const shared = share(claim.sides, state.sides).length;
    const smaller = Math.min(claim.sides.length, state.sides.length);
    if (shared < Math.min(smaller, 2) || (shared < smaller && smaller < 3)) return true;
  }
  const [mine, theirs] = [people(claim), people(state)];
  if (claim.sides.length === 0 && state.sides.length === 0 && mine.length > 0 && theirs.length > 0)
    return share(mine, theirs).length === 0;
  // A summit of presidents is not the talks of their envoys: both name people, and nobody is in both.
  return mine.length > 0 && theirs.length > 0 && share(mine, theirs).length === 0 && principalsDiffer(claim, state);
}

function principalsDiffer(claim: MeetingClaim, state: State): boolean {
  if (claim.reference.definite && claim.kind === state.kind) return false;
  return share(claim.sides, state.sides).length > 0;
}

function otherRound(claim: MeetingClaim, state: State): boolean {
  const { ordinal, topic } = claim.reference;
  if (ordinal !== null && state.ordinal !== null && ordinal !== state.ordinal) return true;
  // A preparatory meeting is not the meeting that it prepares; two tracks are two meetings.
  const preparatory = (words: readonly string[]) => words.includes('preparatory');
  if (preparatory(topic) !== preparatory(state.topic) && !(claim.reference.definite && topic.length === 0)) return true;
  if (topic.length > 0 && state.topic.length > 0) return share(topic, state.topic).length === 0;
  const oneIsSummit = (claim.kind === 'summit') !== (state.kind === 'summit');
  return oneIsSummit && (people(claim).length === 0 || people(state).length === 0) && !samePeopleOrDay(claim, state);
}

function samePeopleOrDay(claim: MeetingClaim, state: State): boolean {
  return (
    share(people(claim), people(state)).length > 1 ||
    (!isDayless(claim.span) &&
      lengthOf(claim.span) <= 2 &&
      overlap(claim.span, state.span) &&
      claim.place === state.place)
  );
}

function isSamePlace(claim: MeetingClaim, state: State, gazetteer: Gazetteer): boolean {
  if (claim.place && state.place) return gazetteer.samePlace(claim.place, state.place);
  return Boolean(claim.place && state.places.some((place) => gazetteer.samePlace(place, claim.place as string)));
}

function otherPlace(claim: MeetingClaim, state: State, gazetteer: Gazetteer): boolean {
  return Boolean(claim.place && state.place && !gazetteer.samePlace(claim.place, state.place));
}

/** What ties the claim to the meeting, or null when nothing does or something forbids it. */
function tieOf(claim: MeetingClaim, candidate: Candidate, gazetteer: Gazetteer): number | null {
  const { state } = candidate;
  if (isAhead(claim, state)) return null;
  const bothDated = !isDayless(claim.span) && !isDayless(state.span);
  if (bothDated && overlap(claim.span, state.span)) return datedTie(claim, state, gazetteer);
  if (bothDated) return movedTie(claim, candidate, gazetteer);
  if (otherPlace(claim, state, gazetteer) && !claim.reference.moved) return null;
  return undatedTie(claim, candidate, gazetteer);
}

/** What is told as held is no meeting that still lies ahead, and what was held takes no plan that does. */
function isAhead(claim: MeetingClaim, state: State): boolean {
  const day = effectiveDay(claim);
  if (claim.status === 'held' && isPlan(state.status)) return state.span.earliest !== null && state.span.earliest > day;
  return state.status === 'held' && isPlan(claim.status) && claim.span.earliest !== null && claim.span.earliest > day;
}

function datedTie(claim: MeetingClaim, state: State, gazetteer: Gazetteer): number | null {
  const exact = lengthOf(claim.span) <= 2 || lengthOf(state.span) <= 2;
  if (otherPlace(claim, state, gazetteer))
    return claim.reference.moved || (isPlan(state.status) && claim.reference.definite) ? 1 : null;
  if (lengthOf(claim.span) > EXACT && lengthOf(state.span) > EXACT && !isSamePlace(claim, state, gazetteer))
    return claim.kind === state.kind ? 1 : null;
  return exact ? 2 : 1;
}

/** Days that differ: the same occasion only while the plan is open and the words or the parties tie them. */
function movedTie(claim: MeetingClaim, candidate: Candidate, gazetteer: Gazetteer): number | null {
  const { state } = candidate;
  const { moved, definite, ordinal } = claim.reference;
  if (claim.status === 'held' && !moved) return null;
  if (state.status === 'held' || state.status === 'denied') return null;
  if (moved?.from && !isDayless(moved.from)) return overlap(moved.from, state.span) ? 3 : null;
  if (moved) return 2;
  if (ordinal !== null && ordinal === state.ordinal) return 2;
  // What was called off for good is not revived by another day; what was put off waits for one.
  if (state.status === 'cancelled') return null;
  if (state.status === 'postponed') return claim.status === 'planned' ? 2 : null;
  if (definite && claim.saidBy !== null) return 2;
  if (claim.kind === 'call' || claim.kind === 'talks' || candidate.articles.includes(claim.article)) return null;
  if (otherPlace(claim, state, gazetteer)) return null;
  const wasOver = state.span.latest !== null && state.span.latest < effectiveDay(claim);
  return !wasOver && samePrincipals(claim, state) ? 1 : null;
}

function samePrincipals(claim: MeetingClaim, state: State): boolean {
  const [mine, theirs] = [people(claim), people(state)];
  if (mine.length === 0 || theirs.length === 0) return claim.kind === 'summit' && state.kind === 'summit';
  return share(mine, theirs).length === Math.min(mine.length, theirs.length);
}

/** One of the two has no days: a definite reference, the same place, or the only open candidate lately mentioned. */
function undatedTie(claim: MeetingClaim, candidate: Candidate, gazetteer: Gazetteer): number | null {
  const { state, lastMention } = candidate;
  const day = effectiveDay(claim);
  const recent = daysBetween(lastMention, day) <= MEMORY;
  const placed = isSamePlace(claim, state, gazetteer);
  if (state.status === 'held' && isPlan(claim.status)) return null;
  // What was called off is not what is planned now, unless the words point back at it.
  if (state.status === 'cancelled' && isPlan(claim.status) && !claim.reference.definite) return null;
  if (claim.status === 'held' && isPlan(state.status) && !mayBeOver(claim, state, day)) return null;
  // "the meeting of Rubio and Lavrov" is not the talks that only one of them was named for.
  const others = people(claim).length > 1 && share(people(claim), people(state)).length < people(claim).length;
  if (claim.reference.definite && (recent || placed) && !(others && claim.kind !== state.kind && !placed))
    return samePrincipals(claim, state) || placed ? 2 : 1;
  if (placed) return recent || claim.kind === state.kind ? 1 : null;
  if (!recent) return null;
  const samePeople = people(claim).length > 0 && people(state).length > 0 && samePrincipals(claim, state);
  if (claim.kind !== state.kind && !(samePeople && candidate.articles.includes(claim.article))) return null;
  // Sides alone may stand for their leaders: "a call between Washington and Moscow".
  const sidesOnly = people(claim).length === 0 || people(state).length === 0;
  const sameSides =
    claim.sides.length > 1 &&
    share(claim.sides, state.sides).length === Math.max(claim.sides.length, state.sides.length);
  if (claim.kind === 'call' && sidesOnly && sameSides) return 0.25;
  return samePrincipals(claim, state) ? 0.5 : candidate.articles.includes(claim.article) ? 0 : null;
}

function mayBeOver(claim: MeetingClaim, state: State, day: Day): boolean {
  // What lay ahead when it was last told cannot have been over before.
  if (claim.span.latest !== null && claim.span.latest < effectiveDay(state.newest)) return false;
  // Without any day on either side, "the summit failed" means one already held, not one still awaited.
  if (state.span.earliest === null) return !isDayless(claim.span);
  return state.span.earliest <= addDays(day, 1);
}

/** Whether a claim is bare: no days and no place, so that it may only join by pointing back. */
export function isBare(claim: MeetingClaim): boolean {
  return isDayless(claim.span) && claim.place === null && claim.places.length === 0;
}
