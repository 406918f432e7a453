import type { Extent } from '../../model.ts';

/**
 * The quotations that open and close within a paragraph, from mark to mark, in order, none inside another.
 * A mark that is never closed (a quotation that runs on in the next paragraph) opens nothing.
 */
export function quotationsOf(paragraph: string): Extent[] {
  const found: Extent[] = [];
  let at = 0;
  while (at < paragraph.length) {
    const open = nextOpening(paragraph, at);
    if (open < 0) break;
    const close = closingOf(paragraph, open);
    if (close < 0) at = open + 1;
    else {
      found.push({ start: open, end: close + 1 });
      at = close + 1;
    }
  }
  return found;
}

/** No quotation is looked for further than this: a lost mark must not swallow an article. */
const longest = 700;

const opening = /[“«„]|(?<![\p{L}\p{N}.,!?;:%])["‘'](?=[\p{L}\p{N}“‘'"(.$€£…[])/gu;

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function closingOf(text: string, open: number): number {
  const until = Math.min(text.length, open + longest);
  const mark = text[open];
  for (let i = open + 1; i < until; i++) {
    const sign = text[i];
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (mark === '“' || mark === '„') {
      if (
        sign === '”' ||
        (mark === '„' && sign === '“') ||
        (sign === '"' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after))
      )
        return i;
      if (sign === '“') return -1;
    } else if (mark === '«') {
      if (sign === '»') return i;
    } else if (mark === '"') {
      if (sign === '"' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) return i;
    } else if (sign === (mark === '‘' ? '’' : "'") && /[.,!?…]/.test(before) && !/[\p{L}\p{N}]/u.test(after)) return i;
  }
  return -1;
}
