import type { Document } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import type { Listed } from '../../names/listed-people.ts';
import { particles } from '../../names/particles.ts';
import { isRoleHead } from '../../names/role-words.ts';
import { nameWords } from '../../names/same-person.ts';
import { besides, ledBy } from './beside.ts';
import { type CommaRole, commaRole } from './comma-role.ts';
import { isThing, looksPersonal } from './evidence.ts';
import { afterComma, gapAt, joined, type Line, lowerAt, textOf } from './line.ts';
import { isListedWith, share } from './listing.ts';
import { nameLength } from './name-at.ts';
import { leading, predicate } from './predicate.ts';
import { rolesAfter } from './role-after.ts';
import type { Sighting } from './sighting.ts';
import { type Title, titleBefore } from './title-before.ts';
import { sideOfMention, toldRole } from './told.ts';

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
    if (span.verbal && /^speaks for\b/.test(role.role ?? ''))
      return { ...role, side: sideOfNext(line, span.from + 2, gazetteer) };
    return span.verbal && !leading.test(role.role ?? '') ? { ...role, side: null } : role;
  });
  roles.push(...besides(line, comma?.from ?? start, end, gazetteer), ...ledBy(line, comma?.from ?? start, gazetteer));
  if (roles.length === 0 || roles.every((role) => role.role === null))
    roles.push(...predicate(doc.text, line, end, gazetteer));
  const tail = after.at(-1)?.to;
  // "Simon Karam, a former ambassador, leads Lebanon's delegation".
  if (tail !== undefined && leading.test(lowerAt(line, tail)))
    roles.push(...predicate(doc.text, line, tail, gazetteer));
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

/** "who speaks for Bolivia". */
function sideOfNext(line: Line, at: number, gazetteer: Gazetteer): string | null {
  const place = line.places[at];
  return place ? sideOfMention(place, gazetteer) : null;
}

/** A surname or a given name alone, "al-Burhan" and "Keller-Sutter" too. */
function isSingle(line: Line, at: number, count: number, name: string): boolean {
  const words = nameWords(name).filter((word) => !particles.has(word));
  return words.length < 2 || (count > 1 && isHyphened(line, at, count));
}

const isCounterpart = (line: Line, title: Title) => /^(?:counterpart|number)$/.test(lowerAt(line, title.to - 1));

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
