import type { Extent, Sentence } from '../../model.ts';

/** The place that an article opens with: "GENEVA, Nov 23 (Wire) - …", "**New York** — …", "BONN. …". */
export type Dateline = Extent & { name: string };

const opening =
  /^[\s*_"“]*(\p{Lu}[\p{L}.'’ -]*?)[*_]*(?:,[^.!?\n—–]{0,40}?)?\s*(?:\([^)]{1,60}\)\s*)?(?:[—–:]| - |\.(?=\s+\p{Lu}))/u;

/**
 * The dateline of a sentence in capitals, or written out before a dash; null where there is none.
 * @example datelineOf('OKAZAKI, Japan — Every weekday …', sentence)?.name === 'Okazaki'
 */
export function datelineOf(text: string, sentence: Sentence): Dateline | null {
  const line = text.slice(sentence.start, sentence.end);
  const match = opening.exec(line);
  const words = match?.[1]?.trim();
  if (!match || !words || words.split(' ').length > 4) return null;
  const shouted = !/\p{Ll}/u.test(words) && words.length > 3;
  if (!shouted) return null;
  const name = words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const start = sentence.start + line.indexOf(words);
  return { name, start, end: start + words.length };
}
