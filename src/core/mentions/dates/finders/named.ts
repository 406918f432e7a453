import { dayAlone } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import { matches } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { MONTH, monthFrom } from '../vocabulary.ts';

/** Days that news calls by month and day alone, for what happened on them. */
const KNOWN: Readonly<Record<string, Day>> = { '9-11': '2001-09-11', '10-7': '2023-10-07', '1-6': '2021-01-06' };

const WHAT =
  '(?:[Hh]amas(?:-led)?\\s+|[Tt]error(?:ist)?\\s+|[Cc]ross-border\\s+|[Cc]apitol\\s+)*(?:[Aa]ttacks?|[Mm]assacres?|[Aa]ssault|[Aa]trocities|[Rr]iots?|[Ii]nsurrection|[Hh]ijackings)';
const WORDS = new RegExp(
  `\\b(?<timex>(?:(?<month>${MONTH})\\s+(?<day>6|7|11)(?:st|nd|rd|th)?|(?<day2>6|7|11)(?:st|nd|rd|th)?\\s+(?<month2>${MONTH})))(?=\\s+${WHAT})|(?<timex2>\\b9\\/11\\b)(?=\\s+${WHAT})`,
  'g',
);

/** "the October 7 attack", "the 9/11 attacks": the day is known by its name, whatever the verb says. */
export const named: Finder = {
  name: 'named day',
  find: (scene) =>
    matches(scene, 'named day', WORDS, (groups) => {
      if (groups.timex2 !== undefined) return { days: dayAlone('2001-09-11'), precision: 'day', absolute: true };
      const month = monthFrom(groups.month ?? groups.month2 ?? '');
      const known = KNOWN[`${month}-${groups.day ?? groups.day2}`];
      return known === undefined ? null : { days: dayAlone(known), precision: 'day', absolute: true };
    }),
};
