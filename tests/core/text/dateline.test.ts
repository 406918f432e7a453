import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../../src/core/text/dateline.ts';

const datelines: readonly (readonly [string, string, string | null, string])[] = [
  ['MOSCOW — Russian President Vladimir Putin', 'MOSCOW', null, 'Russian'],
  ['GENEVA, Nov 23 (Continental Wire) - American and', 'GENEVA', 'Nov 23', 'American'],
  ['Muscat, 2 July 2024 — Oman’s capital', 'Muscat', '2 July 2024', 'Oman’s'],
  ['WASHINGTON (AP) — The White House', 'WASHINGTON', null, 'The'],
  ['YEREVAN / BAKU - Ilham Aliyev', 'YEREVAN', null, 'Ilham'],
  ['PORT SUDAN - Sudan’s government', 'PORT SUDAN', null, 'Sudan’s'],
  ['TYRE, Lebanon — The army', 'TYRE', null, 'The'],
  ['Moscow — The Kremlin', 'Moscow', null, 'The'],
  ['SHARM EL-SHEIKH, Egypt, Oct. 13, 2025 (Reuters) - Leaders', 'SHARM EL-SHEIKH', 'Oct. 13, 2025', 'Leaders'],
  ['KYIV, Tuesday — "We wait," he said', 'KYIV', 'Tuesday', '"We'],
];

const none: readonly string[] = [
  'Trump - who left early - said nothing.',
  'Volodymyr Zelensky – Ukraine’s president – will travel.',
  'The talks — the third this year — failed.',
  'Twenty-eight points remain.',
  'U.S.-backed plans — The Hague waits.',
  'TRUMP: We will see what happens.',
  'Moscow said it was ready.',
  '',
];

describe('datelines', () => {
  test.each(datelines)('%s', (paragraph, city, day, next) => {
    const found = datelineOf(paragraph, 100);
    if (found === null) throw new Error('no dateline was found');
    expect(found.city).toBe(city);
    expect(paragraph.slice(found.cityEnd - 100 - city.length, found.cityEnd - 100)).toBe(city);
    expect(found.day && paragraph.slice(found.day.start - 100, found.day.end - 100)).toBe(day);
    expect(paragraph.slice(found.end - 100)).toMatch(new RegExp(`^${next}`));
  });

  test.each(none)('none: %s', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull();
  });

  test('a colon ends one only in the first paragraph', () => {
    const paragraph = 'NEW DELHI: A planned visit has been put off.';
    expect(datelineOf(paragraph)).toBeNull();
    expect(datelineOf(paragraph, 0, true)?.end).toBe('NEW DELHI: '.length);
    expect(datelineOf('WATCH: Leaders arrive in Doha', 0, true)).toBeNull();
  });
});
