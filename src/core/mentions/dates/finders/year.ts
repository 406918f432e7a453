import { monthsFrom } from '../../../days/units.ts';
import { matches } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { DASH } from '../vocabulary.ts';

const YEAR =
  /(?<![\d$€£#.,:/\p{L}-])(?<year>(?:19|20)\d{2})(?![\d%]|[.,:/]\d|-(?!\s)(?!\d{4})|\s*(?:GMT|UTC|hours|percent|per cent|km|miles|dollars|euros)\b)/gu;
const CUE = new RegExp(
  `(?:\\b(?:in|since|by|until|till|of|from|to|the|late|early|mid|year|before|after|during|through|for|around|and|or|between|than|its|their|his|her|as of|end|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[\\s-]+|[(,;]\\s*|(?:19|20)\\d{2}\\s*${DASH}\\s*|^\\s*)$`,
  'i',
);
const COUNTED =
  /^\s+(?:[a-z]+s|people|men|women|police)\b(?<!\b(?:is|was|has|as|its|elections|talks|negotiations|sanctions|results|games|protests|ties))/;

/** Bare years: "in 2019", "the 2025 Alaska summit"; not amounts, resolutions or "2,000". */
export const year: Finder = {
  name: 'year',
  find: (scene) =>
    matches(scene, 'year', YEAR, (groups, at) => {
      const left = scene.text.slice(0, at.start);
      if (!CUE.test(left)) return null;
      const right = scene.text.slice(at.end);
      if (/\b(?:of|to|from|for|by|about|around|than)\s+$/i.test(left) && COUNTED.test(right)) return null;
      if (/\b(?:Resolution|No\.|Article|Route|Flight|Highway|page|room)\s+$/i.test(left)) return null;
      return {
        days: monthsFrom(Number(groups.year), 1, 12),
        precision: 'year',
        shape: { kind: 'year' },
        absolute: true,
      };
    }),
};
