import type { Day, Document, Paragraph } from '../../model.ts';
import { datelineOf } from '../../text/dateline.ts';
import { piecesIn } from '../dates/pieces-in.ts';
import type { Piece } from '../dates/scene.ts';
import { datesOf, yearsThatFit } from './years.ts';

/** A day of publication stands at the head of an article or at its foot, not among its sentences. */
const PARAGRAPHS_AT_HEAD = 8;
const PARAGRAPHS_AT_FOOT = 4;
/** A line that states the day says little else. */
const LONGEST_LINE = 120;

/**
 * The day that a text itself gives as that of its publication: in a dateline ("GENEVA, Nov. 23, 2025 —"), or on a line of its own
 * at the head or the foot ("Published: 27 November 2025", "27 January 2026 | 5 min read"). A date without a year counts
 * only where the rest of the text and the day of loading leave one year.
 */
export function statedDay(doc: Document): Day | null {
  const lines = doc.paragraphs.filter(
    (paragraph) => paragraph.furniture !== 'caption' && paragraph.furniture !== 'teaser',
  );
  const edges = [...lines.slice(0, PARAGRAPHS_AT_HEAD), ...lines.slice(PARAGRAPHS_AT_HEAD).slice(-PARAGRAPHS_AT_FOOT)];
  const marked = lines.flatMap((line) => dayMarked(doc, line));
  const stated = [
    ...marked,
    ...edges.flatMap((line) => dayOnLine(doc, line)),
    ...edges.flatMap((line) => dayInDateline(doc, line)),
  ];
  return stated.find((day) => day <= doc.article.learned.slice(0, 10)) ?? null;
}

const MARK = /\b(?:published|posted|updated|first published|last updated|issued|date)\b(?:\s+(?:on|at))?\s*[:|]?\s*$/i;

/** "Published: 27 November 2025", "Updated on Nov. 3, 2025". */
function dayMarked(doc: Document, line: Paragraph): Day[] {
  const text = doc.text.slice(line.start, line.end).slice(0, 2 * LONGEST_LINE);
  return fullDates(text)
    .filter((piece) => MARK.test(text.slice(0, piece.start)))
    .flatMap((piece) => piece.days.earliest ?? []);
}

/** A line that is hardly more than a date: no full stop, no verb's worth of words beside it. */
function dayOnLine(doc: Document, line: Paragraph): Day[] {
  const text = doc.text.slice(line.start, line.end).trim();
  if (text.length > LONGEST_LINE) return [];
  return fullDates(text)
    .filter((piece) => isLineOfDate(text, piece))
    .flatMap((piece) => piece.days.earliest ?? []);
}

function isLineOfDate(text: string, piece: Piece): boolean {
  const around = `${text.slice(0, piece.start)} ${text.slice(piece.end)}`.trim();
  if (around === '') return true;
  const parted = /[|·•—–,-]\s*$/.test(text.slice(0, piece.start)) || /^\s*[|·•—–,-]/.test(text.slice(piece.end));
  const words = around.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const byline = /^by\b/i.test(text);
  return words.length <= 8 && (parted || byline) && !/\.\s*$/.test(text);
}

function dayInDateline(doc: Document, line: Paragraph): Day[] {
  const dateline = datelineOf(doc.text.slice(line.start, line.end));
  if (dateline?.day == null) return [];
  const words = doc.text.slice(line.start + dateline.day.start, line.start + dateline.day.end);
  const date = datesOf(words)[0];
  if (date === undefined) return [];
  const days = yearsThatFit(doc, date);
  return days.length === 1 ? days : [];
}

function fullDates(text: string): Piece[] {
  return piecesIn({ text, tokens: [], reference: null, before: null, told: [], heading: true }).filter(
    (piece) => piece.shape.kind === 'date' && piece.shape.year !== null && piece.days.earliest !== null,
  );
}
