import type { Document } from '../../model.ts';
import { datelineOf } from '../../text/dateline.ts';
import { shown } from './shown.ts';

const short = 70;
/** A line of its own: "NICOSIA, March 11, 2025", "TYRE, Lebanon, 27 November 2025". */
const alone = /^\(?(\p{Lu}[\p{L}.'’ -]{2,30}?)(?:,\s\p{Lu}[\p{L} ]{2,25})?,\s[^.!?]*\b\d{4}\b[^.!?]*$/u;

/**
 * The town that an article is filed from, as its dateline names it, or null.
 * @example "PORT SUDAN - Sudan's government …" gives "Port Sudan"
 */
export function filedFrom(doc: Document): string | null {
  for (const { start, end, furniture } of doc.paragraphs) {
    if (furniture !== null && furniture !== 'byline') continue;
    const words = doc.text.slice(start, end);
    const city = datelineOf(words)?.city ?? (words.length <= short ? alone.exec(words)?.[1] : undefined);
    if (city !== undefined && !/\d/.test(city)) return titled(shown(city));
  }
  return null;
}

/**
 * Words in capitals with only their first letters large; other words as they are.
 * @example titled('PORT SUDAN') === 'Port Sudan'
 */
export function titled(words: string): string {
  return /\p{Ll}/u.test(words)
    ? words
    : words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
