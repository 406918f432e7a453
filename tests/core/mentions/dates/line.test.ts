import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timexesIn } from '../../../../src/core/mentions/dates/line.ts';
import type { Interval, Timex } from '../../../../src/core/model.ts';
import { tokensOf } from '../../../../src/core/text/tokens.ts';
import { CASES, NO_TIMES } from './cases.ts';

const read = (text: string, reference: string): Timex[] => timexesIn(text, reference, tokensOf(text, 0));
const shown = ({ earliest, latest }: Interval): string =>
  earliest !== null && earliest === latest ? earliest : `${earliest ?? '-'}..${latest ?? '-'}`;

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s (%s)', (text, reference, ...expected) => {
    expect(read(text, reference).map(({ span }) => shown(span))).toEqual(expected);
  });
});

describe('no time', () => {
  test.each(NO_TIMES)('%s', (text) => expect(read(text, '2025-11-21')).toEqual([]));
});

describe('a time knows', () => {
  test('its words, its anchor and its rule', () => {
    const text = 'They will meet early next week in Doha.';
    const [timex] = read(text, '2025-10-15');
    expect(text.slice(timex?.start, timex?.end)).toBe('early next week');
    expect(timex?.span).toMatchObject({
      words: 'early next week',
      anchor: '2025-10-15',
      precision: 'range',
      time: null,
    });
    expect(timex?.rule).toBe('unit+early');
  });

  test('the days named, where a bound opened the span', () => {
    const [timex] = read('He must answer by Thursday.', '2025-10-15');
    expect(timex?.span).toMatchObject({ earliest: null, latest: '2025-10-16' });
    expect(timex?.named).toEqual({ earliest: '2025-10-16', latest: '2025-10-16' });
  });

  test.each([
    ['They will speak at 3 p.m. Moscow time on Tuesday.', { hour: 15, minute: 0, zone: 'Moscow time' }],
    ['They will speak on Tuesday at 0900 GMT.', { hour: 9, minute: 0, zone: 'GMT' }],
    ['They will speak on Tuesday, 10:30 local time.', { hour: 10, minute: 30, zone: 'local time' }],
    ['They will speak at 8 p.m. on Tuesday.', { hour: 20, minute: 0, zone: null }],
  ])('the clock time with its zone: %s', (text, time) => {
    const [timex] = read(text, '2025-11-21');
    expect(timex?.span).toMatchObject({ earliest: '2025-11-25', latest: '2025-11-25', precision: 'time', time });
  });

  test('no clock time where the text gives none', () => {
    expect(read('They will meet on Tuesday night.', '2025-11-21')[0]?.span.time).toBeNull();
  });
});

test('without tokens the nearest weekday is taken', () => {
  expect(timexesIn('the meeting on Tuesday', '2025-11-21', []).map(({ span }) => shown(span))).toEqual(['2025-11-18']);
  expect(timexesIn('the meeting on Sunday', '2025-11-21', []).map(({ span }) => shown(span))).toEqual(['2025-11-23']);
});

test('a text of several lines and sentences is read whole, offsets into all of it', () => {
  const text = 'GENEVA, Nov 20 (Wire) - They met on Thursday. They\nwill meet next\nweek.\n\nA vote is due by Friday.';
  expect(timexesIn(text, '2025-11-21').map((timex) => [text.slice(timex.start, timex.end), shown(timex.span)])).toEqual(
    [
      ['Nov 20', '2025-11-20'],
      ['Thursday', '2025-11-20'],
      ['next\nweek', '2025-11-24..2025-11-30'],
      ['by Friday', '-..2025-11-21'],
    ],
  );
});

test('any text is read without an error: mentions in order, apart, ends in order, words exact', () => {
  const pieces = [
    'on Monday',
    'Feb. 29',
    '31 June',
    'by',
    'the end of',
    '2025-13-45',
    '–',
    'from',
    'to',
    'next week',
    '(October 16)',
    'mid-',
    '99999',
    '12/12/12',
    'Sept.',
    'a day after',
    'the summit',
    '“tomorrow”',
    'Q9',
    '0000 GMT',
    'week',
    'and',
    ',',
    '29 February 1900',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
      const text = chosen.join(' ');
      let at = 0;
      for (const timex of read(text, '2025-11-21')) {
        expect(timex.start).toBeGreaterThanOrEqual(at);
        expect(timex.end).toBeGreaterThan(timex.start);
        expect(timex.span.words).toBe(text.slice(timex.start, timex.end));
        const { earliest, latest } = timex.span;
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        at = timex.end;
      }
    }),
    { numRuns: 400 },
  );
});
