import { addDays, weekdayOf } from '../../../days/day.ts';
import { weekendOf } from '../../../days/units.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder, Scene } from '../scene.ts';
import { directionAt } from '../tense/direction.ts';

const WORDS =
  /\b(?:(?:over|at|on|during)\s+)?(?<timex>(?<which>the|this|last|next|this past|this coming|the past|the coming|the following)\s+(?:long\s+)?weekend)\b(?!\s+of\b)/gi;

/** Saturday and Sunday: "at the weekend" by the verb's tense, "this weekend", "last weekend", "next weekend". */
export const weekend: Finder = {
  name: 'weekend',
  find: (scene) =>
    matches(scene, 'weekend', WORDS, (groups, at) =>
      relative(scene, (reference) => ({
        days: weekendFrom(scene, reference, (groups.which ?? '').toLowerCase(), at),
        precision: 'weekend',
        shape: { kind: 'unit', unit: 'weekend' },
      })),
    ),
};

function weekendFrom(scene: Scene, reference: string, which: string, at: { start: number; end: number }) {
  const own = weekendOf(reference);
  const before = weekendOf(addDays(reference, -7));
  if (/next|following/.test(which)) return weekendOf(addDays(reference, 7));
  const onWeekend = weekdayOf(reference) >= 6;
  if (/last|past/.test(which)) return before;
  if (onWeekend) return own;
  const tense = directionAt(scene, at);
  if (/coming/.test(which)) return own;
  return tense === 'past' ? before : tense === 'future' || which === 'this' || weekdayOf(reference) >= 4 ? own : before;
}
