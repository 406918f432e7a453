import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/names/words-of.ts';

describe('words as names need them', () => {
  test.each([
    ["Ukraine's al-Burhan", ['Ukraine', 'al', 'Burhan']],
    ['U.S. Army Sec. J. D. Vance', ['U.S.', 'Army', 'Sec', 'J.', 'D.', 'Vance']],
    ["O'Brien at the Quai d'Orsay", ["O'Brien", 'at', 'the', 'Quai', "d'Orsay"]],
    ['his second-in-command and President-elect', ['his', 'second-in-command', 'and', 'President-elect']],
    ['US-led Nam-jung', ['US', 'led', 'Nam', 'jung']],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));

  test.each([
    ["Ukraine's", true],
    ['the companies’ plan', true],
    ['Trump said', false],
    ["don't", false],
  ])('%s has a possessive: %s', (text, expected) =>
    expect(wordsOf(text).some((word) => word.possessive)).toBe(expected),
  );
});

test('every word stands at its offsets, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const word of wordsOf(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(last);
        last = word.end;
      }
    }),
  );
});
