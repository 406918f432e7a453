import type { TimeStyle } from './nodes.ts';

const STYLES: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  s: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  S: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
};
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * Says a timestamp as Discord does, in the reader's zone and language: `sayWhen(1764230400, 'R', nowSeconds)` →
 * "in 3 days". Seconds since 1970; `zone` and `locale` only for tests.
 */
export function sayWhen(seconds: number, style: TimeStyle, now: number, locale?: string, zone?: string): string {
  if (Math.abs(seconds) > 8.64e12) return 'Invalid date';
  if (style !== 'R') {
    const options = { ...STYLES[style], ...(zone ? { timeZone: zone } : {}) };
    return new Intl.DateTimeFormat(locale, options).format(seconds * 1000);
  }
  const away = seconds - now;
  const [unit, length] = STEPS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / length), unit);
}
