import { addDays, dayFrom, daysBetween, weekdayOf, yearOf } from '../../../days/day.ts';
import { dayAlone } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { directionAt } from '../tense/direction.ts';

const WORDS =
  /\b(?<timex>(?<name>Christmas Eve|Christmas Day|Christmas|New Year[’']s Eve|New Year[’']s Day|Thanksgiving(?: Day)?|Easter(?: Sunday)?|Valentine[’']s Day|Independence Day|Halloween)(?:,?\s+(?<year>20\d{2}))?)\b(?!\s+(?:tree|present|gift|sale|market|truce|card|Mass|mass|Agreement|Island))/g;

/** Holidays with a day of their own: "by Christmas", "before Thanksgiving" (the American one). */
export const holiday: Finder = {
  name: 'holiday',
  find: (scene) =>
    matches(scene, 'holiday', WORDS, (groups, at) => {
      const name = groups.name ?? '';
      if (groups.year !== undefined) {
        return { days: dayAlone(dayOfHoliday(name, Number(groups.year))), precision: 'day', absolute: true };
      }
      return relative(scene, (reference) => {
        const tense = directionAt(scene, at);
        const readings = [-1, 0, 1].map((years) => dayOfHoliday(name, yearOf(reference) + years));
        const near =
          tense === 'past'
            ? readings.findLast((day) => day <= reference)
            : tense === 'future'
              ? readings.find((day) => day >= reference)
              : readings.findLast((day) => daysBetween(reference, day) <= 100);
        return { days: dayAlone(near ?? (readings[1] as Day)), precision: 'day' };
      });
    }),
};

function dayOfHoliday(name: string, year: number): Day {
  if (name === 'Christmas Eve') return fixed(year, 12, 24);
  if (name.startsWith('Christmas')) return fixed(year, 12, 25);
  if (/Eve$/.test(name)) return fixed(year, 12, 31);
  if (name.startsWith('New Year')) return fixed(year, 1, 1);
  if (name.startsWith('Valentine')) return fixed(year, 2, 14);
  if (name.startsWith('Independence')) return fixed(year, 7, 4);
  if (name === 'Halloween') return fixed(year, 10, 31);
  return name.startsWith('Thanksgiving') ? thanksgiving(year) : easter(year);
}

function fixed(year: number, month: number, day: number): Day {
  return dayFrom(year, month, day) ?? `${year}-01-01`;
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): Day {
  const first = fixed(year, 11, 1);
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}

/** Western Easter Sunday, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return fixed(year, Math.floor(n / 31), (n % 31) + 1);
}
