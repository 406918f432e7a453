import { addDays, daysBetween } from '../../days/day.ts';
import { commonDays, earlier, hull } from '../../days/interval.ts';
import type { Stretch } from '../../days/units.ts';
import type { Day, Document, Interval } from '../../model.ts';
import { piecesIn } from '../dates/pieces-in.ts';
import type { Piece, Scene } from '../dates/scene.ts';
import { sceneOf } from '../dates/scene-of.ts';
import { directionAt } from '../dates/tense/direction.ts';
import { timexesOf } from '../dates/timexes.ts';
import { type DateShape, yearsThatFit } from './years.ts';

/** A weekday is named with or instead of a date for what lies less than a week away. */
const DAYS_AROUND = 6;
/** How far ahead a weekday with its date may lie. */
const DAYS_AHEAD = 100;
/** A longer interval is no day of publication. */
const MOST_DAYS = 7;

/**
 * The days on which an article can have been published, from weekdays named with a date: told as past, "Thursday (October 16)" puts
 * publication on that day or in the six days after it; told as ahead, in the days up to it. Null when the pairs leave more than one year, or disagree.
 */
export function inferredDay(doc: Document): Stretch | null {
  const pairs = pairsIn(doc);
  if (pairs.length === 0) return null;
  // what is still ahead may lie after the day of loading
  const horizon = addDays(doc.article.learned.slice(0, 10), DAYS_AHEAD);
  const years = pairs.map(({ date }) => yearsThatFit(doc, date, horizon));
  const windows = pairs.map(({ direction }, at) => (years[at] ?? []).map((day) => windowAround(day, direction)));
  const left = windows.reduce<Interval[]>(
    (kept, next) => kept.flatMap((window) => next.flatMap((other) => commonDays(window, other) ?? [])),
    [{ earliest: null, latest: doc.article.learned.slice(0, 10) }],
  );
  const all = hull(left);
  if (left.length === 0 || all.earliest === null || all.latest === null) return null;
  if (daysBetween(all.earliest, all.latest) >= MOST_DAYS) return null;
  return { earliest: all.earliest, latest: stillAhead(doc, { earliest: all.earliest, latest: all.latest }) };
}

/** "Set for the following day": what is counted from a dated event and still ahead bounds the days from above. */
function stillAhead(doc: Document, days: Stretch): Day {
  let latest = days.latest;
  for (const timex of timexesOf(doc, { ...days, latest: days.earliest, basis: 'inferred' })) {
    const sentence = doc.sentences.find(({ start, end }) => start <= timex.start && timex.end <= end);
    const day = timex.span.latest;
    if (!/^(?:following|after event)/.test(timex.rule) || sentence === undefined || day === null) continue;
    const extent = { start: timex.start - sentence.start, end: timex.end - sentence.start };
    if (day >= days.earliest && directionAt(sceneOf(doc, sentence), extent) === 'future') latest = earlier(latest, day);
  }
  return latest;
}

type Direction = 'past' | 'future' | 'open';
type Pair = { date: DateShape; direction: Direction };

function pairsIn(doc: Document): Pair[] {
  const pairs: Pair[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.furniture !== null) continue;
    const scene = sceneOf(doc, sentence);
    if (!/day\b/.test(scene.text)) continue;
    pairs.push(...piecesIn(scene).flatMap((piece) => pairFrom(piece, scene)));
  }
  return pairs;
}

function pairFrom(piece: Piece, scene: Scene): Pair[] {
  if (piece.shape.kind !== 'date' || piece.shape.weekday === null) return [];
  return [{ date: piece.shape, direction: directionAt(scene, piece) }];
}

function windowAround(day: Day, direction: Direction): Stretch {
  const earliest = direction === 'past' ? day : addDays(day, direction === 'future' ? -DAYS_AHEAD : -DAYS_AROUND);
  const latest = direction === 'future' ? day : addDays(day, DAYS_AROUND);
  return { earliest, latest };
}
