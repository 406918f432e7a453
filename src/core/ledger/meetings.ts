import { isDayless } from '../days/interval.ts';
import type { Day, Meeting, MeetingClaim } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { effectiveDay } from './effective-day.ts';
import { isBare, weigh } from './same-occasion.ts';
import { after, isPlan, opened, type State } from './state.ts';

type Open = { meeting: Meeting; state: State; lastMention: Day; articles: string[] };

/**
 * Folds claims, in order of publication, into meetings: a claim joins one meeting or opens one, and is never
 * reassigned. The order in which the claims are given changes nothing.
 *
 * @example foldMeetings(claims, gazetteer).map(({ claims }) => claims.length)
 */
export function foldMeetings(claims: readonly MeetingClaim[], gazetteer: Gazetteer): Meeting[] {
  const open: Open[] = [];
  const bySide = new Map<string, Open[]>();
  for (const claim of [...claims].sort(inOrder)) {
    const candidates = nearby(claim, open, bySide);
    const home = choose(claim, candidates, gazetteer);
    if (home) join(home, claim, gazetteer);
    else if (mayOpen(claim)) register(openWith(claim), open, bySide);
  }
  return open.map(({ meeting }) => meeting);
}

/** By day of publication, then article, then place in the article. */
export function inOrder(a: MeetingClaim, b: MeetingClaim): number {
  const [left, right] = [effectiveDay(a), effectiveDay(b)];
  if (left !== right) return left < right ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Meetings that share a side or a person with the claim; all of them for a claim that names nobody. */
function nearby(claim: MeetingClaim, open: readonly Open[], bySide: Map<string, Open[]>): readonly Open[] {
  const keys = keysOf(claim);
  if (keys.length === 0) return open.filter(({ articles }) => articles.includes(claim.article));
  return [...new Set(keys.flatMap((key) => bySide.get(key) ?? []))];
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const keysOf = (claim: MeetingClaim) => [...new Set([...claim.sides, ...claim.participants])];

function choose(claim: MeetingClaim, candidates: readonly Open[], gazetteer: Gazetteer): Open | null {
  const weighed = candidates
    .map((candidate) => ({ candidate, weight: weigh(claim, candidate, gazetteer) }))
    .filter((entry): entry is { candidate: Open; weight: number } => entry.weight !== null)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        compare(b.candidate.lastMention, a.candidate.lastMention) ||
        compare(a.candidate.meeting.id, b.candidate.meeting.id),
    );
  const best = weighed[0];
  if (!best) return null;
  // A bare claim joins only the one candidate that it can mean.
  if (isBare(claim) && !claim.reference.definite) {
    const held = claim.status === 'held';
    const rivals = weighed.filter(
      ({ candidate: { state } }) => (state.status === 'held') === held && (held || isOpen(state)),
    );
    return rivals.length === 1 ? (rivals[0]?.candidate ?? null) : null;
  }
  return best.candidate;
}

/** Still awaited: planned, possible, or put off. */
const isOpen = ({ status }: State) => isPlan(status) || status === 'postponed';

/** A claim that only points back, and adds nothing of its own, opens no meeting. */
function mayOpen(claim: MeetingClaim): boolean {
  const people = claim.participants.filter((name) => !claim.sides.includes(name));
  if (claim.reference.definite && isBare(claim) && (people.length < 2 || claim.sides.length === 1)) return false;
  return claim.participants.length > 0 || !isDayless(claim.span) || claim.place !== null;
}

function openWith(claim: MeetingClaim): Open {
  return {
    meeting: { id: `m-${claim.id}`, aliases: [], claims: [claim] },
    state: opened(claim),
    lastMention: effectiveDay(claim),
    articles: [claim.article],
  };
}

function join(home: Open, claim: MeetingClaim, gazetteer: Gazetteer): void {
  home.meeting.claims.push(claim);
  home.state = after(home.state, claim, gazetteer);
  home.lastMention = effectiveDay(claim);
  if (!home.articles.includes(claim.article)) home.articles.push(claim.article);
}

function register(entry: Open, open: Open[], bySide: Map<string, Open[]>): void {
  open.push(entry);
  for (const key of keysOf(entry.meeting.claims[0] as MeetingClaim)) {
    const list = bySide.get(key);
    if (list) list.push(entry);
    else bySide.set(key, [entry]);
  }
}
