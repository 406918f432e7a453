import { matches, relative } from '../pieces.ts';
import type { Finder, Unit } from '../scene.ts';
import { unitAt } from './unit.ts';

const WORDS =
  /\b(?:(?:end|close|start|beginning|middle|rest|remainder)\s+of|(?:later|earlier|early|late)\s+in)\s+(?<timex>(?:the\s+)?(?<unit>day|week|month|quarter|year))\b(?!\s+(?:before|after|of|when|that|ended|ending)\b)/gi;

/** "the month" where only part of it is named: "the end of the month", "later in the week". */
export const plainUnit: Finder = {
  name: 'plain unit',
  find: (scene) =>
    matches(scene, 'plain unit', WORDS, (groups) => {
      const unit = (groups.unit ?? '').toLowerCase() as Unit;
      return relative(scene, (reference) => ({
        days: unitAt(reference, unit, 0),
        precision: unit === 'weekend' ? 'weekend' : unit,
        shape: { kind: 'unit', unit },
      }));
    }),
};
