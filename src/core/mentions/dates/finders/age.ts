import { monthsFrom } from '../../../days/units.ts';
import { matches } from '../pieces.ts';
import type { Finder } from '../scene.ts';

const DECADE =
  /\b(?<timex>(?:the\s+)?(?:(?<part>early|mid|late)[\s-])?(?:(?<full>(?:1[5-9]|20)\d0)|(?:(?<=[Tt]he\s|[Ee]arly\s|[Mm]id-|[Ll]ate\s|and\s|the\s)[’']?(?<short>[2-9]0)))[’']?s)\b/g;
const CENTURY = /\b(?<timex>(?:the\s+)?(?<number>\d{1,2})(?:st|nd|rd|th)[\s-]+century)\b/gi;

/** Decades and centuries: "the 1990s", "the '80s", "the 21st century". */
export const age: Finder = {
  name: 'age',
  find: (scene) => [
    ...matches(scene, 'decade', DECADE, (groups) => {
      const from = groups.full !== undefined ? Number(groups.full) : decadeFrom(Number(groups.short));
      return {
        days: { earliest: monthsFrom(from, 1, 12).earliest, latest: monthsFrom(from + 9, 1, 12).latest },
        precision: 'decade',
        absolute: true,
      };
    }),
    ...matches(scene, 'century', CENTURY, (groups) => {
      const number = Number(groups.number);
      if (number < 2 || number > 22) return null;
      const from = (number - 1) * 100;
      return {
        days: { earliest: monthsFrom(from, 1, 12).earliest, latest: monthsFrom(from + 99, 1, 12).latest },
        precision: 'century',
        absolute: true,
      };
    }),
  ],
};

/** "the 80s" are the 1980s; 20s to 10s would be the age of a person. */
function decadeFrom(short: number): number {
  return 1900 + short;
}
