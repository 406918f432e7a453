import { monthsFrom } from '../../../days/units.ts';
import type { Extent } from '../../../model.ts';
import { type Made, matches } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { DASH } from '../vocabulary.ts';

const STRETCH = new RegExp(
  `(?<![\\d$€£#.,:/\\p{L}-])(?<from>(?:19|20)\\d{2})\\s?${DASH}\\s?(?<to>(?:19|20)\\d{2})(?![\\d%]|[.,:/-]\\d)`,
  'gu',
);
/** Years before 1900 only where the word before can mean nothing else. */
const OLD = /\b(?:in|since)\s+(?<timex>(?<year>1[5-8]\d{2}))\b(?![\d%,.]\d|\s+[a-z]+s\b|-)/gi;
/** "since '82": a short year of the last century. */
const SHORT = /\b(?:in|since|of|from)\s+(?<timex>['’](?<year>[3-9]\d))\b(?![’'s\d])/gi;
const YEAR =
  /(?<![\d$€£#.,:/\p{L}-])(?<year>(?:19|20)\d{2})(?![\d%]|[.,:/]\d|-(?!\s)(?!\d{4})|\s*(?:GMT|UTC|hours|percent|per cent|km|miles|dollars|euros)\b)/gu;
const CUE = new RegExp(
  `(?:\\b(?:in|since|by|until|till|of|from|to|the|late|early|mid|year|before|after|during|through|for|around|and|or|between|than|its|their|his|her|as of|end|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[\\s-]+|[(,;]\\s*|(?:19|20)\\d{2}\\s*${DASH}\\s*|^\\s*)$`,
  'i',
);
const COUNTED =
  /^\s+(?:[a-z]+s|people|men|women|police)\b(?<!\b(?:is|was|has|as|its|elections|talks|negotiations|sanctions|results|games|protests|ties))/;

/** Bare years: "in 2019", "the 2025 Alaska summit", "2014–2018"; not amounts, resolutions or "2,000". */
export const year: Finder = {
  name: 'year',
  find: (scene) => [
    ...matches(scene, 'years', STRETCH, (groups) => {
      const [from, to] = [Number(groups.from), Number(groups.to)];
      if (from >= to) return null;
      const days = { earliest: monthsFrom(from, 1, 12).earliest, latest: monthsFrom(to, 1, 12).latest };
      return { days, precision: 'range', absolute: true };
    }),
    ...matches(scene, 'year', YEAR, (groups, at) => (isYear(scene.text, at) ? inYear(groups.year) : null)),
    ...matches(scene, 'year', SHORT, (groups) => inYear(`19${groups.year}`)),
    ...matches(scene, 'year', OLD, (groups) => inYear(groups.year)),
  ],
};

function inYear(year: string | undefined): Made {
  return { days: monthsFrom(Number(year), 1, 12), precision: 'year', shape: { kind: 'year' }, absolute: true };
}

function isYear(text: string, { start, end }: Extent): boolean {
  const left = text.slice(0, start);
  const right = text.slice(end);
  if (/\b(?:Resolution|No\.|Article|Route|Flight|Highway|page|room)\s+$/i.test(left)) return false;
  if (/\b(?:of|to|from|for|by|about|around|than)\s+$/i.test(left) && COUNTED.test(right)) return false;
  return CUE.test(left) || (right.trim() === '' && /\b[A-Z]\w+\s+$/.test(left));
}
