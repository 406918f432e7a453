import { describe, expect, test } from 'vitest';
import { publishedOf } from '../../../src/core/mentions/published.ts';
import type { Article } from '../../../src/core/model.ts';
import { documentOf } from '../../../src/core/text/document.ts';
import { article } from '../text/article.ts';

const read = (text: string, more: Partial<Article> = {}) =>
  publishedOf(documentOf({ ...article(text), learned: '2026-01-15T00:00:00Z', ...more }));
const BODY = 'The two delegations met in the hotel by the lake. They will go on next week.';

describe('the day of publication', () => {
  test('given beside the text', () => {
    expect(read(BODY, { published: '2025-11-23' })).toEqual({
      published: { earliest: '2025-11-23', latest: '2025-11-23', basis: 'given' },
      doubts: [],
    });
  });

  test('given and stated far apart are a doubt; the given one counts', () => {
    const { published, doubts } = read(`Published: 3 March 2024\n\n${BODY}`, { published: '2025-11-23' });
    expect(published.earliest).toBe('2025-11-23');
    expect(doubts.map(({ message }) => message).join()).toContain('the text says 2024-03-03');
  });

  test.each([
    ['Published: 27 November 2025', '2025-11-27'],
    ['Wednesday 21 February 2024 - Geneva', '2024-02-21'],
    ['27 January 2025 | 5 min read', '2025-01-27'],
    ['TYRE, Lebanon, 27 November 2025', '2025-11-27'],
    ['By Jane Doe, Nov. 3, 2025', '2025-11-03'],
  ])('stated on a line: %s', (line, day) => {
    const { published } = read(`Talks go on by the lake\n\n${line}\n\n${BODY}`);
    expect(published).toEqual({ earliest: day, latest: day, basis: 'stated' });
  });

  test('stated in a dateline, its year bounded by a year told as past', () => {
    const { published } = read(
      'GENEVA, Nov 23 (Continental Wire) - The two met again. They had first met in February 2025.',
    );
    expect(published).toEqual({ earliest: '2025-11-23', latest: '2025-11-23', basis: 'stated' });
  });

  test('a dateline without a year is no guess', () => {
    expect(read(`GENEVA, Nov 3 (Continental Wire) - ${BODY}`).published.basis).toBe('unknown');
  });

  test('worked out from a weekday told with its date', () => {
    const { published } = read(
      'The presidents spoke by telephone on Thursday (October 16). They will meet in Budapest.',
    );
    expect(published).toEqual({ earliest: '2025-10-16', latest: '2025-10-22', basis: 'inferred' });
  });

  test('a weekday and date told as past and one told as ahead close in', () => {
    const { published } = read('They spoke on Thursday, October 16. They will meet on Saturday, October 18.');
    expect(published).toEqual({ earliest: '2025-10-16', latest: '2025-10-18', basis: 'inferred' });
  });

  test('unknown, with the cure, where several years fit or only what is ahead is dated', () => {
    for (const text of [BODY, 'They will meet on Sunday, November 2.', 'They met on Thursday, October 16.']) {
      const learned = text.startsWith('They met') ? '2031-12-01T00:00:00Z' : '2026-01-15T00:00:00Z';
      const { published, doubts } = read(text, { learned });
      expect(published).toEqual({ earliest: null, latest: null, basis: 'unknown' });
      expect(doubts.map(({ message }) => message).join()).toContain('sources.tsv');
    }
  });

  test('a caption tells the day of its picture, not of the article', () => {
    const caption =
      'Leaders speak at the summit in Hamburg, Germany, on July 7, 2017. (Jane Doe / AFP via Getty Images)';
    expect(read(`${caption}\n\n${BODY}`).published.basis).toBe('unknown');
  });
});
