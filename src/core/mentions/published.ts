import { daysBetween } from '../days/day.ts';
import type { Document, Doubt, Published } from '../model.ts';
import { inferredDay } from './published/inferred.ts';
import { statedDay } from './published/stated.ts';

/** More days than this between the day given and the day stated in the text are worth a look. */
const DAYS_APART = 7;

/**
 * The day a document was published, and how it is known: given beside the text; stated in it (a dateline, "27 January 2026 | 5 min read");
 * or worked out from a weekday named with a date. {null, null, "unknown"} where several years remain: never a guess.
 */
export function publishedOf(doc: Document): { published: Published; doubts: Doubt[] } {
  const stated = statedDay(doc);
  const given = doc.article.published;
  if (given !== null) {
    return { published: { earliest: given, latest: given, basis: 'given' }, doubts: disagreement(doc, given, stated) };
  }
  if (stated !== null) return { published: { earliest: stated, latest: stated, basis: 'stated' }, doubts: [] };
  const inferred = inferredDay(doc);
  if (inferred !== null) return { published: { ...inferred, basis: 'inferred' }, doubts: [] };
  const message =
    'The day of publication is not known, so that words such as "next week" have no days; tell it in sources.tsv or as `published:` in the front matter.';
  return {
    published: { earliest: null, latest: null, basis: 'unknown' },
    doubts: [{ file: doc.article.file, message, severity: 'doubt' }],
  };
}

function disagreement(doc: Document, given: string, stated: string | null): Doubt[] {
  if (stated === null || Math.abs(daysBetween(given, stated)) <= DAYS_APART) return [];
  const message = `The day of publication is given as ${given}, but the text says ${stated}; ${given} is used. Correct sources.tsv or the front matter if the text is right.`;
  return [{ file: doc.article.file, message, severity: 'doubt' }];
}
