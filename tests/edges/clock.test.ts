import { expect, test } from 'vitest';
import { fixedClock, steppedClock, systemClock } from '../../src/edges/clock.ts';

const noon = Temporal.Instant.from('2025-11-27T12:00:00Z');

test('the system clock goes on', async () => {
  const before = Date.now();
  const now = systemClock.now().epochMilliseconds;
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('a fixed clock stands still', () => {
  expect(fixedClock(noon).now().equals(noon)).toBe(true);
});

test('a stepped clock goes forward by hand, and never back', () => {
  const clock = steppedClock(noon);
  clock.forward({ hours: 36 });
  expect(clock.now().toString()).toBe('2025-11-29T00:00:00Z');
  clock.moveTo(Temporal.Instant.from('2025-12-01T00:00:00Z'));
  expect(() => clock.forward({ minutes: -1 })).toThrow(/cannot go back to 2025-11-30T23:59:00Z/);
  expect(() => clock.moveTo(noon)).toThrow(RangeError);
  expect(clock.now().toString()).toBe('2025-12-01T00:00:00Z');
});
