import type { Extent } from '../model.ts';

/** A word of running text as names need it: hyphens part words, a possessive ending stands apart. */
export type Word = Extent & {
  text: string;
  /** What stands between the word before and this one: "" at the start, " ", ", ", "-" … */
  before: string;
  /** Followed by ’s, or by ’ alone after an s. */
  possessive: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
};

const shape =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=[\s-]*\p{L})|(?:St|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Prof|Amb|Maj|Adm|Jr|Sr)\.|(?:[dlDLOM]['’])?[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)\p{L}+)*/gu;

/**
 * The words of a stretch of text with their offsets in it.
 * @example wordsOf("Ukraine's al-Burhan") // Ukraine (possessive), al, Burhan (before: "-")
 */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  let last = start;
  const part = text.slice(start, end);
  for (const match of part.matchAll(shape)) {
    const from = start + match.index;
    const word = match[0];
    const to = from + word.length;
    const after = text.slice(to, Math.min(to + 3, end));
    const possessive = /^['’]s(?!\p{L})/u.test(after) || (/s$/i.test(word) && /^['’](?:[\s,.]|$)/.test(after));
    if (/^s$/.test(word) && /['’]$/.test(text.slice(last, from)) && words.at(-1)?.possessive) continue;
    words.push({
      start: from,
      end: to,
      text: word,
      before: text.slice(last, from),
      possessive,
      capital: /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word),
    });
    last = to;
  }
  return words;
}
