import type { Clock } from '../ports.ts';

/** The machine's own time, for everything that runs for real. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * A clock that stands still.
 *
 * @example fixedClock(Temporal.Instant.from('2025-11-27T12:00:00Z')).now().toString() // '2025-11-27T12:00:00Z'
 */
export function fixedClock(instant: Temporal.Instant): Clock {
  return { now: () => instant };
}

/** A clock that stands still until it is moved; it never goes back. */
export type SteppedClock = Clock & {
  /** A duration of hours or smaller units: `{ hours: 24 }` is a day. Throws when it is negative. */
  forward(by: Temporal.DurationLike): void;
  /** Throws when the instant lies before now. */
  moveTo(instant: Temporal.Instant): void;
};

/**
 * A clock for practice and tests, moved by hand.
 *
 * @example const clock = steppedClock(Temporal.Instant.from('2025-11-27T12:00:00Z')); clock.forward({ hours: 24 });
 */
export function steppedClock(start: Temporal.Instant): SteppedClock {
  let now = start;
  const moveTo = (instant: Temporal.Instant) => {
    if (Temporal.Instant.compare(instant, now) < 0)
      throw new RangeError(`The clock stands at ${now} and cannot go back to ${instant}; make a new clock instead.`);
    now = instant;
  };
  return { now: () => now, forward: (by) => moveTo(now.add(by)), moveTo };
}
