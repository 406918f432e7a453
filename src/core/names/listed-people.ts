import type { Day, PersonEntry } from '../model.ts';
import { particles } from './particles.ts';
import { nameWords } from './same-person.ts';

/** The people of the lists by full name and by surname; a name may have several rows, one for each role. */
export type Listed = { full: Map<string, PersonEntry[]>; surname: Map<string, PersonEntry[]> };

/** Sides whose people are written family name first. */
const familyFirst = new Set([
  'china',
  'north korea',
  'south korea',
  'taiwan',
  'vietnam',
  'cambodia',
  'singapore',
  'hong kong',
]);

/**
 * Whether people of a side put the family name first in English news.
 * @example isFamilyFirst('China') === true; isFamilyFirst('Japan') === false
 */
export function isFamilyFirst(side: string | null): boolean {
  return side !== null && familyFirst.has(side.toLowerCase());
}

/**
 * Lays out the list of people for look-ups.
 * @example listedPeople(rows).full.get('vladimir putin')?.[0]?.side === 'Russia'
 */
export function listedPeople(rows: readonly PersonEntry[]): Listed {
  const full = new Map<string, PersonEntry[]>();
  const surname = new Map<string, PersonEntry[]>();
  const put = (map: Map<string, PersonEntry[]>, key: string, row: PersonEntry) => {
    const known = map.get(key) ?? [];
    if (!known.includes(row)) map.set(key, [...known, row]);
  };
  for (const row of rows) {
    for (const spelling of [row.name, ...row.spellings]) {
      const words = nameWords(spelling);
      put(words.length > 1 ? full : surname, words.join(' '), row);
    }
    put(surname, surnameKey(row.name, row.side), row);
  }
  return { full, surname };
}

/**
 * The folded surname: the last word, or the first where the family name leads; particles left out.
 * @example surnameKey('Ursula von der Leyen', 'European Union') === 'leyen'; surnameKey('Xi Jinping', 'China') === 'xi'
 */
export function surnameKey(name: string, side: string | null): string {
  const words = nameWords(name).filter((word) => !particles.has(word));
  return (isFamilyFirst(side) ? words[0] : words.at(-1)) ?? '';
}

const atTheTop =
  /^(?:interim |acting )?(?:president|prime minister|chancellor|king|queen|emir|supreme leader|crown prince|pope|secretary-general)\b/i;

/**
 * The one person among rows of one surname, or the one head of state or government among them; null when it stays open.
 * @example onlyOne([trumpPresident, trumpFirstLady]) === trumpPresident
 */
export function onlyOne(rows: readonly PersonEntry[]): PersonEntry | null {
  const single = (some: readonly PersonEntry[]) =>
    new Set(some.map((row) => row.name)).size === 1 ? (some.at(-1) ?? null) : null;
  return single(rows) ?? single(rows.filter((row) => row.role !== null && atTheTop.test(row.role)));
}

/**
 * The rows of a person that hold on a day; all of them where none does or the day is unknown.
 * @example rowsOn(rows, '2025-11-27')
 */
export function rowsOn(
  rows: readonly PersonEntry[],
  day: Day | null,
): { rows: readonly PersonEntry[]; current: boolean } {
  if (day === null) return { rows, current: true };
  const month = (edge: Day | null, open: string) => (edge ?? open).padEnd(10, '\u007f');
  const now = rows.filter((row) => (row.from ?? '0') <= day && day <= month(row.until, '9'));
  return now.length > 0 ? { rows: now, current: true } : { rows, current: false };
}
