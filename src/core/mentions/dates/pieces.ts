import type { Interval, Precision } from '../../model.ts';
import type { Piece, Scene, Shape } from './scene.ts';

/** What a rule makes of a match; `absolute` where the reference plays no part. */
export type Made = { days: Interval; precision: Precision; shape?: Shape; absolute?: boolean };

/** No days at all: what is left of relative words when the day of publication is not known. */
export const NO_DAYS: Interval = { earliest: null, latest: null };

/**
 * Every match of a pattern that `make` gives a value, as pieces; where the pattern has a group named "timex",
 * only that group's words count. A null value means that the words are no time.
 */
export function matches(
  scene: Scene,
  rule: string,
  pattern: RegExp,
  make: (groups: Record<string, string | undefined>, at: { start: number; end: number }) => Made | null,
): Piece[] {
  const found: Piece[] = [];
  for (const match of scene.text.matchAll(pattern)) {
    const inner = match.groups?.timex;
    const start = match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
    const end = start + (inner ?? match[0]).length;
    const made = make(match.groups ?? {}, { start, end });
    if (made === null) continue;
    found.push({
      start,
      end,
      days: made.days,
      precision: made.precision,
      time: null,
      shape: made.shape ?? { kind: 'fixed' },
      rule,
      anchor: made.absolute ? null : scene.reference,
    });
  }
  return found;
}

/** A value that needs the reference: without one the words stay, with no days. */
export function relative(scene: Scene, make: (reference: string) => Made): Made {
  if (scene.reference !== null) return make(scene.reference);
  return { days: NO_DAYS, precision: 'none' };
}
