import { addDays, addMonths, monthNumberOf, yearOf } from '../../../days/day.ts';
import { monthOf, quarterOf, type Stretch, weekendOf, weekOf, yearAround } from '../../../days/units.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder, Unit } from '../scene.ts';

const WORDS =
  /\b(?<which>this coming|this past|this|next|last|past|previous|coming|current|following)\s+(?<unit>week|month|year|quarter)\b(?![-’']?(?:end|long|old|s\b(?!\s))|\s+of\s+(?!the\b|this\b|next\b))|\b(?:the\s+)?(?<unit2>week|month|year) (?<which2>after next|before last)\b/gi;

/** The calendar's units counted from now: "next week" is the whole following week, "last month", "this year", "the week after next". */
export const unit: Finder = {
  name: 'unit',
  find: (scene) =>
    matches(scene, 'unit', WORDS, (groups, at) => {
      const kind = (groups.unit ?? groups.unit2 ?? '').toLowerCase() as Exclude<Unit, 'day' | 'weekend'>;
      const which = (groups.which ?? groups.which2 ?? '').toLowerCase();
      // "the past week", "the coming month": a stretch that touches today, no unit of the calendar
      if (/past|coming/.test(which) || (which === 'last' && /\bthe\s+$/i.test(scene.text.slice(0, at.start))))
        return null;
      return relative(scene, (reference) => ({
        days: unitAt(reference, kind, stepsOf(which)),
        precision: kind,
        shape: { kind: 'unit', unit: kind },
      }));
    }),
};

/** The unit that lies `steps` units from the one that holds a day: (2025-10-16, week, 1) is 20–26 October. */
export function unitAt(reference: string, kind: Unit, steps: number): Stretch {
  if (kind === 'week') return weekOf(addDays(reference, 7 * steps));
  if (kind === 'weekend') return weekendOf(addDays(reference, 7 * steps));
  if (kind === 'month') return monthOf(addMonths(monthOf(reference).earliest, steps));
  if (kind === 'quarter') {
    const day = addMonths(monthOf(reference).earliest, 3 * steps);
    return quarterOf(yearOf(day), Math.ceil(monthNumberOf(day) / 3));
  }
  if (kind === 'year') return yearAround(addMonths(yearAround(reference).earliest, 12 * steps));
  const day = addDays(reference, steps);
  return { earliest: day, latest: day };
}

function stepsOf(which: string): number {
  if (which === 'after next') return 2;
  if (which === 'before last') return -2;
  if (which === 'next' || which === 'following') return 1;
  return which === 'last' || which === 'previous' ? -1 : 0;
}
