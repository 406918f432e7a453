import { dayFrom } from '../../../days/day.ts';
import type { Interval } from '../../../model.ts';
import { dateNear } from '../nearest.ts';
import { matches, NO_DAYS } from '../pieces.ts';
import type { Finder, Scene } from '../scene.ts';
import { directionOfDate } from '../tense/direction.ts';
import { DASH, DAY_OF_MONTH, MONTH, monthFrom } from '../vocabulary.ts';

const LINK = `\\s*(?:${DASH}|\\s(?:to|through|until|till|and|&)\\s)\\s*`;
const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d{2}))?';
const MONTH_FIRST = new RegExp(
  `\\b(?<timex>(?<month>${MONTH})\\s+(?<from>${DAY_OF_MONTH})${LINK}(?<to>${DAY_OF_MONTH})(?!\\s+(?:${MONTH}|percent|people|members|countries|other|years)|%|:)${YEAR})(?!\\d)`,
  'g',
);
const DAY_FIRST = new RegExp(
  `\\b(?<timex>(?<from>${DAY_OF_MONTH})${LINK}(?<to>${DAY_OF_MONTH})\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR})(?!\\d)`,
  'g',
);

/** Days of one month: "Dec. 3-5", "14–15 February 2024", "November 25 and 26". */
export const dayList: Finder = {
  name: 'days of a month',
  find: (scene) =>
    [MONTH_FIRST, DAY_FIRST].flatMap((pattern) =>
      matches(scene, 'days of a month', pattern, (groups, at) => {
        const month = monthFrom(groups.month ?? '');
        const [from, to] = [Number.parseInt(groups.from ?? '', 10), Number.parseInt(groups.to ?? '', 10)];
        if (month === null || !(from < to)) return null;
        const days = daysOf(scene, month, from, to, groups.year, at);
        if (days === null) return null;
        return { days, precision: days.earliest === null ? 'none' : 'range', absolute: groups.year !== undefined };
      }),
    ),
};

function daysOf(
  scene: Scene,
  month: number,
  from: number,
  to: number,
  year: string | undefined,
  at: { start: number; end: number },
): Interval | null {
  if (year === undefined && scene.reference === null) return NO_DAYS;
  const earliest =
    year !== undefined
      ? dayFrom(Number(year), month, from)
      : dateNear(scene.reference ?? '', month, from, directionOfDate(scene, at));
  if (earliest === null) return null;
  const latest = dayFrom(Number(earliest.slice(0, 4)), month, to);
  return latest === null ? null : { earliest, latest };
}
