import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayFrom, daysBetween, isDay, weekdayOf } from '../../../src/core/days/day.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1900-01-01', n));

describe('a day', () => {
  test.each(['2025-11-27', '2024-02-29', '0001-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  test.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-1-5', '27 Nov', '', '2025-11-27T00:00', '0000-01-01'])(
    '%j is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  test('counts days and months, across ends of months and years', () => {
    expect(addDays('2025-02-27', 2)).toBe('2025-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(daysBetween('2025-10-16', '2025-10-17')).toBe(1);
    expect(daysBetween('2025-10-17', '2025-10-16')).toBe(-1);
    expect(weekdayOf('2025-10-17')).toBe(5);
    expect(dayFrom(2025, 2, 30)).toBeNull();
  });

  test('adding and counting agree for every day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(isDay(day)).toBe(true);
      }),
    );
  });
});
