import { monthNear } from '../nearest.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { directionOfDate } from '../tense/direction.ts';
import { DASH, monthFrom } from '../vocabulary.ts';

const NAMES = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const WORDS = new RegExp(
  `\\b(?:(?:in|of|by|since|until|till|from|to|through|before|after|last|next|late|early|mid|and)[\\s-]|(?<=${DASH}))\\s*(?<timex>(?<month>${NAMES})\\b\\.?)(?!\\s*\\d|\\s+[A-Z])|\\b(?<timex2>(?<month2>${NAMES})\\b\\.?)(?=\\s?${DASH}\\s?(?:[A-Z][a-z]{2,8}\\b|·))`,
  'g',
);

/** Months by their short names alone, which chrono passes over: "in Oct.", "since Feb", "Jan–Mar 2017". */
export const shortMonth: Finder = {
  name: 'short month',
  find: (scene) =>
    matches(scene, 'short month', WORDS, (groups, at) => {
      const month = monthFrom(groups.month ?? groups.month2 ?? '');
      if (month === null) return null;
      const shape = { kind: 'month', month, year: null } as const;
      const made = relative(scene, (reference) => ({
        days: monthNear(reference, month, directionOfDate(scene, at)),
        precision: 'month',
      }));
      return { ...made, shape };
    }),
};
