import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/mentions/dates/day.ts';

const TODAY = '2025-11-27'; // a Thursday

describe('days as people type them', () => {
  test.each([
    ['2025-11-27', '2025-11-27', '2025-11-27'],
    ['27 Nov', '2025-11-27', '2025-11-27'],
    ['nov 3', '2025-11-03', '2025-11-03'],
    ['3 November 2024', '2024-11-03', '2024-11-03'],
    ['last Friday', '2025-11-21', '2025-11-21'],
    ['yesterday', '2025-11-26', '2025-11-26'],
    ['tomorrow', '2025-11-28', '2025-11-28'],
    ['next week', '2025-12-01', '2025-12-07'],
    ['october', '2025-10-01', '2025-10-31'],
    ['oct', '2025-10-01', '2025-10-31'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['1-7 December', '2025-12-01', '2025-12-07'],
    ['3 days ago', '2025-11-24', '2025-11-24'],
  ])('%s', (text, earliest, latest) => expect(dayOf(text, TODAY)).toEqual({ earliest, latest }));

  test.each([
    '2025-02-30',
    '2025-13-01',
    '30 February',
    '27',
    'soon',
    '',
    ' ',
    'Trump',
    'the 28-point plan',
    'Friday or Monday',
    'meet on Friday',
  ])('no day: %j', (text) => expect(dayOf(text, TODAY)).toBeNull());
});
