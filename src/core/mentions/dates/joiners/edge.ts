import { addDays, addMonths, daysBetween } from '../../../days/day.ts';
import type { Day, Interval } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { withWordsBefore } from './neighbours.ts';

const WORDS =
  /\b(?:(?<part>early|earlier|late|later|mid)(?:-|\s+)(?:on\s+|in\s+)?(?:the\s+)?|(?:the\s+)?(?:very\s+)?(?<side>end|close|start|beginning|middle|rest|remainder)\s+(?:of\s+)(?:the\s+)?)$/i;

/** Parts of a longer time: "early next week", "mid-December", "the end of the month", "later this year". */
export const edge: Joiner = {
  name: 'edge',
  join: (pieces, scene) =>
    withWordsBefore(pieces, scene, WORDS, (piece, groups) => {
      const word = (groups.part ?? groups.side ?? '').toLowerCase();
      const days = partOf(piece, word, scene);
      return days === null
        ? null
        : {
            ...piece,
            days,
            precision:
              piece.precision === 'day' || piece.precision === 'time' || piece.precision === 'none'
                ? piece.precision
                : 'range',
            rule: `${piece.rule}+${word}`,
            shape: { kind: 'fixed' },
          };
    }),
};

function partOf(piece: Piece, word: string, scene: Scene): Interval | null {
  const { earliest, latest } = piece.days;
  if (earliest === null || latest === null) return piece.days;
  if (earliest === latest) return piece.days;
  const reference = scene.reference;
  if (/^(?:later|rest|remainder)$/.test(word) && reference !== null && reference >= earliest && reference < latest) {
    return { earliest: addDays(reference, 1), latest };
  }
  if (word === 'earlier' && reference !== null && reference >= earliest && reference <= latest)
    return { earliest, latest: reference };
  if (/^(?:early|earlier|start|beginning)$/.test(word)) return { earliest, latest: firstPart(earliest, latest) };
  if (/^(?:late|later|end|close)$/.test(word)) return { earliest: lastPart(earliest, latest), latest };
  return { earliest: addDays(firstPart(earliest, latest), 1), latest: addDays(lastPart(earliest, latest), -1) };
}

/** Monday to Wednesday of a week, the first ten days of a month, the first third of anything longer. */
function firstPart(earliest: Day, latest: Day): Day {
  const days = daysBetween(earliest, latest) + 1;
  if (days <= 7) return addDays(earliest, Math.max(0, Math.ceil(days * 0.4) - 1));
  if (days <= 31) return addDays(earliest, 9);
  return addDays(thirdsOf(earliest, days, 1), -1);
}

/** Thursday to Sunday of a week, the days from the 21st of a month, the last third of anything longer. */
function lastPart(earliest: Day, latest: Day): Day {
  const days = daysBetween(earliest, latest) + 1;
  if (days <= 7) return addDays(latest, -Math.floor(days / 2));
  if (days <= 31) return addDays(earliest, 20);
  return thirdsOf(earliest, days, 2);
}

function thirdsOf(earliest: Day, days: number, third: 1 | 2): Day {
  const months = Math.round(days / 30.44);
  return addMonths(earliest, Math.round((months * third) / 3));
}
