import type { Cite, Published } from '../model.ts';
import { sayDayShort } from '../words/days.ts';
import { cleanText, cutText } from './clean-text.ts';

/** The longest quotation, in UTF-16 units: enough for a sentence, never an article. */
const QUOTE_LIMIT = 300;

/** Exact words of an article as they may be quoted: on one line, at most 300 characters, cut with "…". */
export function quotable(words: string): string {
  return cutText(cleanText(words).trim(), QUOTE_LIMIT);
}

/** What an article is called: its title, else its file. */
export function citeTitle(cite: Pick<Cite, 'title' | 'file'>): string {
  return cleanText(cite.title ?? '').trim() || cleanText(cite.file).trim() || 'untitled article';
}

/** The day of publication in short: "27 Nov 2025", "1 Nov 2025 – 3 Nov 2025", "by 3 Nov 2025" or "day not known". */
export function sayPublished({ earliest, latest }: Published): string {
  if (earliest === null && latest === null) return 'day not known';
  if (earliest === null) return `by ${sayDayShort(latest as string)}`;
  if (latest === null) return `from ${sayDayShort(earliest)}`;
  return earliest === latest ? sayDayShort(earliest) : `${sayDayShort(earliest)} – ${sayDayShort(latest)}`;
}
