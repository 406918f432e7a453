import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/core/answers/found/excerpt.ts';

const long =
  `${'ordinary words come first '.repeat(20)}then Budapest is named ${'and others follow '.repeat(20)}`.trim();
/** What is shown of the text, without the marks of omission. */
const shownOf = (text: string, terms: string[]) => excerpt(text, terms).replace(/^… | …$/g, '');

describe('excerpt', () => {
  it.each(['They met in Budapest.', 'x'.repeat(300)])('leaves a short passage as it is: %s', (text) => {
    expect(excerpt(text, ['Budapest'])).toBe(text);
  });

  it('shows the words found, with marks where it was cut', () => {
    const shown = excerpt(long, ['Budapest']);
    expect(shown).toContain('Budapest');
    expect(shown).toMatch(/^… .* …$/);
    expect(shown.length).toBeLessThanOrEqual(300);
  });

  it('shows the beginning where no word of it matched', () => {
    expect(excerpt(long, [])).toMatch(/^ordinary words .* …$/);
  });

  it('takes a word only where it stands whole', () => {
    const text = `This was said first. ${'Nothing of note was added there. '.repeat(15)}Then his envoy left.`;
    expect(excerpt(text, ['his'])).toContain('Then his envoy left.');
  });

  it('shows where most of the words found stand together', () => {
    const text = `The envoy came. ${'Nothing of note was added there. '.repeat(15)}The envoy spoke of grain and ships.`;
    expect(excerpt(text, ['envoy', 'grain', 'ships'])).toContain('spoke of grain and ships.');
  });

  it.each([
    ['an address', `https://news.example/${'a-long-path/'.repeat(33)}end`],
    ['a text without blanks', '語'.repeat(900)],
    ['one word', 'x'.repeat(2000)],
    ['characters of two units', '👩'.repeat(400)],
  ])('cuts %s at 300 characters', (_, text) => {
    for (const terms of [[], ['path'], [text]]) {
      const shown = excerpt(text, terms);
      expect(shown.length).toBeLessThanOrEqual(300);
      expect(shown.length).toBeGreaterThan(250);
      expect(shown.isWellFormed()).toBe(true);
      expect(text).toContain(shownOf(text, terms));
    }
  });

  it('gives exact words, never more than 300 characters, and holds the first word found', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 200 }), fc.nat(), (words, seed) => {
        const text = words.join(' ');
        const term = words[seed % words.length] as string;
        const shown = excerpt(text, [term]);
        expect(shown.length).toBeLessThanOrEqual(300);
        expect(text).toContain(shownOf(text, [term]));
        expect(shown.split(' ')).toContain(term);
      }),
    );
  });
});
