import type { Document } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { isRoleHead } from '../../names/role-words.ts';
import { nameWords } from '../../names/same-person.ts';
import { looksPersonal } from './evidence.ts';
import { particles } from './lexicon.ts';
import { afterComma, gapAt, isNameWord, joined, type Line, lowerAt, textOf } from './line.ts';
import type { Listed } from './listed.ts';
import { nameLength } from './name-at.ts';
import { rolesAfter } from './role-after.ts';
import type { Sighting, ToldRole } from './sighting.ts';
import { type Title, titleBefore } from './title-before.ts';
import { ownerOf, sideOfMention, told, toldRole } from './told.ts';

/** What the search needs besides the line itself. */
export type Search = { doc: Document; gazetteer: Gazetteer; listed: Listed };

/**
 * The names of one sentence that stand in full or behind a title, with what is told of them beside the name.
 * @example "U.S. envoy Steve Witkoff met Rustem Umerov, Ukraine's chief negotiator" gives two
 */
export function sightingsIn(search: Search, line: Line, index: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!line.words[i]?.capital) continue;
    const known = listedLength(search.listed, line, i);
    const count = known || nameLength(line, i) || afterHead(line, i);
    if (count === 0) continue;
    const sighting = sightingAt(search, line, index, i, count, known > 0, found.at(-1) ?? null);
    if (!sighting) continue;
    found.push(sighting);
    i += count - 1;
  }
  return found;
}

function sightingAt(
  search: Search,
  line: Line,
  index: number,
  at: number,
  count: number,
  known: boolean,
  last: Sighting | null,
): Sighting | null {
  const { doc, gazetteer } = search;
  const name = textOf(doc.text, line, at, at + count);
  const single =
    nameWords(name).filter((word) => !particles.has(word)).length < 2 || (count > 1 && isHyphened(line, at, count));
  const after = rolesAfter(line, at + count);
  const title = titleBefore(line, at, !single && commaTitle(line, at, at + count));
  const listing = last !== null && isListedWith(line, last, at);
  if (single ? !title : !(known || looksPersonal(line, at, count, title, after, listing))) return null;
  const roles: ToldRole[] = [];
  if (title && title.to > title.from)
    roles.push(toldRole(doc.text, line, title.from, title.to, title.plural, gazetteer));
  for (const role of after)
    roles.push(verbalOr(toldRole(doc.text, line, role.from, role.to, role.plural, gazetteer), role.verbal));
  roles.push(...besides(line, title?.from ?? at, at + count, gazetteer));
  if (listing && last)
    share(
      line,
      last,
      roles,
      title,
      after.some((role) => role.plural),
      roles.length,
    );
  const [first, final] = [line.words[at], line.words[at + count - 1]];
  return {
    line: index,
    at,
    count,
    name,
    single,
    titled: title !== null,
    told: roles,
    start: first?.start ?? 0,
    end: final?.end ?? 0,
  };
}

function verbalOr(role: ToldRole, verbal: boolean): ToldRole {
  return verbal ? { ...role, side: null } : role;
}

/** "A and B, both deputy ministers"; "foreign ministers A and B"; "Swiss President A and Foreign Minister B". */
function share(line: Line, last: Sighting, roles: ToldRole[], title: Title | null, both: boolean, own: number): void {
  if (both) last.told.push(...roles.slice(0, own));
  const plural = last.told.find((role) => role.role !== null && pluralBefore(line, last.at));
  if (plural && !title) roles.unshift({ ...plural, side: roles.some((role) => role.side) ? null : plural.side });
  const before = last.told[0];
  if (title && before?.side && before.sure === told.itself && roles.every((role) => role.side === null)) {
    roles.push({ role: null, side: before.side, sure: told.neighbour });
  }
}

function pluralBefore(line: Line, at: number): boolean {
  const title = titleBefore(line, at, true);
  return title?.plural ?? false;
}

/** Sides told beside the name: "Hungary's Péter Szijjártó", "Javier Milei of Argentina". */
function besides(line: Line, from: number, end: number, gazetteer: Gazetteer): ToldRole[] {
  const owner = ownerOf(line, from);
  const sides: ToldRole[] = owner ? [{ role: null, side: owner, sure: told.itself }] : [];
  let at = end;
  if (!/^(?:of|for)$/.test(lowerAt(line, at)) || !joined(line, at)) return sides;
  const through = at + 5;
  while (at < through && !line.places[at]) at++;
  const place = line.places[at];
  const plain = place && textBetweenIsEmpty(line, end + 1, at);
  if (plain) sides.push({ role: null, side: sideOfMention(place, gazetteer), sure: told.itself });
  return sides;
}

function textBetweenIsEmpty(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      !/^(?:the|republic|kingdom|state|people|arab|islamic|federal|plurinational|sultanate|of|s|people's|people’s)$/.test(
        lowerAt(line, i),
      )
    )
      return false;
  }
  return true;
}

/** Between two names stand only "and", commas, or "of Ethiopia". */
function isListedWith(line: Line, last: Sighting, at: number): boolean {
  const from = last.at + last.count;
  if (at - from > 8) return false;
  let linked = false;
  for (let i = from; i <= at; i++) {
    if (afterComma(line, i)) linked = true;
    if (i === at) break;
    const key = lowerAt(line, i);
    if (key === 'and') linked = true;
    else if (
      !/^(?:of|for|the|mr|ms|mrs|dr|his|her|son|daughter)$/.test(key) &&
      !line.places[i] &&
      !isRoleWordBefore(line, i, at)
    )
      return false;
  }
  return linked;
}

function isRoleWordBefore(line: Line, at: number, name: number): boolean {
  const title = titleBefore(line, name, false);
  return title !== null && at >= title.from && at < title.to;
}

/** A role before a comma belongs to the name behind it when the name is closed off too: "the foreign secretary, David Lammy." */
function commaTitle(line: Line, at: number, end: number): boolean {
  if (!afterComma(line, at)) return false;
  const closed =
    end >= line.words.length || /^(?:[,;.)"”]|\s[—–-]\s)/.test(gapAt(line, end)) || lowerAt(line, end) === 'and';
  return closed && !isNameWord(line, at - 1);
}

/** "Defence Minister Israel Katz": behind a title even a country is a name. */
function afterHead(line: Line, at: number): number {
  const place = line.places[at];
  if (
    !place ||
    place.demonym ||
    !joined(line, at) ||
    !isRoleHead(lowerAt(line, at - 1)) ||
    !line.words[at - 1]?.capital
  )
    return 0;
  if (line.places[at + 1] || !joined(line, at + 1) || line.words[at]?.possessive) return 0;
  const rest = nameLength(line, at + 1);
  return rest > 0 ? rest + 1 : 0;
}

/** The words of a listed full name that starts here, longest first. */
function listedLength(listed: Listed, line: Line, at: number): number {
  let best = 0;
  let key = '';
  for (let i = at; i < at + 6 && (i === at || joined(line, i)); i++) {
    const word = line.words[i];
    if (!word) break;
    key = key === '' ? fold(word.text) : `${key} ${fold(word.text)}`;
    if (i > at && listed.full.has(key)) best = i - at + 1;
  }
  return best;
}

function isHyphened(line: Line, at: number, count: number): boolean {
  for (let i = at + 1; i < at + count; i++) if (gapAt(line, i) !== '-') return false;
  return true;
}
