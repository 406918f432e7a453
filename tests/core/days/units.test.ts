import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../src/core/days/day.ts';
import { contains, lengthOf } from '../../../src/core/days/interval.ts';
import { halfOf, isWeek, monthOf, monthsFrom, quarterOf, weekendOf, weekOf } from '../../../src/core/days/units.ts';

test('weeks run Monday to Sunday', () => {
  expect(weekOf('2025-10-16')).toEqual({ earliest: '2025-10-13', latest: '2025-10-19' });
  expect(weekOf('2025-10-19')).toEqual({ earliest: '2025-10-13', latest: '2025-10-19' });
  expect(weekendOf('2025-10-16')).toEqual({ earliest: '2025-10-18', latest: '2025-10-19' });
});

test('months, quarters and halves end on their last day', () => {
  expect(monthOf('2024-02-10')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
  expect(monthsFrom(2025, 12, 3)).toEqual({ earliest: '2025-12-01', latest: '2026-02-28' });
  expect(quarterOf(2025, 3)).toEqual({ earliest: '2025-07-01', latest: '2025-09-30' });
  expect(halfOf(2026, 2)).toEqual({ earliest: '2026-07-01', latest: '2026-12-31' });
  expect(() => monthsFrom(2025, 13, 1)).toThrow('months run from 1 to 12');
});

test('every day lies in its week and month', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1900-01-01', n));
  fc.assert(
    fc.property(days, (day) => {
      const one = { earliest: day, latest: day };
      expect(contains(weekOf(day), one)).toBe(true);
      expect(contains(monthOf(day), one)).toBe(true);
      expect(weekdayOf(weekOf(day).earliest)).toBe(1);
      expect(lengthOf(weekOf(day))).toBe(7);
      expect(isWeek(weekOf(day))).toBe(true);
      expect(isWeek({ earliest: day, latest: addDays(day, 5) })).toBe(false);
    }),
  );
});
