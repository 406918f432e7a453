import { yearOf } from '../../../days/day.ts';
import { halfOf, quarterOf } from '../../../days/units.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { directionAt } from '../tense/direction.ts';
import { ordinalFrom } from '../vocabulary.ts';

const WORDS =
  /\b(?<timex>(?:the\s+)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?<part>quarter|half)(?:\s+of)?(?:\s+(?:the\s+year|(?<which>this|next|last)\s+year|(?<year>(?:19|20)\d{2})))?|Q(?<number>[1-4])(?:\s+(?:of\s+)?(?<year2>20\d{2}))?|H(?<half>[12])\s+(?<year3>20\d{2}))\b(?!-|\s+of\s+(?!the year|this|next|last|20))/g;

/** Quarters and halves: "the third quarter", "the second half of 2026", "Q3". */
export const part: Finder = {
  name: 'part',
  find: (scene) =>
    matches(scene, 'part', WORDS, (groups, at) => {
      const number = groups.number ?? groups.half ?? ordinalFrom(groups.ordinal ?? '')?.toString();
      if (number === undefined) return null;
      const half = groups.part === 'half' || groups.half !== undefined;
      const year = groups.year ?? groups.year2 ?? groups.year3;
      if (half && Number(number) > 2) return null;
      const from = (of: number) => (half ? halfOf(of, Number(number)) : quarterOf(of, Number(number)));
      const precision = half ? 'half' : 'quarter';
      if (year !== undefined) return { days: from(Number(year)), precision, absolute: true };
      // a "first half" without a year is a match, a book, anything
      if (half && groups.which === undefined && !/year$/.test(groups.timex ?? '')) return null;
      return relative(scene, (reference) => {
        const own = yearOf(reference);
        if (groups.which !== undefined)
          return { days: from(own + (groups.which === 'next' ? 1 : groups.which === 'last' ? -1 : 0)), precision };
        const past = directionAt(scene, at) !== 'future';
        const begun = from(own).earliest <= reference;
        return { days: from(past && !begun ? own - 1 : own), precision };
      });
    }),
};
