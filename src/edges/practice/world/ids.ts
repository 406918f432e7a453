import type { Clock } from '../../../ports.ts';

/** Discord counts its ids from the first second of 2015, in milliseconds (developer reference, "Snowflakes"). */
const EPOCH = 1_420_070_400_000n;

/**
 * Makes snowflake ids that never repeat and never fall, even when the clock stands still or is set back:
 * `const next = snowflakes(clock); next() < next()`.
 */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const at = BigInt(clock.now().epochMilliseconds) - EPOCH;
    const fresh = (at < 0n ? 0n : at) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}
