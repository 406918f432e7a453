import { monthNumberOf, yearOf } from '../../../days/day.ts';
import { halfOf, quarterOf, type Stretch } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { directionAt, type Tense } from '../tense/direction.ts';
import { ordinalFrom } from '../vocabulary.ts';

const WORDS =
  /\b(?<timex>(?:the\s+)?(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\s-](?<unit>quarter|half)(?:\s+of)?(?:\s+(?<of>the\s+year|(?<which>this|next|last)\s+year|(?<year>(?:19|20)\d{2})))?|[Qq](?<short>[1-4])(?:\s+(?:of\s+)?(?<year2>20\d{2}))?|H(?<half>[12])\s+(?<year3>20\d{2}))\b(?!-|\s+of\b)/g;

/** Quarters and halves of a year: "the third quarter", "the second half of 2026", "Q3", "the final quarter of 2009". */
export const part: Finder = {
  name: 'part',
  find: (scene) =>
    matches(scene, 'part', WORDS, (groups, at) => {
      const half = groups.unit === 'half' || groups.half !== undefined;
      const number = numberOf(groups.short ?? groups.half ?? groups.ordinal ?? '', half, groups.of !== undefined);
      const year = groups.year ?? groups.year2 ?? groups.year3;
      // a half without a year is one of a match, a book, anything
      if (half && groups.half === undefined && groups.of === undefined) return null;
      const precision = half ? 'half' : 'quarter';
      if (year !== undefined && number !== null)
        return { days: of(Number(year), number, half), precision, absolute: true };
      return relative(scene, (reference) => ({
        days:
          number === null
            ? quarterBefore(reference)
            : near(reference, number, half, groups.which, directionAt(scene, at)),
        precision,
      }));
    }),
};

/** Null for "the last quarter" without a year, which is the one before this. */
function numberOf(word: string, half: boolean, ofYear: boolean): number | null {
  if (/^\d$/.test(word)) return Number(word);
  if (word === 'final' || (word === 'last' && ofYear)) return half ? 2 : 4;
  const number = ordinalFrom(word);
  return half && number !== null && number > 2 ? null : number;
}

function of(year: number, number: number, half: boolean): Stretch {
  return half ? halfOf(year, number) : quarterOf(year, number);
}

function quarterBefore(reference: Day): Stretch {
  const quarter = Math.ceil(monthNumberOf(reference) / 3);
  return quarter === 1 ? quarterOf(yearOf(reference) - 1, 4) : quarterOf(yearOf(reference), quarter - 1);
}

function near(reference: Day, number: number, half: boolean, which: string | undefined, tense: Tense): Stretch {
  const own = yearOf(reference);
  if (which !== undefined) return of(own + (which === 'next' ? 1 : which === 'last' ? -1 : 0), number, half);
  const begun = of(own, number, half).earliest <= reference;
  return of(tense === 'past' && !begun ? own - 1 : own, number, half);
}
