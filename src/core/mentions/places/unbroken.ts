import type { Document } from '../../model.ts';
import { FILLER } from '../../names/words-of.ts';

/**
 * Words as they are shown: on one line, without filler.
 * @example shown('Foz do\n  Iguaçu') === 'Foz do Iguaçu'
 */
export const shown = (words: string): string => words.replaceAll(FILLER, '').replace(/\s+/g, ' ');

/**
 * The text of a document with the blanks that stand for the rest of a character reference turned into filler, so that
 * "Rodr&iacute;guez" is one word. Offsets hold.
 * @example unbrokenText(doc).length === doc.text.length
 */
export function unbrokenText(doc: Document): string {
  if (doc.article.format !== 'html') return doc.text;
  let text = '';
  let last = 0;
  for (const { index, 0: reference } of doc.article.text.matchAll(/&(?:#x?[0-9a-f]{1,6}|[a-z]{2,10});/gi)) {
    const letter = doc.text[index] ?? ' ';
    if (letter.trim() === '' || letter === '&') continue;
    text += doc.text.slice(last, index) + letter + FILLER.repeat(reference.length - 1);
    last = index + reference.length;
  }
  return text + doc.text.slice(last);
}
