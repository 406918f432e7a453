import type { Document } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { isRoleHead } from '../../names/role-words.ts';
import { nameWords } from '../../names/same-person.ts';
import { type CommaRole, commaRole, isClosed } from './comma-role.ts';
import { isThing, looksPersonal } from './evidence.ts';
import { particles } from './lexicon.ts';
import { afterComma, gapAt, joined, type Line, lowerAt, textOf } from './line.ts';
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
  const end = at + count;
  const name = textOf(doc.text, line, at, end);
  const single = isSingle(line, at, count, name);
  const title = titleBefore(line, at);
  const start = title?.from ?? at;
  const comma = commaRole(line, start, end);
  const after = rolesAfter(line, end);
  const listing = last !== null && isListedWith(line, last, at);
  const personal = single
    ? !isThing(line, at, count) && looksAddressed(line, at, end, title, comma)
    : known || looksPersonal(line, at, count, title ?? comma, after, listing);
  if (!personal) return null;
  const spans = [
    ...(title && title.to > title.from ? [{ ...title, verbal: false }] : []),
    ...(comma ? [{ ...comma, verbal: false }] : []),
    ...after,
  ];
  const roles = spans.map((span) => {
    const role = toldRole(doc.text, line, span.from, span.to, span.plural, gazetteer);
    return span.verbal && !leading.test(role.role ?? '') ? { ...role, side: null } : role;
  });
  roles.push(...besides(line, comma?.from ?? start, end, gazetteer), ...ledBy(line, comma?.from ?? start, gazetteer));
  if (roles.length === 0 || roles.every((role) => role.role === null)) roles.push(...predicate(search, line, end));
  if (listing && last) share(line, last, roles, title, after.filter((role) => role.plural).length);
  if (last && title && isCounterpart(line, title))
    roles.push({ role: last.told.find((one) => one.role)?.role ?? null, side: null, sure: 0 });
  return {
    line: index,
    at,
    count,
    name,
    single,
    titled: title !== null,
    told: roles,
    start: line.words[at]?.start ?? 0,
    end: line.words[end - 1]?.end ?? 0,
  };
}

/** What it takes for one word to be a person: a title right before it, a role before a comma, or "who" behind it. */
function looksAddressed(line: Line, at: number, end: number, title: Title | null, comma: CommaRole | null): boolean {
  // "the chief Hamas negotiator": the name belongs to the role behind it.
  if (joined(line, end) && isRoleHead(lowerAt(line, end)) && !line.words[end - 1]?.possessive) return false;
  if (comma || (afterComma(line, end) && lowerAt(line, end) === 'who')) return true;
  return title !== null && (title.honorific || isRoleHead(lowerAt(line, at - 1)));
}

/** Verbs whose object is whom one serves: "runs the U.N. climate secretariat". */
const leading = /^(?:leads|heads|runs|chairs|commands|represents|directs|oversees|coordinates|speaks)\b/;

/** A surname or a given name alone, "al-Burhan" and "Keller-Sutter" too. */
function isSingle(line: Line, at: number, count: number, name: string): boolean {
  const words = nameWords(name).filter((word) => !particles.has(word));
  return words.length < 2 || (count > 1 && isHyphened(line, at, count));
}

/** "Hadi Haig leads the government team". */
function predicate(search: Search, line: Line, end: number): ToldRole[] {
  if (!joined(line, end) || !leading.test(lowerAt(line, end)) || !/^(?:the|an?)$|['’]s$/.test(lowerAt(line, end + 1)))
    return [];
  let to = end + 2;
  while (
    to < Math.min(end + 7, line.words.length) &&
    joined(line, to) &&
    !/^(?:in|at|on|for|and|to|with|as|from)$/.test(lowerAt(line, to))
  )
    to++;
  return [toldRole(search.doc.text, line, end, to, false, search.gazetteer)];
}

/** "The U.S. side is headed by …", "Russia's delegation, led by …": the side in front is the one served. */
function ledBy(line: Line, at: number, gazetteer: Gazetteer): ToldRole[] {
  if (lowerAt(line, at - 1) === 'its') at--;
  const verb = lowerAt(line, at - 2);
  if (lowerAt(line, at - 1) !== 'by' || !/^(?:led|headed|chaired|represented|commanded|fronted|one)$/.test(verb))
    return [];
  const role = verb === 'commanded' ? 'commander' : null;
  for (let i = at - 3; i >= Math.max(0, at - 9); i--) {
    const place = line.places[i];
    const direct = /^(?:represented|commanded|one)$/.test(verb) || isTeam(line, i, at - 2);
    if (place && direct) return [{ role, side: sideOfMention(place, gazetteer), sure: told.itself }];
  }
  return [];
}

function isTeam(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(?:delegations?|teams?|sides?|missions?|groups?|part(?:y|ies)|officials|negotiators|envoys)$/.test(
        lowerAt(line, i),
      )
    )
      return true;
  }
  return false;
}

const isCounterpart = (line: Line, title: Title) => /^(?:counterpart|number)$/.test(lowerAt(line, title.to - 1));

/** "A and B, both deputy ministers"; "foreign ministers A and B"; "Swiss President A and Foreign Minister B". */
function share(line: Line, last: Sighting, roles: ToldRole[], title: Title | null, both: number): void {
  if (both > 0) last.told.push(...roles.slice(0, both));
  const plural = last.told.find((role) => role.role !== null);
  if (plural && !title && pluralBefore(line, last))
    roles.unshift({ ...plural, side: roles.some((role) => role.side) ? null : plural.side });
  const before = last.told[0];
  if (
    title &&
    before?.side &&
    before.role &&
    before.sure === told.itself &&
    roles.every((role) => role.side === null)
  ) {
    roles.push({ role: null, side: before.side, sure: told.neighbour });
  }
}

function pluralBefore(line: Line, last: Sighting): boolean {
  return titleBefore(line, last.at)?.plural || commaRole(line, last.at, last.at + last.count)?.plural || false;
}

/** Sides told beside the name: "Hungary's Péter Szijjártó", "Javier Milei of Argentina", "Rabat: minister Nasser Bourita". */
function besides(line: Line, from: number, end: number, gazetteer: Gazetteer): ToldRole[] {
  const owner = ownerOf(line, from);
  if (owner) return [{ role: null, side: owner, sure: told.itself }];
  const stop = line.places[from - 1];
  if (stop && /^:\s+$/.test(gapAt(line, from)))
    return [{ role: null, side: gazetteer.sideOf(stop.name), sure: told.neighbour }];
  if (stop && afterComma(line, from) && /^(?:from|of|and)$/.test(lowerAt(line, from - 2)) && isClosed(line, end)) {
    return [{ role: null, side: sideOfMention(stop, gazetteer), sure: told.neighbour }];
  }
  let at = end;
  if (!/^(?:of|for)$/.test(lowerAt(line, at)) || !(joined(line, at) || afterComma(line, at))) return [];
  const through = at + 5;
  while (at < through && !line.places[at]) at++;
  const place = line.places[at];
  return place && isFormal(line, end + 1, at)
    ? [{ role: null, side: sideOfMention(place, gazetteer), sure: told.itself }]
    : [];
}

/** Only "the Republic of" and the like stand there. */
function isFormal(line: Line, from: number, to: number): boolean {
  const formal =
    /^(?:the|republic|kingdom|state|people|arab|islamic|federal|plurinational|sultanate|of|s|people's|people’s)$/;
  for (let i = from; i < to; i++) if (!formal.test(lowerAt(line, i))) return false;
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
  const title = titleBefore(line, name);
  return title !== null && at >= title.from && at < title.to;
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
