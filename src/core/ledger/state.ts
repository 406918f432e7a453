import { isDayless, lengthOf, overlap, sameDays } from '../days/interval.ts';
import type { Kind, MeetingClaim, Span, Status } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { disputedDays, type InForce, inDispute, takeWord } from './dispute.ts';

/** What a meeting's claims, taken in order, come to. */
export type State = {
  kind: Kind;
  status: Status;
  participants: string[];
  possible: string[];
  sides: string[];
  place: string | null;
  places: string[];
  span: Span;
  topic: string[];
  ordinal: number | null;
  inForce: InForce;
  /** Opposed words on whether it is or was at all. */
  denied: MeetingClaim | null;
  claimed: MeetingClaim | null;
  /** The claim that the status rests on. */
  newest: MeetingClaim;
};

/** From the vaguest word for a meeting to the most telling: of two reports the later in this order names it. */
const kinds: readonly Kind[] = ['meeting', 'visit', 'talks', 'summit', 'call'];
const noSpan: Span = { earliest: null, latest: null, precision: 'none', words: null, anchor: null, time: null };
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** The state that a meeting's first claim opens. */
export function opened(claim: MeetingClaim): State {
  return {
    kind: claim.kind,
    status: claim.status,
    participants: claim.participants,
    possible: claim.possible,
    sides: claim.sides,
    place: claim.place,
    places: claim.places,
    span: claim.span,
    topic: claim.reference.topic,
    ordinal: claim.reference.ordinal,
    inForce: isPlan(claim.status) ? takeWord([], claim) : [],
    denied: claim.status === 'denied' ? claim : null,
    claimed: claim.status === 'denied' ? null : claim,
    newest: claim,
  };
}

/** Whether something is still ahead by its status. */
export function isPlan(status: Status): boolean {
  return status === 'planned' || status === 'possible';
}

/** True when the newest word of one side stands against that of another: on the days, or on whether it is at all. */
export function isContradicted(state: State): boolean {
  if (isPlan(state.status) && inDispute(state.inForce)) return true;
  const { denied, claimed } = state;
  return Boolean(denied && claimed && (denied.saidBy ?? '') !== (claimed.saidBy ?? ''));
}

/**
 * The state after one more claim: later words supersede, wider words never blur narrower ones.
 *
 * @example after(opened(plannedNextWeek), plannedTuesday).span.precision // 'day'
 */
export function after(state: State, claim: MeetingClaim, gazetteer: Gazetteer): State {
  const status = nextStatus(state, claim);
  const wasDisputed = isPlan(state.status) && inDispute(state.inForce);
  const dropped = claim.status === 'postponed' && state.status !== 'postponed' && wasDisputed;
  const inForce = isPlan(status) ? takeWord(state.status === 'postponed' ? [] : state.inForce, claim) : [];
  return {
    kind: kinds.indexOf(claim.kind) > kinds.indexOf(state.kind) ? claim.kind : state.kind,
    status,
    participants: union(state.participants, claim.participants),
    possible: union(state.possible, claim.possible).filter(
      (name) => !union(state.participants, claim.participants).includes(name),
    ),
    sides: union(state.sides, claim.sides),
    // A postponement of a plan whose days were in dispute leaves neither its days nor its place standing.
    ...(dropped && !claim.place ? { place: null, places: [] } : nextPlace(state, claim, gazetteer)),
    span: dropped && isDayless(claim.span) ? noSpan : nextSpan(state, claim, inForce),
    topic: union(state.topic, claim.reference.topic),
    ordinal: state.ordinal ?? claim.reference.ordinal,
    inForce,
    denied: claim.status === 'denied' ? claim : state.denied,
    claimed: claim.status === 'denied' ? state.claimed : claim,
    newest: bears(claim, state.newest, status) ? claim : state.newest,
  };
}

/** Whether a claim of the standing status is the better one to show: newer, and not vaguer within one article. */
function bears(claim: MeetingClaim, shown: MeetingClaim, status: Status): boolean {
  if (claim.status !== status) return false;
  if (shown.status !== status) return true;
  const detail = (of: MeetingClaim) =>
    Number(!isDayless(of.span)) * 2 + Number(of.place !== null) + Math.min(of.participants.length, 3) / 4;
  if (claim.article === shown.article) return detail(claim) > detail(shown);
  return detail(claim) >= detail(shown) || !claim.reference.definite;
}

function nextStatus(state: State, claim: MeetingClaim): Status {
  const now = state.status;
  if (now === claim.status) return now;
  if (claim.status === 'denied') return now === 'held' && claim.saidBy === null ? now : 'denied';
  if (now === 'denied') return claim.saidBy !== null && claim.saidBy === state.claimed?.saidBy ? now : claim.status;
  if (now === 'held') return now;
  if (claim.status === 'held') return 'held';
  // "The summit could …" about a summit already announced is a turn of phrase, not a step back.
  if (claim.status === 'possible') return now;
  if (now === 'cancelled' || now === 'postponed') return reopens(state, claim) ? claim.status : now;
  return claim.status;
}

/** A plan revives what was called off only by naming a day that it did not have then. */
function reopens(state: State, claim: MeetingClaim): boolean {
  if (claim.status !== 'planned') return claim.status === 'cancelled';
  return claim.article !== state.newest.article && !isDayless(claim.span) && !overlap(claim.span, state.span);
}

function nextPlace(state: State, claim: MeetingClaim, gazetteer: Gazetteer): Pick<State, 'place' | 'places'> {
  const now = { place: state.place, places: state.places };
  if (claim.place === null)
    return claim.places.length > 0 && state.place === null ? { place: null, places: claim.places } : now;
  if (state.place === null) return { place: claim.place, places: [] };
  if (gazetteer.contains(state.place, claim.place)) return { place: claim.place, places: [] };
  if (gazetteer.contains(claim.place, state.place) || claim.place === state.place) return now;
  // A plan that only echoes an older place does not move a meeting that was held elsewhere.
  if (state.status === 'held' && claim.status !== 'held') return now;
  return { place: claim.place, places: [] };
}

function nextSpan(state: State, claim: MeetingClaim, inForce: InForce): Span {
  if (isPlan(state.status) && inDispute(inForce))
    return { ...claim.span, ...disputedDays(inForce), precision: 'range', words: null, time: null };
  if (isDayless(claim.span)) return state.span;
  if (isDayless(state.span)) return claim.span;
  if (sameDays(state.span, claim.span)) return state.span.time === null && claim.span.time ? claim.span : state.span;
  if (overlap(state.span, claim.span)) return lengthOf(claim.span) < lengthOf(state.span) ? claim.span : state.span;
  if (state.status === 'held' && claim.status !== 'held') return state.span;
  if (isPlan(state.status) && isPlan(claim.status) && claim.saidBy === null && state.inForce.length > 1)
    return state.span;
  return claim.span;
}
