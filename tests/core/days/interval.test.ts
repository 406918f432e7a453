import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/days/day.ts';
import { commonDays, contains, hull, lengthOf, overlap } from '../../../src/core/days/interval.ts';
import type { Interval } from '../../../src/core/model.ts';

const none: Interval = { earliest: null, latest: null };
const from = (earliest: string | null, latest: string | null): Interval => ({ earliest, latest });

describe('intervals', () => {
  test('both ends belong to them', () => {
    expect(overlap(from('2025-12-01', '2025-12-07'), from('2025-12-07', '2025-12-09'))).toBe(true);
    expect(overlap(from('2025-12-01', '2025-12-07'), from('2025-12-08', '2025-12-09'))).toBe(false);
    expect(lengthOf(from('2025-12-01', '2025-12-01'))).toBe(1);
  });

  test('an open end reaches without limit', () => {
    expect(overlap(from(null, '2025-12-07'), from('1990-01-01', '1990-01-02'))).toBe(true);
    expect(overlap(from('2025-12-07', null), from('1990-01-01', '1990-01-02'))).toBe(false);
    expect(contains(from('2025-12-07', null), from('2025-12-08', '2026-12-08'))).toBe(true);
    expect(contains(from('2025-12-07', '2025-12-09'), from('2025-12-08', null))).toBe(false);
    expect(lengthOf(from('2025-12-07', null))).toBe(Number.POSITIVE_INFINITY);
  });

  test('no days at all overlap nothing, lie in nothing and widen nothing', () => {
    const one = from('2025-12-01', '2025-12-01');
    expect(overlap(none, one)).toBe(false);
    expect(contains(one, none)).toBe(false);
    expect(hull([none, one])).toEqual(one);
    expect(hull([])).toEqual(none);
    expect(lengthOf(none)).toBe(0);
  });

  test('what two share, and what holds both', () => {
    expect(commonDays(from('2025-12-01', '2025-12-07'), from('2025-12-05', '2025-12-09'))).toEqual(
      from('2025-12-05', '2025-12-07'),
    );
    expect(commonDays(from(null, '2025-12-07'), from('2025-12-05', null))).toEqual(from('2025-12-05', '2025-12-07'));
    expect(commonDays(from('2025-12-01', '2025-12-02'), from('2025-12-05', '2025-12-09'))).toBeNull();
    expect(hull([from('2025-12-01', '2025-12-02'), from('2025-12-05', null)])).toEqual(from('2025-12-01', null));
  });

  test('the hull holds each, and overlap knows no order', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40 }))
      .map(([start, length]) => from(addDays('2025-01-01', start), addDays('2025-01-01', start + length)));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(contains(hull([a, b]), a) && contains(hull([a, b]), b)).toBe(true);
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(commonDays(a, b) !== null).toBe(overlap(a, b));
      }),
    );
  });
});
