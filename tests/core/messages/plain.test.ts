import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headText, plainText } from '../../../src/core/messages/plain.ts';
import { answerOf, anyAnswer, citeOf } from './sample-answer.ts';

describe('an answer in the terminal', () => {
  it('shows title, head, sentence, sections, sources and footer', () => {
    const answer = answerOf({
      shown: 0,
      sections: [
        { name: 'No day set', lines: [['Trump–Putin summit: ', { italic: 'possible' }, ' ', { cite: 2 }]] },
        { name: 'Empty', lines: [] },
      ],
      cites: [
        citeOf({ url: 'https://example.com/a' }),
        citeOf({ title: null, source: null, published: { earliest: null, latest: null, basis: 'unknown' } }),
      ],
      footer: ['as of 27 Nov 2025 · ', { link: 'https://example.com', words: 'feed' }],
    });
    expect(plainText(answer)).toBe(
      [
        'U.S.–Russia talks in Moscow',
        'When the week of 1–7 December 2025',
        '',
        '“A delegation will arrive in Moscow next week.” — Talks Confirmed, 27 Nov 2025 [1]',
        '',
        'No day set',
        '  Trump–Putin summit: possible [2]',
        '',
        '[1] Talks Confirmed, 27 Nov 2025 (stated), The Daily, https://example.com/a',
        '[2] a1.md, day not known',
        '',
        'as of 27 Nov 2025 · feed (https://example.com)',
      ].join('\n'),
    );
  });

  it('says which page it shows, where there are more', () => {
    expect(plainText(answerOf({ page: { index: 1, of: 3 } }))).toMatch(/as of 27 Nov 2025 · page 2 of 3$/);
    expect(plainText(answerOf({ page: { index: 0, of: 1 } }))).toMatch(/as of 27 Nov 2025$/);
  });

  it('says an instant in words and quotes exact words', () => {
    const head = [[{ instant: '2025-10-17T12:00:00Z', words: '15:00 Moscow time' }, ' ', { quote: 'next week' }]];
    expect(plainText(answerOf({ head }))).toContain('15:00 Moscow time “next week”');
  });

  it('shows an inferred day as the days that it may be', () => {
    const published = { earliest: '2025-03-01', latest: '2025-03-04', basis: 'inferred' } as const;
    expect(plainText(answerOf({ cites: [citeOf({ published })] }))).toContain('1 Mar 2025 – 4 Mar 2025 (inferred)');
  });

  it('never passes on a control character, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(plainText(answer).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

describe('the head', () => {
  it('is title and head lines only', () => {
    expect(headText(answerOf({ shown: 0, cites: [citeOf()] }))).toBe(
      'U.S.–Russia talks in Moscow\nWhen the week of 1–7 December 2025',
    );
  });

  it('is cut at a word', () => {
    const head = headText(answerOf({ head: [['word '.repeat(200)]] }));
    expect(head.length).toBeLessThanOrEqual(600);
    expect(head).toMatch(/ word…$/);
  });

  it('is never over 600 characters', () => {
    fc.assert(fc.property(anyAnswer, (answer) => headText(answer).length <= 600));
  });
});
