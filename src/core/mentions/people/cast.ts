import type { Day, Person, PersonEntry } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import { isFamilyFirst, type Listed, onlyOne, rowsOn, surnameKey } from '../../names/listed-people.ts';
import { particles } from '../../names/particles.ts';
import { nameWords, samePerson } from '../../names/same-person.ts';
import type { Sighting, ToldRole } from './sighting.ts';
import { isHollow } from './told.ts';

/** A person while the article is read. */
export type Member = {
  names: string[];
  told: ToldRole[];
  /** Positions in the text, for who was named last and most. */
  seen: number[];
  listed: PersonEntry | null;
  /** The listed row is of the article's day. */
  current: boolean;
};

export type Cast = { members: Member[]; keys: Map<string, Member[]> };

/**
 * Joins the sightings of one article into people: full names first, then titles with a surname alone.
 * @example castOf(sightings, listed, '2025-11-27').members.length
 */
export function castOf(
  sightings: readonly Sighting[],
  listed: Listed,
  day: Day | null,
): { cast: Cast; of: Map<Sighting, Member> } {
  const cast: Cast = { members: [], keys: new Map() };
  const of = new Map<Sighting, Member>();
  const place = (sighting: Sighting, member: Member) => {
    note(member, sighting.name, sighting.told, sighting.start);
    of.set(sighting, member);
  };
  const full = sightings.filter((sighting) => !sighting.single);
  // The fullest names come first, so that shorter forms find them.
  for (const sighting of full) {
    const words = nameWords(sighting.name);
    const known = (cast.keys.get(words.at(-1) ?? '') ?? []).concat(cast.keys.get(words[0] ?? '') ?? []);
    const member =
      known.find((other) => other.names.some((name) => sameInArticle(name, sighting.name))) ??
      enter(cast, listedFull(listed, sighting.name, day));
    place(sighting, member);
    index(cast, member, sighting.name);
  }
  for (const sighting of sightings.filter((one) => one.single)) {
    const member =
      choose(cast, sighting.name, sighting.told, sighting.start) ?? enter(cast, listedSingle(listed, sighting, day));
    place(sighting, member);
    index(cast, member, sighting.name);
    if (member.listed) index(cast, member, member.listed.name);
  }
  return { cast, of };
}

/** Takes down another place where a member is named. */
export function note(member: Member, name: string, told: readonly ToldRole[], at: number): void {
  if (!member.names.includes(name)) member.names.push(name);
  member.told.push(...told);
  member.seen.push(at);
}

/**
 * The member whom a bare name means: by surname before given name, by the role told with it, then by who is named most.
 * @example choose(cast, 'Putin', [], 120)
 */
export function choose(cast: Cast, name: string, told: readonly ToldRole[], at: number): Member | null {
  const key = bareKey(name);
  const able = [...new Set(cast.keys.get(key) ?? [])].map((member) => ({
    member,
    weight: weigh(member, key, told, at),
  }));
  if (able.length === 0) return null;
  const best = able.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.weight < 0 ? null : best.member;
}

/** A new member, from the lists where they hold the name. */
export function enter(cast: Cast, listed: { row: PersonEntry; current: boolean } | null): Member {
  const member: Member = {
    names: [],
    told: [],
    seen: [],
    listed: listed?.row ?? null,
    current: listed?.current ?? false,
  };
  cast.members.push(member);
  return member;
}

/** Makes a member findable under the parts of a name. */
export function index(cast: Cast, member: Member, name: string): void {
  const words = nameWords(name);
  const main = words.filter((word) => !particles.has(word) && word.length > 1);
  const keys = new Set([
    ...main,
    bareKey(name),
    ...main.map((_, i) => main.slice(i).join(' ')),
    words[0] ?? '',
    words.at(-1) ?? '',
  ]);
  for (const key of keys) {
    if (key === '') continue;
    const known = cast.keys.get(key) ?? [];
    if (!known.includes(member)) cast.keys.set(key, [...known, member]);
  }
}

/** A bare name without particles: "von der Leyen" and "al-Burhan" are found as "leyen" and "burhan". */
export function bareKey(name: string): string {
  const words = nameWords(name);
  const main = words.filter((word) => !particles.has(word));
  return (main.length > 0 ? main : words).join(' ');
}

