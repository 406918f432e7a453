import { addDays, addMonths } from '../../../days/day.ts';
import { dayAlone, monthOf, weekOf, yearAround } from '../../../days/units.ts';
import type { Day, Interval, Precision } from '../../../model.ts';
import { stepped } from '../finders/stretch.ts';
import { weekdayNear } from '../nearest.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { COUNT, numberFrom, weekdayFrom } from '../vocabulary.ts';

const WORDS = new RegExp(
  `\\b(?:(?:the|that)\\s+(?<which>following|next|same|very|previous)\\s+(?<unit>day|morning|afternoon|evening|night|week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?<day>that (?:same )?day)|an?\\s+day\\s+(?<that>after|before)\\s+that|(?<count>${COUNT})\\s+(?<unit2>days?|weeks?|months?|years?)\\s+(?<way>later|earlier|before|afterwards?|previously)|the\\s+day\\s+(?<alone>before|after)(?=\\s*(?:[,.;:)]|$|and\\b|but\\b)))\\b(?!\\s+(?:than\\b|the\\b|that\\b|an?\\b|his\\b|her\\b|its\\b|their\\b|this\\b|meeting\\b|talks\\b))`,
  'gi',
);

/** Days counted from an event named before: "the following day", "the same day", "two weeks later", "a day earlier". */
export const following: Joiner = {
  name: 'following',
  join: (pieces, scene) => {
    const all = [...pieces];
    for (const match of scene.text.matchAll(WORDS)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const clash = all.findIndex((piece) => piece.start < end && start < piece.end);
      if (clash >= 0 && !isWithin(all[clash], start, end)) continue;
      const found = relativeTo(anchorOf(all, scene, start), match.groups ?? {});
      if (clash >= 0) all.splice(clash, 1);
      all.push({ start, end, time: null, shape: { kind: 'fixed' }, rule: 'following', ...found });
      all.sort((a, b) => a.start - b.start);
    }
    return all;
  },
};

function isWithin(piece: Piece | undefined, start: number, end: number): boolean {
  return piece !== undefined && piece.start >= start && piece.end <= end;
}

/** The last day named before, in this sentence or the one before it; else nothing, and the words stay unresolved. */
export function anchorOf(pieces: readonly Piece[], scene: Scene, at: number): Day | null {
  const before =
    pieces.filter((piece) => piece.end <= at && piece.shape.kind !== 'clock' && isOneDay(piece)).at(-1) ?? scene.before;
  return before?.days.earliest ?? null;
}

/** A piece that names a single day, and so can anchor others. */
export function isOneDay(piece: Piece): boolean {
  return piece.days.earliest !== null && piece.days.earliest === piece.days.latest;
}

type Found = { days: Interval; precision: Precision; anchor: Day | null };

function relativeTo(anchor: Day | null, groups: Record<string, string | undefined>): Found {
  if (anchor === null) return { days: { earliest: null, latest: null }, precision: 'none', anchor };
  if (groups.alone !== undefined)
    return { days: dayAlone(addDays(anchor, groups.alone === 'after' ? 1 : -1)), precision: 'day', anchor };
  if (groups.that !== undefined)
    return { days: dayAlone(addDays(anchor, groups.that === 'after' ? 1 : -1)), precision: 'day', anchor };
  if (groups.day !== undefined) return { days: dayAlone(anchor), precision: 'day', anchor };
  if (groups.count !== undefined && groups.unit2 !== undefined) {
    const sign = /later|after/i.test(groups.way ?? '') ? 1 : -1;
    const unit = groups.unit2.toLowerCase().replace(/s$/, '');
    const day = stepped(anchor, unit, numberFrom(groups.count) ?? 3, sign);
    return { ...widened(day, unit), anchor };
  }
  return { ...counted(anchor, (groups.which ?? '').toLowerCase(), groups.unit ?? ''), anchor };
}

function widened(day: Day, unit: string): { days: Interval; precision: Precision } {
  if (unit === 'day') return { days: dayAlone(day), precision: 'day' };
  if (unit === 'week') return { days: weekOf(day), precision: 'week' };
  if (unit === 'month') return { days: monthOf(day), precision: 'month' };
  return { days: yearAround(day), precision: 'year' };
}

function counted(anchor: Day, which: string, unit: string): { days: Interval; precision: Precision } {
  const step = which === 'following' || which === 'next' ? 1 : which === 'previous' ? -1 : 0;
  const weekday = /day$/i.test(unit) && unit.toLowerCase() !== 'day' ? weekdayFrom(unit) : null;
  if (weekday !== null) {
    return {
      days: dayAlone(weekdayNear(step === 0 ? anchor : addDays(anchor, step), weekday, step < 0 ? 'past' : 'future')),
      precision: 'day',
    };
  }
  if (unit === 'week') return widened(addDays(anchor, 7 * step), 'week');
  if (unit === 'month') return widened(addMonths(monthOf(anchor).earliest, step), 'month');
  if (unit === 'year') return widened(addMonths(anchor, 12 * step), 'year');
  return widened(addDays(anchor, step), 'day');
}
