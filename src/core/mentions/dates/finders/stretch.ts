import { addDays, addMonths } from '../../../days/day.ts';
import type { Day, Interval } from '../../../model.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';
import { COUNT, numberFrom } from '../vocabulary.ts';

const WORDS = new RegExp(
  `\\b(?:(?:in|over|within|during|for)\\s+)?(?<timex>(?:the\\s+)?(?<which>coming|upcoming|next|recent|past|last|previous|preceding)(?:\\s+(?<count>${COUNT}))?\\s+(?<unit>hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?))\\b(?!-|\\s+of\\b)`,
  'gi',
);

/** How far a vague stretch reaches: the coming days are seven, the coming weeks six weeks, and so on. */
const REACH = { hour: 24, day: 7, week: 42, month: 6, year: 5, decade: 20, fortnight: 2, quarter: 3 } as const;
type Unit = keyof typeof REACH;

/** Stretches that begin or end today: "the coming weeks", "the next three days", "recent weeks", "the past 24 hours". */
export const stretch: Finder = {
  name: 'stretch',
  find: (scene) =>
    matches(scene, 'stretch', WORDS, (groups) => {
      const words = (groups.unit ?? '').toLowerCase();
      const count = groups.count === undefined ? null : numberFrom(groups.count);
      // "next week", "last month" are units of the calendar; "the past week" is a stretch
      if (words === 'quarter') return null;
      if (groups.count === undefined && !words.endsWith('s') && /^(?:next|last|previous)$/i.test(groups.which ?? '')) {
        if (!/^the\s+last/i.test(groups.timex ?? '')) return null;
      }
      const unit = words.replace(/s$/, '') as Unit;
      const ahead = /^(?:coming|upcoming|next)$/i.test(groups.which ?? '');
      const single = groups.count === undefined && !words.endsWith('s');
      const vague = count === null && !single;
      return relative(scene, (reference) => ({
        days: ahead ? aheadOf(reference, unit, single ? 1 : count) : behind(reference, unit, single ? 1 : count),
        precision: vague ? 'vague' : 'range',
      }));
    }),
};

function aheadOf(reference: Day, unit: Unit, count: number | null): Interval {
  const from = unit === 'hour' ? reference : addDays(reference, 1);
  return { earliest: from, latest: stepped(reference, unit, count ?? vagueCount(unit), 1) };
}

function behind(reference: Day, unit: Unit, count: number | null): Interval {
  return { earliest: stepped(reference, unit, count ?? vagueCount(unit), -1), latest: reference };
}

function vagueCount(unit: Unit): number {
  return unit === 'week' ? 6 : REACH[unit];
}

/** The day that lies a number of units away. Hours count as begun days. */
export function stepped(reference: Day, unit: string, count: number, sign: 1 | -1): Day {
  if (unit === 'hour') return addDays(reference, sign * Math.ceil(count / 24));
  if (unit === 'day') return addDays(reference, sign * count);
  if (unit === 'week') return addDays(reference, sign * count * 7);
  if (unit === 'fortnight') return addDays(reference, sign * count * 14);
  if (unit === 'month' || unit === 'quarter') return addMonths(reference, sign * count * (unit === 'month' ? 1 : 3));
  return addMonths(reference, sign * count * (unit === 'decade' ? 120 : 12));
}
