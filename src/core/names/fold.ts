/** Letters that Unicode does not take apart into a plain letter and a mark. */
const whole: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Spellings that transliterations swap freely, in the order in which they are evened out. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/gh|q/g, 'g'],
  [/x/g, 'ks'],
  [/\bye/g, 'e'],
  [/(?<=[^aeiouy\s])ye/g, 'e'],
  [/(?:ie|[iyj]+)(?=v\b)/g, 'i'],
  [/(?<=[^aeiou\s])[iyj]*[iy][iyj]*(?!\p{L})/gu, 'i'],
  [/(?<=[aeou])[iyj]+(?!\p{L})/gu, 'i'],
  [/y/g, 'i'],
  [/ii+/g, 'i'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
];

/**
 * The spelling of a name reduced to what its transliterations share: equal folds mean spellings of one name.
 * @example fold('Volodymyr Zelenskyy') === fold('Volodymyr Zelenskiy'); fold('the U.S.') === 'us'
 */
export function fold(name: string): string {
  const plain = plainSpelling(name);
  return swaps.reduce((text, [from, to]) => text.replace(from, to), plain);
}

/**
 * Lower case without marks, punctuation and a leading article, the letters left as they are.
 * @example plainSpelling('The Kremlin') === 'kremlin'; plainSpelling('Miroslav Lajčák') === 'miroslav lajcak'
 */
export function plainSpelling(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => whole[letter] ?? letter)
    .replace(/[.'’‘`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
