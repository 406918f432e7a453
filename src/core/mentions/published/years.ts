import { dayFrom, weekdayOf, yearOf } from '../../days/day.ts';
import type { Day, Document } from '../../model.ts';
import { piecesIn } from '../dates/pieces-in.ts';
import type { Shape } from '../dates/scene.ts';
import { sceneOf } from '../dates/scene-of.ts';
import { directionAt } from '../dates/tense/direction.ts';

export type DateShape = Extract<Shape, { kind: 'date' }>;

/**
 * How many years before the day of loading an article may be from, when nothing in it says so.
 * A month, day and weekday agree again after 5, 6 or 11 years, so that a longer reach would leave nothing certain.
 */
const YEARS_BACK = 10;

/** The calendar dates in some words, as the words alone give them. */
export function datesOf(text: string): DateShape[] {
  return piecesIn({ text, tokens: [], reference: null, before: null, told: [], heading: true }).flatMap((piece) =>
    piece.shape.kind === 'date' ? [piece.shape] : [],
  );
}

/**
 * The days that a date of the text may be: "Thursday (October 16)" leaves the years in which they agree. The newest year that the text tells of
 * as past bounds it from below, the day of loading from above (with `ahead` days of grace for what is still to come).
 */
export function yearsThatFit(doc: Document, date: DateShape, latest: Day = doc.article.learned.slice(0, 10)): Day[] {
  const newest = newestYearTold(doc) ?? yearOf(latest) - YEARS_BACK;
  const years = date.year === null ? span(newest, yearOf(latest)) : [date.year];
  return years
    .map((year) => dayFrom(year, date.month, date.day))
    .filter((day) => day !== null)
    .filter((day) => day <= latest && (date.weekday === null || weekdayOf(day) === date.weekday));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** The newest year that the text names as lying behind: the article is no older. */
function newestYearTold(doc: Document): number | null {
  const loaded = yearOf(doc.article.learned);
  let newest: number | null = null;
  for (const sentence of doc.sentences) {
    const scene = sceneOf(doc, sentence);
    if (!/\b20\d\d\b/.test(scene.text)) continue;
    for (const piece of piecesIn(scene)) {
      const from = piece.days.earliest;
      if (from === null || yearOf(from) > loaded || directionAt(scene, piece) === 'future') continue;
      newest = Math.max(newest ?? 0, yearOf(from));
    }
  }
  return newest;
}
