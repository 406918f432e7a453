/**
 * Runs of letters and digits; an apostrophe between letters does not end one ("Trump's"), nor do the dots of an
 * abbreviation ("U.S."), while a blank forgotten after a full stop does.
 */
const word = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?!\p{L}))+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * The words of a text as they stand in it.
 *
 * @example wordsOf('The U.S. and Trump’s 28-point plan') // ['The', 'U.S', 'and', 'Trump’s', '28', 'point', 'plan']
 */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/**
 * What is compared of a word: small letters without marks, dots and the ending of possession.
 *
 * @example foldWord('Erdoğan’s') // 'erdogan'
 */
export function foldWord(word: string): string {
  const small = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return small
    .replace(/['’]s$/, '')
    .replace(/[.'’]/g, '')
    .replace(/[łøđðþßæœı]/g, (letter) => plain[letter] ?? letter);
}
