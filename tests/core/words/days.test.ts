import { describe, expect, test } from 'vitest';
import type { Precision, Span } from '../../../src/core/model.ts';
import { sayDay, sayDayShort, saySpan } from '../../../src/core/words/days.ts';

const span = (
  earliest: string | null,
  latest: string | null,
  precision: Precision,
  more: Partial<Span> = {},
): Span => ({
  earliest,
  latest,
  precision,
  words: null,
  anchor: null,
  time: null,
  ...more,
});
const said: [string, Span][] = [
  ['Friday 17 October 2025', span('2025-10-17', '2025-10-17', 'day')],
  [
    'Friday 17 October 2025, 15:00 Moscow time',
    span('2025-10-17', '2025-10-17', 'time', { time: { hour: 15, minute: 0, zone: 'Moscow time' } }),
  ],
  [
    'Friday 17 October 2025, 09:05',
    span('2025-10-17', '2025-10-17', 'time', { time: { hour: 9, minute: 5, zone: null } }),
  ],
  ['the week of 20–26 October 2025', span('2025-10-20', '2025-10-26', 'week')],
  ['the week of 27 October – 2 November 2025', span('2025-10-27', '2025-11-02', 'week')],
  ['the week of 29 December 2025 – 4 January 2026', span('2025-12-29', '2026-01-04', 'week')],
  ['20–22 October 2025', span('2025-10-20', '2025-10-22', 'range')],
  ['the weekend of 18–19 October 2025', span('2025-10-18', '2025-10-19', 'weekend')],
  ['14–15 February 2024', span('2024-02-14', '2024-02-15', 'range')],
  ['October 2018', span('2018-10-01', '2018-10-31', 'month')],
  ['July–September 2025', span('2025-07-01', '2025-09-30', 'quarter')],
  ['December 2025 – February 2026', span('2025-12-01', '2026-02-28', 'season')],
  ['in 2025', span('2025-01-01', '2025-12-31', 'year')],
  ['in the 1990s', span('1990-01-01', '1999-12-31', 'decade')],
  ['by 8 March 2024', span(null, '2024-03-08', 'day')],
  ['from 8 March 2024', span('2024-03-08', null, 'day')],
  ['no day set', span(null, null, 'none')],
  [
    'in the coming weeks (by mid-April 2025)',
    span('2025-03-03', '2025-04-13', 'vague', { words: 'the coming weeks', anchor: '2025-03-02' }),
  ],
  [
    'in recent weeks (since mid-January 2025)',
    span('2025-01-20', '2025-03-02', 'vague', { words: 'recent weeks', anchor: '2025-03-02' }),
  ],
];

describe('how days are said', () => {
  test.each(said)('%s', (words, value) => expect(saySpan(value)).toBe(words));

  test('a day alone', () => {
    expect(sayDay('2025-10-17')).toBe('17 October 2025');
    expect(sayDay('2025-10-17', { weekday: true })).toBe('Friday 17 October 2025');
    expect(sayDayShort('2025-11-27')).toBe('27 Nov 2025');
  });

  test('a day without a clock time is never said with one', () => {
    for (const [, value] of said.filter(([, { time }]) => time === null)) expect(saySpan(value)).not.toMatch(/\d:\d/);
  });
});
