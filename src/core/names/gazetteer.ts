import type { NameLists, PersonEntry, PlaceEntry } from '../model.ts';
import { fold, plainSpelling } from './fold.ts';
import { type Listed, listedPeople } from './listed-people.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A listed place found in running text: `count` words, by name or as an adjective or a people ("Russian", "Ukrainians"). */
export type Found = { entry: PlaceEntry; demonym: boolean; count: number };

/** The lists, ready for look-ups. Names are matched as `fold` evens them out; what is not listed gives null or false. */
export type Gazetteer = {
  people: readonly PersonEntry[];
  /** The people by full name and by surname. */
  listed: Listed;
  /** The row of a name, spelling or demonym. */
  place(name: string): PlaceEntry | null;
  /** The longest listed name that starts at a word. */
  longest(words: readonly Word[], at: number): Found | null;
  /** Whether `inner` lies in `outer`, at any depth; a place does not contain itself. */
  contains(outer: string, inner: string): boolean;
  /** Equal, or one lies in the other. */
  samePlace(a: string, b: string): boolean;
  /** The country that a place lies in; a country lies in itself. */
  countryOf(place: string): string | null;
  /** The side a name stands for: "U.S.", "Americans" and "the White House" all give "United States". */
  sideOf(name: string): string | null;
  /** Whether two names mean one side; unlisted names are compared as spelled. */
  sameSide(a: string, b: string): boolean;
};

/**
 * Builds the look-ups of the name lists, once for many articles.
 * @example gazetteerOf(lists).contains('Washington', 'the Oval Office') === true
 */
export function gazetteerOf(lists: NameLists): Gazetteer {
  const index = indexOf(lists.places);
  const place = (name: string) => lookUp(index, name);
  const chain = (name: string) => chainOf(name, place);
  const contains = (outer: string, inner: string) => {
    const key = place(outer)?.name ?? outer;
    return chain(inner)
      .slice(1)
      .some((above) => fold(above) === fold(key));
  };
  const samePlace = (a: string, b: string) =>
    fold(place(a)?.name ?? a) === fold(place(b)?.name ?? b) || contains(a, b) || contains(b, a);
  const countryOf = (name: string) => chain(name).find((above) => place(above)?.kind === 'country') ?? null;
  const sideOf = (name: string) => sideOfEntry(place(name));
  const sameSide = (a: string, b: string) => fold(sideOf(a) ?? a) === fold(sideOf(b) ?? b);
  const longest = (words: readonly Word[], at: number) => longestAt(index, words, at);
  return {
    people: lists.people,
    listed: listedPeople(lists.people),
    place,
    longest,
    contains,
    samePlace,
    countryOf,
    sideOf,
    sameSide,
  };
}

/**
 * The side that a listed place speaks as: a country or body itself, a capital or seat its country.
 * @example sideOfEntry(kremlin) === 'Russia'; sideOfEntry(geneva) === null
 */
export function sideOfEntry(entry: PlaceEntry | null): string | null {
  if (entry === null) return null;
  return entry.standsFor ?? (entry.kind === 'country' || entry.kind === 'body' ? entry.name : null);
}

type Row = { keys: string[]; entry: PlaceEntry; demonym: boolean; shouted: boolean };
/** Rows by their first word, longest first. */
type Index = Map<string, Row[]>;

function indexOf(places: readonly PlaceEntry[]): Index {
  const index: Index = new Map();
  const add = (spelling: string, entry: PlaceEntry, demonym: boolean) => {
    const keys = keysOf(spelling);
    const first = keys[0];
    if (first === undefined) return;
    // "US" and "WHO" are names only in capitals: "us" and "who" are words.
    const shouted = /^[\p{Lu}.&]{2,5}$/u.test(spelling);
    const rows = index.get(first) ?? [];
    rows.push({ keys, entry, demonym, shouted });
    index.set(first, rows);
  };
  for (const entry of places) {
    for (const spelling of [entry.name, ...entry.spellings]) add(spelling, entry, false);
    for (const word of entry.demonyms) {
      add(word, entry, true);
      if (!word.endsWith('s')) add(`${word}s`, entry, true);
    }
  }
  for (const rows of index.values()) rows.sort((a, b) => b.keys.length - a.keys.length || rank(a) - rank(b));
  return index;
}

/** A name before an adjective, a country before a city of the same name. */
function rank(row: Row): number {
  return (row.demonym ? 10 : 0) + ['country', 'body', 'region', 'city', 'venue'].indexOf(row.entry.kind);
}

function keysOf(name: string): string[] {
  return wordsOf(name.replace(/^the /i, '')).map((word) => keyOf(word.text));
}

/** Short words keep their letters: evening out transliterations would make too many of them alike. */
function keyOf(word: string): string {
  const plain = plainSpelling(word);
  return plain.length < 4 ? plain : fold(plain);
}

function longestAt(index: Index, words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (first === undefined) return null;
  const rows = index.get(keyOf(first.text));
  for (const row of rows ?? []) {
    if (row.shouted && !/^[\p{Lu}.]+$/u.test(first.text)) continue;
    if (row.keys.every((key, i) => i === 0 || continues(words, at + i, key))) {
      return { entry: row.entry, demonym: row.demonym, count: row.keys.length };
    }
  }
  return null;
}

function continues(words: readonly Word[], at: number, key: string): boolean {
  const word = words[at];
  return word !== undefined && /^[\s-]+$/.test(word.before) && keyOf(word.text) === key;
}

function lookUp(index: Index, name: string): PlaceEntry | null {
  const keys = keysOf(name);
  const rows = index.get(keys[0] ?? '') ?? [];
  return (
    rows.find((row) => row.keys.length === keys.length && row.keys.every((key, i) => key === keys[i]))?.entry ?? null
  );
}

/** A place and everything around it, innermost first; "Woodside, California" lies in California unless listed otherwise. */
function chainOf(name: string, place: (name: string) => PlaceEntry | null): string[] {
  const chain: string[] = [];
  let next: string | null = name;
  while (next !== null && !chain.includes(next) && chain.length < 8) {
    const entry: PlaceEntry | null = place(next);
    chain.push(entry?.name ?? next);
    next = entry ? entry.in : next.includes(',') ? next.slice(next.indexOf(',') + 1).trim() : null;
  }
  return chain;
}
