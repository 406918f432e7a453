import { fold } from './fold.ts';

/** English short forms and their full names; only these pairs count as one first name. */
const shortForms: readonly (readonly [string, ...string[]])[] = [
  ['steve', 'steven', 'stephen'],
  ['joe', 'joseph'],
  ['mike', 'michael'],
  ['dan', 'daniel'],
  ['tom', 'thomas'],
  ['bob', 'robert'],
  ['bill', 'william'],
  ['jim', 'james'],
  ['tony', 'anthony'],
  ['tim', 'timothy'],
  ['ben', 'benjamin'],
  ['ken', 'kenneth'],
  ['nick', 'nicholas'],
  ['pete', 'peter'],
  ['ed', 'edward'],
  ['matt', 'matthew'],
  ['chris', 'christopher'],
  ['jeff', 'jeffrey'],
  ['greg', 'gregory'],
  ['andy', 'andrew'],
];

/**
 * Whether two full names are spellings of one person's: equal when folded, or differing only in initials, middle names, order or a
 * short form. A single word (a surname) is never decided here: the answer is false.
 * @example samePerson('Dmitri S. Peskov', 'Dmitry Peskov') === true; samePerson('Donald Trump', 'Melania Trump') === false
 */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length < 2 || y.length < 2) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.join('') === long.join('')) return true;
  if (sameOrder(short, long)) return true;
  return short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0];
}

/**
 * The folded words of a name, without "Jr" and the like.
 * @example nameWords('Joseph R. Biden, Jr.') // ['joseph', 'r', 'biden']
 */
export function nameWords(name: string): string[] {
  return fold(name.replace(/[,\s]+(?:jr|sr|ii|iii|iv)\.?$/i, ''))
    .split(' ')
    .filter((word) => word !== '');
}

function sameOrder(short: string[], long: string[]): boolean {
  if (short.at(-1) !== long.at(-1) || !sameFirst(short[0] ?? '', long[0] ?? '')) return false;
  const between = long.slice(1, -1);
  let at = 0;
  for (const word of short.slice(1, -1)) {
    while (at < between.length && !sameMiddle(word, between[at] ?? '')) at++;
    if (at++ >= between.length) return false;
  }
  return true;
}

function sameFirst(a: string, b: string): boolean {
  return a === b || shortForms.some((forms) => forms.includes(a) && forms.includes(b) && a.length > 1);
}

function sameMiddle(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
