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

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const shape = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\p{Lu}\.(?=[\s-]*\p{L})`,
    String.raw`(?:St|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Prof|Amb|Maj|Adm|Jr|Sr)\.`,
    // "second-in-command", "front-runner": a hyphen before a small letter parts nothing unless a name stands before it.
    String.raw`(?<![\p{L}\p{N}-])\p{Ll}${letter}*(?:-\p{Ll}+)+(?![\p{L}-])`,
    String.raw`\p{L}+-(?:elect|designate|in-law|in-chief|in-command|at-large)(?!\p{L})`,
    String.raw`(?:[dlDLOM]['’])?${letter}+(?:['’](?!s\b)\p{L}${letter}*)*`,
  ].join('|'),
  'gu',
);

/**
 * The words of a stretch of text with their offsets in it.
 * @example wordsOf("Ukraine's al-Burhan") // Ukraine (possessive), al, Burhan (before: "-")
 */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of text.slice(start, end).matchAll(shape)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const before = text.slice(last, from);
    if (/^s$/.test(match[0]) && /['’]$/.test(before) && words.at(-1)?.possessive) continue;
    const word = match[0];
    const after = text.slice(to, Math.min(to + 3, end));
    const possessive = /^['’]s(?!\p{L})/u.test(after) || (/s$/i.test(word) && /^['’](?:[\s,.]|$)/.test(after));
    const capital = /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word);
    words.push({ start: from, end: to, text: word, before, possessive, capital });
    last = to;
  }
  return words;
}
