import { hull, isDayless, overlap } from '../days/interval.ts';
import type { Interval, MeetingClaim } from '../model.ts';

/** Dated plans that stand beside each other, the newest of each side that speaks. */
export type InForce = readonly MeetingClaim[];

/** The side or source whose word a claim is; the article itself where it names nobody. */
const voice = (claim: MeetingClaim) => claim.saidBy ?? '';

const dated = (claim: MeetingClaim) => !isDayless(claim.span);

/**
 * Takes a new dated plan among those in force: it replaces the word of the same side and of nobody in particular,
 * and stands beside the word of an opposed side.
 *
 * @example takeWord([boliviaSays22March], chileSays5April) // both: in dispute
 * @example takeWord([boliviaSays22March], boliviaSays12April) // the second alone: moved
 */
export function takeWord(inForce: InForce, claim: MeetingClaim): InForce {
  if (!dated(claim)) return inForce;
  const agreed = claim.saidBy === null && inForce.every((other) => !overlap(other.span, claim.span));
  if (claim.reference.moved || (agreed && inForce.length < 2)) return [claim];
  const kept = inForce.filter((other) => voice(other) !== voice(claim) && voice(other) !== '');
  // A report that repeats one of the disputed days in nobody's name settles nothing.
  if (claim.saidBy === null && inForce.length > 1) return inForce;
  return [...kept, claim];
}

/** True when plans in force name days that cannot both be right. */
export function inDispute(inForce: InForce): boolean {
  return inForce.some((a) => inForce.some((b) => a !== b && !overlap(a.span, b.span)));
}

/** From the first to the last day in dispute. */
export function disputedDays(inForce: InForce): Interval {
  return hull(inForce.map(({ span }) => ({ earliest: span.earliest, latest: span.latest })));
}
