import { daysBetween } from '../../days/day.ts';
import { hull, sameDays } from '../../days/interval.ts';
import type { Day, Document, Published, Sentence, Timex } from '../../model.ts';
import { isOneDay } from './joiners/following.ts';
import { piecesIn, timexFrom } from './pieces-in.ts';
import type { Piece, Told } from './scene.ts';
import { sceneOf } from './scene-of.ts';

/** Relative words are resolved only when the day of publication is known to so many days. */
const MOST_DAYS_OPEN = 7;

/** How many sentences back "the following day" looks for its event. */
const SENTENCES_BACK = 2;

/**
 * Every time that a document's sentences name, offsets into its text, in order. "next week" counts from the day of publication;
 * where that is unknown, or wider than a week, relative words stand without days (precision "none") and absolute dates as they are.
 */
export function timexesOf(doc: Document, published: Published): Timex[] {
  const ends = referencesFrom(published);
  const readings = ends.map((reference) => timexesSeenFrom(doc, reference));
  const [first, second] = readings;
  if (first === undefined) return timexesSeenFrom(doc, null);
  return second === undefined ? first : merged(first, second);
}

/** The days that relative words may count from: none, one, or both ends of a short interval. */
function referencesFrom({ earliest, latest }: Published): Day[] {
  if (earliest === null || latest === null || daysBetween(earliest, latest) >= MOST_DAYS_OPEN) return [];
  return earliest === latest ? [latest] : [earliest, latest];
}

function timexesSeenFrom(doc: Document, reference: Day | null): Timex[] {
  const timexes: Timex[] = [];
  const told: Told[] = [];
  let anchor: { piece: Piece; sentence: number } | null = null;
  for (const sentence of doc.sentences) {
    timexes.push(...timexesInDateline(doc, sentence, reference));
    const near: boolean = anchor !== null && sentence.index - anchor.sentence <= SENTENCES_BACK;
    const before = near && anchor !== null ? anchor.piece : onlyDay(told);
    const scene = sceneOf(doc, sentence, { reference, before, told });
    const pieces = piecesIn(scene);
    timexes.push(...pieces.map((piece) => timexFrom(piece, scene.text, sentence.start)));
    // the day of a picture anchors nothing
    if (sentence.furniture !== null) continue;
    told.push(...pieces.map((piece) => ({ piece, text: scene.text })));
    const last = pieces.filter(isOneDay).at(-1);
    if (last !== undefined) anchor = { piece: last, sentence: sentence.index };
  }
  return timexes;
}

/** A dateline is no sentence, but its day is a time: "GENEVA, Nov 23 (Continental Wire) - …". */
function timexesInDateline(doc: Document, { index, paragraph, start }: Sentence, reference: Day | null): Timex[] {
  const from = doc.paragraphs[paragraph]?.start ?? start;
  if (from >= start || doc.sentences[index - 1]?.paragraph === paragraph) return [];
  const text = doc.text.slice(from, start);
  const scene = { text, tokens: [], reference, before: null, told: [], heading: true };
  return piecesIn(scene).map((piece) => timexFrom(piece, text, from));
}

/** The one day that everything dated so far happened on, where there is but one. */
function onlyDay(told: readonly Told[]): Piece | null {
  const days = told.map(({ piece }) => piece).filter(isOneDay);
  return new Set(days.map((piece) => piece.days.earliest)).size === 1 ? (days[0] ?? null) : null;
}

/** One reading from each end of the interval of publication: where they differ, the days are those of both. */
function merged(first: Timex[], second: Timex[]): Timex[] {
  return first.map((timex) => {
    const other = second.find((candidate) => candidate.start === timex.start && candidate.end === timex.end);
    if (other === undefined || sameDays(timex.span, other.span)) return timex;
    const precision = timex.span.precision === 'day' ? 'range' : timex.span.precision;
    return { ...timex, span: { ...timex.span, ...hull([timex.span, other.span]), precision } };
  });
}
