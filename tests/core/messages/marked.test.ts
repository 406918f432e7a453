import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discordLine } from '../../../src/core/messages/embed/line.ts';
import { plainLine } from '../../../src/core/messages/plain.ts';
import { HOSTILE } from './sample-answer.ts';

describe('words marked in a quotation', () => {
  test.each<[quote: string, marked: string[], shown: string]>([
    ['A summit in Budapest.', ['Budapest'], '“A summit in **Budapest**.”'],
    ['Budapest and Budapest', ['Budapest'], '“**Budapest** and **Budapest**”'],
    ['staff talks', ['staff', 'talks'], '“**staff** **talks**”'],
    ['This is his.', ['his'], '“This is **his**.”'],
    ['*bold* _x_ [a](https://b.example)', ['bold', 'a'], '“\\***bold**\\* \\_x\\_ \\[**a**\\](https\\://b.example)”'],
    ['@everyone <@1>', ['everyone', '1'], '“@**everyone** \\<@**1**\\>”'],
    ['The U.S. envoy', ['U.S'], '“The **U.S**. envoy”'],
    ['A summit', ['Geneva', '', ' '], '“A summit”'],
    ['A summit', [], '“A summit”'],
  ])('%j with %j is %s', (quote, marked, shown) => {
    expect(discordLine([{ quote, marked }], 500)).toBe(shown);
    expect(plainLine([{ quote, marked }])).toBe(`“${quote}”`);
  });

  test('stay in bold where the line is cut', () => {
    const shown = discordLine([{ quote: `Budapest ${'and more '.repeat(20)}`, marked: ['Budapest'] }], 60);
    expect(shown).toMatch(/^“\*\*Budapest\*\* and more .*…”$/);
    expect(shown.length).toBeLessThanOrEqual(60);
  });

  test('never let an article mention, link or format: without the bold marks the words are the same', () => {
    const words = fc.array(fc.constantFrom(...HOSTILE, 'everyone', 'word', '1', 'a'), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.subarray(['everyone', 'word', '1', 'a', 'x', 'evil']), (parts, marked) => {
        const quote = parts.join('');
        const shown = discordLine([{ quote, marked }], 2000);
        const active = shown.replace(/\\[^0-9A-Za-z\s]/g, '·');
        expect(active).not.toMatch(/@everyone|@here|<[@#/:t]|\]\(|`|~~|\|\||:\/\//i);
        expect((active.match(/\*+/g) ?? []).every((stars) => stars === '**')).toBe(true);
        const plain = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1').replace(/[*\u200b]/g, '');
        expect(plain(shown)).toBe(plain(discordLine([{ quote }], 2000)));
      }),
      { numRuns: 500 },
    );
  });
});
