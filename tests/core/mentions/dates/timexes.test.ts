import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { timexesOf } from '../../../../src/core/mentions/dates/timexes.ts';
import type { Interval, Published } from '../../../../src/core/model.ts';
import { documentOf } from '../../../../src/core/text/document.ts';
import { article } from '../../text/article.ts';

const on = (earliest: string, latest = earliest): Published => ({ earliest, latest, basis: 'given' });
const UNKNOWN: Published = { earliest: null, latest: null, basis: 'unknown' };
const days = (text: string, published: Published) =>
  timexesOf(documentOf(article(text)), published).map(
    ({ span: { earliest, latest } }): Interval => ({ earliest, latest }),
  );

describe('the times of a document', () => {
  const text =
    'The call came on Thursday (October 16).\n\nBoth praised it. Talks will be held next week, set for the day after the call.';

  test('stand where the text has them', () => {
    const doc = documentOf(article(text));
    for (const { start, end, span } of timexesOf(doc, on('2025-10-16')))
      expect(doc.text.slice(start, end)).toBe(span.words);
  });

  test('are told by sentences before', () => {
    expect(days(text, on('2025-10-16'))).toEqual([
      { earliest: '2025-10-16', latest: '2025-10-16' },
      { earliest: '2025-10-20', latest: '2025-10-26' },
      { earliest: '2025-10-17', latest: '2025-10-17' },
    ]);
  });

  test('"the following day" has no days where nothing was dated before', () => {
    expect(days('The ministers left Geneva. They will meet the following day.', on('2025-10-16'))).toEqual([
      { earliest: null, latest: null },
    ]);
  });

  test('relative words stay without days when the day of publication is unknown; full dates stand', () => {
    const read = timexesOf(
      documentOf(article('They met on 3 March 2025 and will meet next week, on Tuesday or on 4 May.')),
      UNKNOWN,
    );
    expect(read.map(({ span }) => [span.words, span.earliest, span.precision])).toEqual([
      ['3 March 2025', '2025-03-03', 'day'],
      ['next week', null, 'none'],
      ['Tuesday', null, 'none'],
      ['4 May', null, 'none'],
    ]);
  });

  test('the same when it is known to a month only', () => {
    expect(days('They will meet next week.', on('2025-10-01', '2025-10-31'))).toEqual([
      { earliest: null, latest: null },
    ]);
  });

  test('a publication known to a few days gives the days of both ends', () => {
    expect(days('They will meet next week.', on('2025-10-16', '2025-10-17'))).toEqual([
      { earliest: '2025-10-20', latest: '2025-10-26' },
    ]);
    expect(days('They meet tomorrow.', on('2025-10-16', '2025-10-17'))).toEqual([
      { earliest: '2025-10-17', latest: '2025-10-18' },
    ]);
  });
});

test('the zone of the machine changes nothing', () => {
  const script = `
    import { timexesIn } from '${new URL('../../../../src/core/mentions/dates/line.ts', import.meta.url).href}';
    const text = 'Talks on Oct. 5, yesterday, 3 days ago, next Tuesday, or at 11 p.m. on Friday; at 1 a.m. GMT on 6 October 2025';
    console.log(JSON.stringify(timexesIn(text, '2025-10-05', [])));`;
  const read = (zone: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const here = read('UTC');
  expect(JSON.parse(here)).toHaveLength(6);
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) expect(read(zone)).toBe(here);
});
