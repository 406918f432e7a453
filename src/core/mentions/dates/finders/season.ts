import { yearOf } from '../../../days/day.ts';
import { monthsFrom } from '../../../days/units.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { directionAt } from '../tense/direction.ts';

const WORDS =
  /\b(?:(?:in|during|of)\s+)?(?<timex>(?:(?<which>the|this|last|next|this past|this coming|the coming|early|late)\s+)?(?<season>spring|summer|autumn|fall|winter)(?:\s+of)?(?:\s+(?<year>(?:19|20)\d{2}))?)\b/gi;
const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** The meteorological seasons of the northern half: "this summer" is June to August, "winter 2024" December 2024 to February 2025. */
export const season: Finder = {
  name: 'season',
  find: (scene) =>
    matches(scene, 'season', WORDS, (groups, at) => {
      const first = FIRST_MONTH[(groups.season ?? '').toLowerCase()];
      if (first === undefined) return null;
      if (groups.year !== undefined) {
        return { days: monthsFrom(Number(groups.year), first, 3), precision: 'season', absolute: true };
      }
      const which = (groups.which ?? '').toLowerCase();
      if (!/this|last|next|coming/.test(which)) return null;
      return relative(scene, (reference) => {
        const readings = [-2, -1, 0, 1].map((years) => monthsFrom(yearOf(reference) + years, first, 3));
        const tense = directionAt(scene, at);
        const found = /last|past/.test(which)
          ? readings.findLast((reading) => reading.latest < reference)
          : /next/.test(which)
            ? readings.find((reading) => reading.earliest > reference)
            : /coming/.test(which) || tense === 'future'
              ? readings.find((reading) => reading.latest >= reference)
              : readings.findLast((reading) => reading.earliest <= reference);
        return { days: found ?? monthsFrom(yearOf(reference), first, 3), precision: 'season' };
      });
    }),
};
