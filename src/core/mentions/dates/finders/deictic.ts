import { addDays } from '../../../days/day.ts';
import { dayAlone } from '../../../days/units.ts';
import { matches, relative } from '../pieces.ts';
import type { Finder } from '../scene.ts';

const WORDS =
  /\b(?<back>the day before yesterday|yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|evening)|overnight|(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)|(?:the )?day after tomorrow|tomorrow(?: (?:morning|afternoon|evening|night))?)\b/gi;

/** Days named from the day of speaking: today, tonight, this morning, yesterday, last night, tomorrow. */
export const deictic: Finder = {
  name: 'deictic',
  find: (scene) =>
    matches(scene, 'deictic', WORDS, (groups) => {
      const words = (groups.back ?? '').toLowerCase();
      return relative(scene, (reference) => ({
        days:
          words === 'overnight'
            ? { earliest: addDays(reference, -1), latest: reference }
            : dayAlone(addDays(reference, offsetOf(words))),
        precision: words === 'overnight' ? 'range' : 'day',
        shape: { kind: 'unit', unit: 'day' },
      }));
    }),
};

function offsetOf(words: string): number {
  if (words.includes('day before yesterday')) return -2;
  if (words.includes('day after tomorrow')) return 2;
  if (words.startsWith('yesterday') || words.startsWith('last')) return -1;
  return words.startsWith('tomorrow') ? 1 : 0;
}
