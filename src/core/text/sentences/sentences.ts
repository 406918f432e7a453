import type { Extent } from '../../model.ts';
import { goesOnAfter } from './abbreviations.ts';
import { piecesOf } from './pieces.ts';
import { quotationsOf } from './quotations.ts';

/** A quotation longer than this is cut at its own sentences: no citation could show it. */
const longestQuotation = 600;
/** A quotation that is nobody's clause stays whole only as long as a citation may be. */
const longestAlone = 300;
const longestSentence = 2500;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const reporting =
  /^(?:[\p{Lu}][\p{L}.'’-]*,? ){1,4}(?:said|asked|told|added|wrote|replied|answered|remarked|declared|warned|joked|insisted|tweeted|posted)\b(?:[,.:]| (?:on|in|at|during|to|after|as|when|later|reporters|last|this|of|before|by)\b)/u;

/**
 * Cuts a paragraph into sentences; extents are trimmed, in order, and count from its first character.
 * "He left at 5 p.m. on Feb. 28." is one, "“Maybe. Maybe not,” he said." too.
 */
export function sentencesOf(paragraph: string): Extent[] {
  return piecesOf(paragraph).flatMap((piece) =>
    sentencesOfPiece(paragraph.slice(piece.start, piece.end)).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  );
}

function sentencesOfPiece(piece: string): Extent[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(piece)) if (index > 0) starts.push(index);
  const whole = quotationsOf(piece).filter((quotation) => staysWhole(piece, quotation, starts));
  const cuts = starts.filter((cut) => !joined(piece, cut, whole));
  return trimmed(piece, capped(piece, cuts));
}

/** Whether no sentence ends inside a quotation: it has a clause that reports it, or is short. */
function staysWhole(piece: string, { start, end }: Extent, starts: readonly number[]): boolean {
  if (end - start > longestQuotation) return false;
  if (end - start <= longestAlone) return true;
  const opens = piece.slice(0, start).trim() === '' || starts.includes(start);
  const rest = piece.slice(end);
  const ended = /[.!?…]["”’'»]$/.test(piece.slice(start, end));
  const closes = rest.trim() === '' || (ended && /^\s+["“‘'(]?\p{Lu}/u.test(rest) && !reporting.test(rest.trimStart()));
  return !(opens && closes);
}

function joined(piece: string, cut: number, quotations: readonly Extent[]): boolean {
  if (quotations.some(({ start, end }) => start < cut && cut < end)) return true;
  const before = piece.slice(Math.max(0, cut - 80), cut).trimEnd();
  const next = piece.slice(cut, cut + 80);
  if (/^\s*\p{Ll}/u.test(next) && /["”’'»…)]$/.test(before)) return true;
  if (!/[\p{L}\p{N}]/u.test(piece.slice(cut))) return true;
  if (/[?!]["”’'»]$/.test(before) && reporting.test(next)) return true;
  return goesOnAfter(before, next);
}

/** Adds cuts where a piece is longer than any sentence, at a blank where there is one. */
function capped(paragraph: string, cuts: readonly number[]): number[] {
  const all: number[] = [];
  let from = 0;
  for (const cut of [...cuts, paragraph.length]) {
    while (cut - from > longestSentence) {
      const blank = paragraph.lastIndexOf(' ', from + longestSentence);
      from = blank > from ? blank + 1 : safeCut(paragraph, from + longestSentence);
      all.push(from);
    }
    if (cut < paragraph.length) all.push(cut);
    from = cut;
  }
  return all;
}

/** Not between the two halves of a character. */
const safeCut = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

function trimmed(paragraph: string, cuts: readonly number[]): Extent[] {
  const extents: Extent[] = [];
  let from = 0;
  for (const cut of [...cuts, paragraph.length]) {
    const piece = paragraph.slice(from, cut);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) extents.push({ start, end });
    from = cut;
  }
  return extents;
}
