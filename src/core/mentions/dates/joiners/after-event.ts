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
const CONTENT = /\p{L}{4,}/gu;
/** Words that tell no event from another. */
const EMPTY =
  /^(?:that|this|their|they|with|from|have|will|would|which|when|after|before|open|opens|opened|close|closes|closed|begin|begins|began|end|ends|ended|start|starts|started|take|takes|took|place|were|been|session|first|second|last|next|late|early)$/i;

type Groups = Record<string, string | undefined>;

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
        : dayFromEvent(all, scene, start, groups);
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

function counted(from: Day | null, groups: Groups, turn: 1 | -1): Day | null {
  if (from === null) return null;
  const sign = (groups.way?.toLowerCase() === 'after' ? 1 : -1) * turn;
  if (groups.unit === undefined) return addDays(from, sign);
  const number = numberFrom(groups.count ?? '');
  return number === null ? null : stepped(from, groups.unit.toLowerCase().replace(/s$/, ''), number, sign > 0 ? 1 : -1);
}

/** The day counted from the event named behind "after": from its first day for "before", from its last for "after". */
function dayFromEvent(pieces: readonly Piece[], scene: Scene, at: number, groups: Groups): Day | null {
  const counts = ({ days }: Piece) =>
    counted(groups.way?.toLowerCase() === 'after' ? days.latest : days.earliest, groups, 1);
  // "two days after Monday", "a week before 3 May": the date itself follows
  const dated = pieces.find(
    (piece) => piece.start > at && scene.text.slice(at, piece.start).trim().split(/\s+/).length <= 4,
  );
  if (dated !== undefined) return counts(dated);
  const direction = directionAt(scene, { start: at, end: at + 1 });
  const here = pieces
    .filter((piece) => piece.end <= at)
    .map((piece): Told => ({ piece, text: scene.text.slice(0, at) }));
  const told = [...scene.told, ...here].filter(
    ({ piece }) => piece.shape.kind !== 'clock' && isOn(counts(piece), direction, scene.reference),
  );
  const event = bestNamed(groups.what ?? '', told) ?? (direction === 'future' ? onlyOne(told) : null);
  return event === null ? null : counts(event);
}

/** Whether a day lies on the side of today that the verb speaks of. */
function isOn(day: Day | null, direction: Tense, reference: Day | null): boolean {
  if (day === null) return false;
  if (reference === null || direction === 'open') return true;
  return direction === 'future' ? day >= reference : day <= reference;
}

/** The time in the sentence that shares most words with the event's name, the newest among equals; within a sentence the one nearest to them. */
function bestNamed(what: string, told: readonly Told[]): Piece | null {
  const names = contentOf(what);
  let best: (Told & { score: number; away: number }) | null = null;
  for (const one of told) {
    const score = contentOf(one.text).filter((word) => names.includes(word)).length;
    const away = Math.min(...names.map((name) => distance(one, name)));
    const nearer = best?.text === one.text && best.score === score ? away < best.away : score >= (best?.score ?? 0);
    if (score > 0 && nearer) best = { ...one, score, away };
  }
  return best?.piece ?? null;
}

function distance({ piece, text }: Told, word: string): number {
  const at = text.toLowerCase().lastIndexOf(word, piece.start);
  const after = text.toLowerCase().indexOf(word, piece.end);
  return Math.min(at < 0 ? text.length : piece.start - at, after < 0 ? text.length : after - piece.end);
}

/** Where the article has told of one time only that fits, "the talks" were then. */
function onlyOne(told: readonly Told[]): Piece | null {
  const first = told[0]?.piece;
  return first !== undefined && told.every(({ piece }) => sameDays(piece.days, first.days)) ? first : null;
}

function contentOf(text: string): string[] {
  const words = [...text.matchAll(CONTENT)].map(([word]) => word.toLowerCase().replace(/s$/, ''));
  return [...new Set(words)].filter((word) => !EMPTY.test(word));
}
