import type { Extent } from '../../model.ts';

/** No quotation is looked for further than this: a lost mark must not swallow an article. */
const longest = 700;

const opening = /[“«„]|(?<![\p{L}\p{N}.,!?;:%])["‘'](?=[\p{L}\p{N}“‘'"(.$€£…[])/gu;

/** What closes each mark. Single marks are also apostrophes, so they close only behind a stop or a comma. */
const closings: Readonly<Record<string, RegExp>> = {
  '“': /[”“]|(?<=\S)"(?![\p{L}\p{N}])/gu,
  '„': /[”“]|(?<=\S)"(?![\p{L}\p{N}])/gu,
  '«': /»/g,
  '"': /(?<=\S)"(?![\p{L}\p{N}])/gu,
  '‘': /(?<=[.,!?…])’(?![\p{L}\p{N}])/gu,
  "'": /(?<=[.,!?…])'(?![\p{L}\p{N}])/gu,
};

/**
 * The quotations that open and close within a paragraph, from mark to mark, in order, none inside another.
 * A mark that is never closed (a quotation that runs on in the next paragraph) opens nothing.
 */
export function quotationsOf(paragraph: string): Extent[] {
  const found: Extent[] = [];
  /** Where the next closing mark of each sort stands, so that no stretch is searched twice. */
  const ahead = new Map<string, number>();
  let at = 0;
  while (at < paragraph.length) {
    const open = next(opening, paragraph, at);
    const mark = paragraph[open];
    const closing = mark === undefined ? undefined : closings[mark];
    if (mark === undefined || closing === undefined) break;
    const known = ahead.get(mark) ?? -1;
    const close = known > open ? known : next(closing, paragraph, open + 1);
    ahead.set(mark, close);
    const closed = close - open < longest && !(mark === '“' && paragraph[close] === '“');
    if (closed) found.push({ start: open, end: close + 1 });
    at = closed ? close + 1 : open + 1;
  }
  return found;
}

/** The place of the next match, or infinity. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
