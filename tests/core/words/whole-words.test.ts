import { describe, expect, test } from 'vitest';
import { wholeWords } from '../../../src/core/words/whole-words.ts';

describe('words that stand whole', () => {
  test.each<[text: string, words: string[], found: string[]]>([
    ['This is his.', ['his'], ['his']],
    ['Thistle', ['his'], []],
    ['The U.S. and the E.U.', ['U.S'], ['U.S']],
    ['Erdoğan’s envoy', ['Erdoğan’s', 'Erdoğan'], ['Erdoğan’s']],
    ['28-point plan', ['28', 'plan'], ['28', 'plan']],
    ['Budapest and budapest', ['Budapest'], ['Budapest']],
    ['a+b (c)', ['a+b', '(c)'], ['a+b', '(c)']],
    ['anything', [], []],
    ['anything', [''], []],
  ])('of "%s" are those of %j: %j', (text, words, found) => {
    expect(wholeWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
