import { fold } from '../../names/fold.ts';
import { isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { type Cast, type Member, sideOf } from './cast.ts';
import { gapAt, isNameWord, joined, type Line, lowerAt, textOf } from './line.ts';
import type { Search } from './sightings.ts';
import { told } from './told.ts';

const top =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|supreme leader|leader|crown prince)\b/i;
const below = /\b(?:vice|deputy|former|ex|acting|aide|spokes\w+|adviser)\b/i;

/**
 * Gives people without a role the one that the article names only by office: "the Chinese leader", "the U.S. and Russian presidents",
 * where one person of that side can be meant.
 * @example "Xi called. The Chinese leader said" // Xi's role: leader
 */
export function officesIn(search: Search, lines: readonly Line[], cast: Cast, read: readonly number[]): void {
  for (const number of read) {
    const line = lines[number];
    if (!line || line.sentence.heading) continue;
    for (let i = 0; i < line.words.length; i++) {
      const place = line.places[i];
      const side =
        place && (place.demonym || line.words[i]?.possessive || place.kind === 'country') ? place.side : null;
      const office = side ? officeAfter(search, line, i + 1) : null;
      if (!side || !office) continue;
      const holder = holderOf(cast.members, side, office);
      if (holder && !holder.told.some((one) => one.role !== null))
        holder.told.push({ role: office, side, sure: told.itself });
    }
  }
}

/** The office named behind an adjective of a country, without a name behind it. */
function officeAfter(search: Search, line: Line, at: number): string | null {
  let from = at;
  // "the U.S. and Russian presidents"
  if (lowerAt(line, from) === 'and' && line.places[from + 1]?.demonym) from += 2;
  if (!/^(?:['’]s?)?\s+$/.test(gapAt(line, from))) return null;
  let head = from;
  while ((head === from || joined(line, head)) && isRoleModifier(lowerAt(line, head)) && head < from + 4) head++;
  if (head > from && !joined(line, head)) return null;
  if (!isRoleHead(lowerAt(line, head)) || line.words[head]?.possessive) return null;
  if (joined(line, head + 1) && (isNameWord(line, head + 1) || isRoleHead(lowerAt(line, head + 1)))) return null;
  return textOf(search.doc.text, line, from, head + 1).replace(/s$/, '');
}

/** The only person of a side whose office it is by the lists. */
function holderOf(members: readonly Member[], side: string, office: string): Member | null {
  if (!top.test(office) || below.test(office)) return null;
  const own = members.filter((member) => fold(sideOf(member) ?? '') === fold(side));
  const listed = own.filter(
    (member) =>
      member.listed?.role &&
      top.test(member.listed.role) &&
      !below.test(member.listed.role) &&
      fits(office, member.listed.role),
  );
  // Without the lists it stays open who holds the office: a person of that side need not.
  return listed.length === 1 ? (listed[0] ?? null) : null;
}

function fits(office: string, role: string): boolean {
  return /leader$/i.test(office) || fold(role).includes(fold(office).split(' ').at(-1) ?? '');
}
