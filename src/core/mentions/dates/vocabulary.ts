import type { Weekday } from '../../days/day.ts';
import { MONTHS, WEEKDAYS } from '../../words/calendar.ts';

/** The months and their usual short forms, with or without a point, as a piece of a regular expression. Written with a capital: "march" and "may" are verbs. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** A day of the month, with or without its ending: "3", "3rd". */
export const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.:,]\\d)';

/** Every dash that stands between two dates. */
export const DASH = '[-‐‑‒–—−~]';

/** Small numbers, in digits or words, and the vague ones. */
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|a couple(?: of)?|couple(?: of)?|a few|few|several|a dozen|dozen)';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  couple: 2,
  dozen: 12,
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The number that a count names, or null for "a few" and "several". */
export function numberFrom(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const word = words
    .toLowerCase()
    .replace(/^a (?=couple|dozen)/, '')
    .replace(/ of$/, '');
  return NUMBERS[word] ?? null;
}

/** first 1 to fifth 5, also 1st to 5th; null for anything else. */
export function ordinalFrom(word: string): number | null {
  const digit = /^([1-5])(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digit !== undefined) return Number(digit);
  const at = ORDINALS.indexOf(word.toLowerCase() as (typeof ORDINALS)[number]);
  return at < 0 ? null : at + 1;
}

/** The number of a month by its name or short form: "Sept." is 9; null when it is none. */
export function monthFrom(word: string): number | null {
  const start = word.replace('.', '').slice(0, 3).toLowerCase();
  const at = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
  return at < 0 ? null : at + 1;
}

/** The weekday by its name: "Thursday" is 4; null when it is none. */
export function weekdayFrom(word: string): Weekday | null {
  const at = WEEKDAYS.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
  return at < 0 ? null : ((at + 1) as Weekday);
}
