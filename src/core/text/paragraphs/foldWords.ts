/**
 * Words for comparing two lines: small letters and digits only.
 * `foldWords("Gaza latest: it’s on")` is "gaza latest its on".
 */
export const foldWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
