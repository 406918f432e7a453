import { dayAlone, monthOf, weekOf, yearAround } from '../../../days/units.ts';
import type { Day, Interval, Precision } from '../../../model.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { COUNT, numberFrom } from '../vocabulary.ts';
import { stepped } from './stretch.ts';

const UNIT = '(?<unit>minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?)';
const AGO = new RegExp(
  `\\b(?<timex>(?:(?:more than|less than|over|almost|nearly|about|some|around|just|only|barely)\\s+)?(?<count>${COUNT})\\s+${UNIT}\\s+(?:ago|back))\\b`,
  'gi',
);
const HENCE = new RegExp(
  `\\b(?<timex>(?:in(?:\\s+(?:about|around|some|just|only))?)\\s+(?<count>${COUNT})\\s+${UNIT}(?:[’']s?\\s+time)?)\\b(?!\\s+(?:of|since|that|to)\\b)|\\b(?<timex2>(?<count2>${COUNT})\\s+(?<unit2>days?|weeks?|months?|years?)\\s+from\\s+(?:now|today))\\b`,
  'gi',
);
const WITHIN = new RegExp(
  `\\b(?<timex>within\\s+(?:the\\s+next\\s+)?(?<count>${COUNT})\\s+${UNIT})\\b(?!\\s+of\\b)`,
  'gi',
);

/** Times counted from today: "two weeks ago", "in three days", "within 72 hours". */
export const counted: Finder = {
  name: 'counted',
  find: (scene) => [
    ...matches(scene, 'ago', AGO, (groups) =>
      valued(groups.count, groups.unit, (count, unit) =>
        relative(scene, (reference) => around(stepped(reference, unit, count, -1), unit, count)),
      ),
    ),
    ...matches(scene, 'hence', HENCE, (groups) =>
      valued(groups.count ?? groups.count2, groups.unit ?? groups.unit2, (count, unit) =>
        relative(scene, (reference) => around(stepped(reference, unit, count, 1), unit, count)),
      ),
    ),
    ...matches(scene, 'within', WITHIN, (groups) =>
      valued(groups.count, groups.unit, (count, unit) =>
        relative(scene, (reference) => ({
          days: { earliest: reference, latest: stepped(reference, unit, count, 1) },
          precision: 'range',
        })),
      ),
    ),
  ],
};

type Value = { days: Interval; precision: Precision };

function valued(
  count: string | undefined,
  unit: string | undefined,
  make: (count: number, unit: string) => Value,
): Value | null {
  if (count === undefined || unit === undefined) return null;
  const number = numberFrom(count) ?? 3;
  return make(number, unit.toLowerCase().replace(/s$/, ''));
}

/** "a week ago" is its day, "two weeks ago" a week: longer counts are rounder. */
function around(day: Day, unit: string, count: number): Value {
  if (unit === 'minute') return { days: dayAlone(day), precision: 'day' };
  if (unit === 'year' || unit === 'decade') return { days: yearAround(day), precision: 'year' };
  if (unit === 'month') return { days: monthOf(day), precision: 'month' };
  if (unit === 'week' && count !== 1) return { days: weekOf(day), precision: 'week' };
  return { days: dayAlone(day), precision: 'day' };
}
