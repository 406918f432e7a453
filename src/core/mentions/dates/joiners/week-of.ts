import { addDays } from '../../../days/day.ts';
import { weekOf as weekAround, weekendOf } from '../../../days/units.ts';
import type { Joiner, Piece } from '../scene.ts';
import { ordinalFrom } from '../vocabulary.ts';
import { withWordsBefore } from './neighbours.ts';

const WORDS =
  /(?:\b(?:the\s+)?(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th)\s+(?<unit>week|weekend|fortnight|days)\s+(?:of|in)\s+(?:the\s+)?|\b(?:the\s+)?(?<whole>week|weekend)\s+(?:of|beginning|starting|commencing|from)\s+(?:on\s+)?(?:the\s+)?)$/i;

/** "the week of Nov. 3" is the whole week that holds the day; "the first week of December" its first seven days. */
export const weekOf: Joiner = {
  name: 'week of',
  join: (pieces, scene) =>
    withWordsBefore(pieces, scene, WORDS, (piece, groups) => {
      const { earliest, latest } = piece.days;
      if (earliest === null || latest === null) return piece;
      if (groups.nth === undefined) {
        if (piece.precision !== 'day') return null;
        const whole = groups.whole === 'weekend' ? weekendOf(earliest) : weekAround(earliest);
        return made(piece, whole.earliest, whole.latest, groups.whole === 'weekend' ? 'weekend' : 'week');
      }
      if (!/^(?:month|year|quarter)$/.test(piece.precision)) return null;
      return nthWeek(piece, groups.nth.toLowerCase(), (groups.unit ?? '').toLowerCase(), earliest, latest);
    }),
};

function nthWeek(piece: Piece, nth: string, unit: string, earliest: string, latest: string): Piece | null {
  const length = unit === 'fortnight' ? 14 : 7;
  if (unit === 'weekend') {
    const first = weekAround(earliest).latest;
    const at =
      nth === 'last' || nth === 'final' ? lastSunday(latest) : addDays(first, 7 * ((ordinalFrom(nth) ?? 1) - 1));
    return made(piece, addDays(at, -1), at, 'weekend');
  }
  if (nth === 'last' || nth === 'final') return made(piece, addDays(latest, 1 - length), latest, 'week');
  const from = addDays(earliest, length * ((ordinalFrom(nth) ?? 1) - 1));
  return made(piece, from, addDays(from, length - 1), 'week');
}

function lastSunday(latest: string): string {
  const { latest: sunday } = weekAround(latest);
  return sunday > latest ? addDays(sunday, -7) : sunday;
}

function made(piece: Piece, earliest: string, latest: string, precision: 'week' | 'weekend'): Piece {
  return { ...piece, days: { earliest, latest }, precision, shape: { kind: 'fixed' }, rule: `week of+${piece.rule}` };
}
