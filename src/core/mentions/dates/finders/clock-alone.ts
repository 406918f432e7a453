import { dayAlone } from '../../../days/units.ts';
import { NO_DAYS } from '../pieces.ts';
import type { Finder, Piece } from '../scene.ts';

const WORDS = /\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?=\s*(?:GMT|UTC|hours\b|local time|[A-Z]\w+ time))/g;

/** Clock times as agencies write them, four digits and a zone: "0900 GMT", "1430 local time". */
export const clockAlone: Finder = {
  name: 'clock',
  find: (scene) =>
    [...scene.text.matchAll(WORDS)].map(
      (match): Piece => ({
        start: match.index,
        end: match.index + match[0].length,
        days: scene.reference === null ? NO_DAYS : dayAlone(scene.reference),
        precision: 'time',
        time: { hour: Number(match.groups?.hour), minute: Number(match.groups?.minute), zone: null },
        shape: { kind: 'clock' },
        rule: 'clock',
        anchor: scene.reference,
      }),
    ),
};