function weigh(member: Member, key: string, told: readonly ToldRole[], at: number): number {
  const side = sideOf(member);
  const surname =
    member.names.some((name) => surnameKey(name, side) === key) ||
    (member.listed !== null && surnameKey(member.listed.name, side) === key);
  const last = member.names.some((name) => nameWords(name).at(-1) === key);
  const roles = member.told.flatMap((one) => (one.role ? [one.role] : [])).concat(member.listed?.role ?? []);
  let weight =
    (surname ? 30 : 0) +
    (last ? 20 : 0) +
    Math.min(member.seen.length, 8) +
    (member.seen.some((seen) => seen < at) ? 5 : 0);
  for (const one of told) {
    if (one.role && roles.some((role) => shareWord(role, one.role ?? ''))) weight += 40;
    else if (one.role && roles.length > 0) weight -= 20;
    if (one.side && side && fold(one.side) !== fold(side)) weight -= 80;
  }
  return weight;
}

function listedFull(listed: Listed, name: string, day: Day | null): { row: PersonEntry; current: boolean } | null {
  const rows = listed.full.get(nameWords(name).join(' ')) ?? listed.full.get(withoutInitials(name)) ?? [];
  const on = rowsOn(rows, day);
  const row = on.rows.at(-1);
  return row ? { row, current: on.current } : null;
}

/** A surname behind a title: the listed person only when no other listed person could be meant. */
function listedSingle(
  listed: Listed,
  sighting: Sighting,
  day: Day | null,
): { row: PersonEntry; current: boolean } | null {
  const { rows, current } = rowsOn(listed.surname.get(bareKey(sighting.name)) ?? [], day);
  const able = rows.filter((row) => sighting.told.every((told) => fits(row, told)));
  const row = onlyOne(able);
  return row ? { row, current } : null;
}

function fits(row: PersonEntry, told: ToldRole): boolean {
  if (told.side && row.side && fold(told.side) !== fold(row.side)) return false;
  return told.role === null || row.role === null || shareWord(told.role, row.role);
}

/** One person under two full names within one article: a part of the other's words, in order, also counts. */
function sameInArticle(a: string, b: string): boolean {
  if (samePerson(a, b)) return true;
  const [x, y] = [bareKey(a), bareKey(b)].sort((p, q) => p.length - q.length);
  if (!x?.includes(' ') || !y) return false;
  return y.startsWith(`${x} `) || y.endsWith(` ${x}`);
}

const withoutInitials = (name: string) =>
  nameWords(name)
    .filter((word, i) => word.length > 1 || i === 0)
    .join(' ');

function shareWord(a: string, b: string): boolean {
  const words = new Set(
    fold(a)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  return fold(b)
    .split(' ')
    .some((word) => words.has(word));
}

/**
 * The side of a member so far: the lists' where they hold for the article's day, else the surest told.
 * @example sideOf(member) === 'Russia'
 */
export function sideOf(member: Member): string | null {
  if (member.listed?.side && member.current) return member.listed.side;
  const sides = member.told.filter((one) => one.side !== null);
  const best = sides.reduce<ToldRole | null>((a, b) => (a === null || b.sure > a.sure ? b : a), null);
  return best?.side ?? member.listed?.side ?? null;
}

/**
 * A member as the reading gives it.
 * @example personOf(member).name === 'Volodymyr Zelensky'
 */
export function personOf(member: Member): Person {
  const fullest = member.names.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
  const roles: string[] = [];
  for (const { role } of member.told) if (role && !roles.some((other) => fold(other) === fold(role))) roles.push(role);
  roles.sort((a, b) => Number(isHollow(a)) - Number(isHollow(b)));
  const name = member.listed?.name ?? fullest;
  return {
    name,
    aliases: [...new Set(member.names)],
    roles,
    side: sideOf(member),
  };
}

const fullness = (name: string) => nameWords(name).filter((word) => word.length > 1).length * 100 + name.length;

/** Whether family names come first in a member's names. */
export const leadsWithFamily = (member: Member): boolean => isFamilyFirst(sideOf(member));
