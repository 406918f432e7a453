import type { Extent } from '../../model.ts';
import type { Candidate, Certain } from './chrono.ts';
import { isNoDate } from './no-date.ts';

const LEAD =
  /^(?:[\s,;:]+|(?:on|in|at|by|for|from|during|of|until|before|after|since|the|this|end|start|beginning|middle|early|late|mid)[\s-]+)+/i;
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** A candidate of chrono's without what chrono reads into it, or null where it is no date at all. */
export function cleaned(text: string, candidate: Candidate): Candidate | null {
  const { start, end } = trimmed(text, candidate);
  const words = text.slice(start, end);
  const from = said(words, candidate.from);
  const cut = shortYear(words);
  if (cut > 0) delete from.year;
  const at = { start, end: end - cut };
  return isNoDate(text, at, from)
    ? null
    : { ...at, from, to: candidate.to === null ? null : said(words, candidate.to) };
}

/** Leading prepositions and trailing commas are no part of the date. */
function trimmed(text: string, { start, end }: Extent): Extent {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0] ?? '';
  const tail = /[\s,;:]+$/.exec(words)?.[0] ?? '';
  return { start: start + lead.length, end: end - tail.length };
}

/** "end of March" is no 31 March, "weekend" no Saturday: a day needs a number, a weekday its name. */
function said(words: string, certain: Certain): Certain {
  const from = { ...certain };
  const numbered =
    /\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twent\w+|thirt\w+)\b/i.test(
      words,
    );
  if (from.day !== undefined && !numbered) delete from.day;
  if (from.weekday !== undefined && !WEEKDAY.test(words)) delete from.weekday;
  return from;
}

/** How many units at the end are no year: "12 December 27" has the 27 of what comes next. */
function shortYear(words: string): number {
  const match =
    /^(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Za-z]+\.?|[A-Za-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?<rest>,?\s+\d{1,2})$/.exec(
      words,
    );
  return match?.groups?.rest?.length ?? 0;
}
