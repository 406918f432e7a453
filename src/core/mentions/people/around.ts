import { isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { filedFrom } from '../places/filed-from.ts';
import { shown } from '../places/shown.ts';
import { type Cast, choose, type Member, sideOf } from './cast.ts';
import { gapAt, type Line, lowerAt } from './line.ts';
import type { Sighting } from './sighting.ts';
import type { Search } from './sightings.ts';
import { sideOfMention, told } from './told.ts';

/** Who serves a side and speaks or acts for it, named without it where the sentence is about that side. */
const servant =
  /\b(?:minister|ministry|spokes\w+|commander|army|parliament|speaker|negotiator|deputy|secretary|official|director|adviser|commissioner|chief|envoy|representative|delegate|ambassador|president|premier|chair\w*)\b/i;
const atHome = /\b(?:minister|ministry|spokes\w+|army|parliament|speaker|premier|governor|commander)\b/i;

/**
 * Gives people whose role came without a side the side that the sentence is about: the owner behind "its", the subject
 * ("Iran will …, spokesman X said"), the side that spoke just before in the paragraph, or the country the report is filed from.
 * @example "The Kremlin said … Spokesman Dmitry Peskov said …" // Russia
 */
export function sidesAround(
  search: Search,
  lines: readonly Line[],
  cast: Cast,
  of: ReadonlyMap<Sighting, Member>,
): void {
  const home = homeOf(search, lines);
  for (const [sighting, member] of of) {
    const owned = sideOf(member) === null ? ownedSide(search, cast, sighting) : null;
    if (owned) member.told.push({ role: null, side: owned, sure: told.neighbour });
    const role = sighting.told.find((one) => one.role !== null && servant.test(one.role))?.role;
    const line = lines[sighting.line];
    if (!line || !role || sideOf(member) !== null) continue;
    const side =
      blocSide(search, line, sighting) ??
      ownSide(search, line, sighting, lines) ??
      pressSide(search, line, sighting) ??
      subjectSide(line, sighting, lines);
    if (side) member.told.push({ role: null, side, sure: told.around });
    else if (home && (atHome.test(role) || /^(?:president|prime minister)$/i.test(role)))
      member.told.push({ role: null, side: home, sure: told.around / 2 });
  }
}

/** "the bloc's foreign policy chief" is the European Union's where the article speaks of it. */
function blocSide(search: Search, line: Line, sighting: Sighting): string | null {
  const near = line.words.slice(Math.max(0, sighting.at - 8), sighting.at + sighting.count + 5);
  if (!near.some((word) => word.text === 'bloc')) return null;
  return /\b(?:EU|E\.U\.|European Union)\b/.test(search.doc.text) ? 'European Union' : null;
}

/** "London its Europe minister": the nearest side before "its". */
function ownSide(search: Search, line: Line, sighting: Sighting, lines: readonly Line[]): string | null {
  for (let i = sighting.at - 1; i >= Math.max(0, sighting.at - 9); i--) {
    if (!/^(?:its|their)$/.test(lowerAt(line, i))) continue;
    for (let j = i - 1; j >= 0; j--) {
      const place = line.places[j];
      if (place) return sideOfMention(place, search.gazetteer);
    }
    const before = i <= 1 ? lines[sighting.line - 1] : undefined;
    return before && before.sentence.paragraph === line.sentence.paragraph ? openingSide(before, 5) : null;
  }
  return null;
}

/** A spokesman who "told reporters in Beijing" speaks for China. */
function pressSide({ gazetteer }: Search, line: Line, sighting: Sighting): string | null {
  if (!sighting.told.some((one) => one.role && /\bspokes/i.test(one.role))) return null;
  const end = sighting.at + sighting.count;
  for (let i = end; i < Math.min(end + 12, line.words.length); i++) {
    const place = line.places[i];
    if (
      place &&
      lowerAt(line, i - 1) === 'in' &&
      /^(?:reporters|journalists|briefing|conference|media|press)$/.test(lowerAt(line, i - 2))
    )
      return gazetteer.sideOf(place.name);
  }
  return null;
}

/** The side that opens the sentence, or opened the one before when this one begins with the speaker. */
function subjectSide(line: Line, sighting: Sighting, lines: readonly Line[]): string | null {
  const own = openingSide(line, sighting.at);
  if (own) return own;
  const before = lines[sighting.line - 1];
  if (!before || before.sentence.paragraph !== line.sentence.paragraph || sighting.at > 4) return null;
  return openingSide(before, 5);
}

function openingSide(line: Line, before: number): string | null {
  for (let i = 0; i < Math.min(before, 4); i++) {
    const place = line.places[i];
    // "French Foreign Minister X told …": the adjective is that minister's.
    if (place)
      return place.demonym && (isRoleHead(lowerAt(line, i + 1)) || isRoleModifier(lowerAt(line, i + 1)))
        ? null
        : place.side;
    if (!/^(?:the|a|an|both|that|in|on)$/.test(lowerAt(line, i)) || /,/.test(gapAt(line, i + 1))) return null;
  }
  return null;
}

/** The country that the report is filed from, when the report also speaks of it as a side. */
function homeOf({ doc, gazetteer }: Search, lines: readonly Line[]): string | null {
  const city = filedFrom(doc);
  const side = city === null ? null : (gazetteer.sideOf(city) ?? gazetteer.countryOf(city));
  const spokenOf = (line: Line) => line.places.some((place) => place !== null && place.side === side);
  return side !== null && lines.some(spokenOf) ? side : null;
}

/** "Wang Wentao's deputy" serves Wang's side, "Halden's chairman" the Halden Group. */
function ownedSide({ doc }: Search, cast: Cast, sighting: Sighting): string | null {
  const owner = sighting.told.find((one) => one.owner)?.owner;
  if (!owner) return null;
  const person = choose(cast, owner, [], sighting.start);
  if (person) return sideOf(person);
  const fullest = new RegExp(
    `(?<!\\p{L})${RegExp.escape(owner)}\\s+(?:plc|Group|Inc|Corp|Corporation|Ltd|Company|Union|Association|Bank)(?!\\p{L})`,
    'u',
  );
  return shown(fullest.exec(doc.text)?.[0] ?? owner);
}
