import { addDays } from '../../../days/day.ts';
import { sameDays } from '../../../days/interval.ts';
import { dayAlone } from '../../../days/units.ts';
import type { Day } from '../../../model.ts';
import { stepped } from '../finders/stretch.ts';
import { NO_DAYS } from '../pieces.ts';
import type { Joiner, Piece, Scene, Told } from '../scene.ts';
import { directionAt, type Tense } from '../tense/direction.ts';
import { COUNT, numberFrom } from '../vocabulary.ts';
import { anchorOf } from './following.ts';

const WORDS = new RegExp(
  `\\b(?:(?<count>${COUNT})\\s+(?<unit>days?|weeks?|fortnights?|months?)|the\\s+day)\\s+(?<way>before|after|ahead of)\\s+(?=(?<what>[^.,;:]{3,80}))`,
  'gi',
);
/** The words before "a day after" that make the clause behind it what is dated: "The reversal came a day after …". */
const CAME = /\b(?:came|comes|come|coming|arrived|happened)\s+(?:(?:just|only|barely|less than)\s+)?$/i;
/** The end of an event counts where it is over: "two days after the talks close". */
const CONTENT = /\p{L}{4,}/gu;
const EMPTY =
  /^(?:that|this|their|they|with|from|have|will|would|which|when|after|before|open|opens|opened|close|closes|closed|begin|begins|began|end|ends|ended|start|starts|started|take|takes|took|place|were|been|session|first|second|last|next|late|early)$/i;

/** Days counted from an event that was dated before: "two days after the Geneva gathering closes", "the day after the parade". */
export const afterEvent: Joiner = {
  name: 'after event',
  join: (pieces, scene) => {
    const all = [...pieces];
    for (const match of scene.text.matchAll(WORDS)) {
      const start = match.index;
      const groups = match.groups ?? {};
      const end = start + match[0].trimEnd().length;
      if (all.some((piece) => piece.start < end && start < piece.end)) continue;
      const day = CAME.test(scene.text.slice(0, start))
        ? counted(anchorOf(all, scene, start), groups, -1)
        : counted(eventDay(all, scene, start, groups), groups, 1);
      all.push(madeOf(day, start, end));
    }
    return all.sort((a, b) => a.start - b.start);
  },
};

function madeOf(day: Day | null, start: number, end: number): Piece {
  const days = day === null ? NO_DAYS : dayAlone(day);
  return {
    start,
    end,
    days,
    precision: day === null ? 'none' : 'day',
    time: null,
    shape: { kind: 'fixed' },
    rule: 'after event',
    anchor: day,
  };
}

function counted(from: Day | null, groups: Record<string, string | undefined>, turn: 1 | -1): Day | null {
  if (from === null) return null;
  const sign = (groups.way?.toLowerCase() === 'after' ? 1 : -1) * turn;
  if (groups.unit === undefined) return addDays(from, sign);
  const number = numberFrom(groups.count ?? '');
  return number === null ? null : stepped(from, groups.unit.toLowerCase().replace(/s$/, ''), number, sign > 0 ? 1 : -1);
}

/** The day of the event named behind "after": its first day for "before", its last for "after". */
function eventDay(
  pieces: readonly Piece[],
  scene: Scene,
  at: number,
  groups: Record<string, string | undefined>,
): Day | null {
  const what = groups.what ?? '';
  // "two days after Monday", "a week before 3 May": the date itself follows
  const dated = pieces.find(
    (piece) => piece.start > at && scene.text.slice(at, piece.start).trim().split(/\s+/).length <= 4,
  );
  const told = dated === undefined ? toldOf(what, pieces, scene, at) : dated;
  if (told === null) return null;
  return groups.way?.toLowerCase() === 'after' ? told.days.latest : told.days.earliest;
}

/** The time that stood in the sentence which shares most words with the event's name, the newest among equals. */
function toldOf(what: string, pieces: readonly Piece[], scene: Scene, at: number): Piece | null {
  const names = contentOf(what);
  const direction = directionAt(scene, { start: at, end: at + 1 });
  const fits = (piece: Piece) => scene.reference === null || isOn(piece, direction, scene.reference);
  const here: Told[] = pieces
    .filter((piece) => piece.end <= at)
    .map((piece) => ({ piece, text: scene.text.slice(0, at) }));
  let best: { piece: Piece; score: number } | null = null;
  const told = [...scene.told, ...here].filter(({ piece }) => isDated(piece) && fits(piece));
  for (const { piece, text } of told) {
    const score = contentOf(text).filter((word) => names.includes(word)).length;
    if (score > 0 && score >= (best?.score ?? 0)) best = { piece, score };
  }
  return best?.piece ?? (direction === 'future' ? onlyOne(told) : null);
}

/** Where the article has told of one time ahead only, "the talks" are then. */
function onlyOne(told: readonly Told[]): Piece | null {
  const first = told[0]?.piece;
  return first !== undefined && told.every(({ piece }) => sameDays(piece.days, first.days)) ? first : null;
}

function isDated(piece: Piece): boolean {
  return piece.days.earliest !== null && piece.days.latest !== null && piece.shape.kind !== 'clock';
}

/** Whether an event lies on the side of today that the verb speaks of. */
function isOn({ days }: Piece, direction: Tense, reference: Day): boolean {
  if (direction === 'future') return days.latest !== null && days.latest > reference;
  return direction === 'open' || (days.earliest !== null && days.earliest <= reference);
}

function contentOf(text: string): string[] {
  const words = [...text.matchAll(CONTENT)].map(([word]) => word.toLowerCase().replace(/s$/, ''));
  return [...new Set(words)].filter((word) => !EMPTY.test(word));
}
