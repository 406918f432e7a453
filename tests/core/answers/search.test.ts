import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/core/answers/search.ts';

const long =
  `${'ordinary words come first '.repeat(20)}then Budapest is named ${'and others follow '.repeat(20)}`.trim();

describe('excerpt', () => {
  it('leaves a short passage as it is', () => {
    expect(excerpt('They met in Budapest.', ['Budapest'])).toBe('They met in Budapest.');
  });

  it('shows the words found, with marks where it was cut', () => {
    const shown = excerpt(long, ['Budapest']);
    expect(shown).toContain('Budapest');
    expect(shown).toMatch(/^… .* …$/);
    expect(shown.length).toBeLessThanOrEqual(300);
  });

  it('shows the beginning where only the title matched', () => {
    expect(excerpt(long, [])).toMatch(/^ordinary words .* …$/);
  });

  it('gives exact words, never more than 300 characters, and holds the first word found', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 200 }), fc.nat(), (words, seed) => {
        const text = words.join(' ');
        const term = words[seed % words.length] as string;
        const shown = excerpt(text, [term]);
        expect(shown.length).toBeLessThanOrEqual(300);
        expect(text).toContain(shown.replace(/^… | …$/g, ''));
        expect(shown).toContain(term);
      }),
    );
  });
});
