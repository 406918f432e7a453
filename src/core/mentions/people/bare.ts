import type { Extent } from '../../model.ts';
import { type Listed, onlyOne, rowsOn } from '../../names/listed-people.ts';
import { bareKey, type Cast, choose, enter, index, type Member, note } from './cast.ts';
import { thingWords } from './lexicon.ts';
import { gapAt, joined, type Line, lowerAt, textOf, wordAt } from './line.ts';
import { nameLength } from './name-at.ts';
import { rolesAfter } from './role-after.ts';
import type { Sighting } from './sighting.ts';
import type { Search } from './sightings.ts';
import { toldRole } from './told.ts';

/** A name alone in the text, and whom it means. */
export type Bare = Extent & { member: Member };

/**
 * The names of one sentence that stand alone ("Yermak's team", "Xi", "von der Leyen"), with whom they mean.
 * @example after "Xi Jinping" the line "Xi had spoken" gives one
 */
export function baresIn(search: Search, line: Line, cast: Cast, taken: readonly Sighting[]): Bare[] {
  const found: Bare[] = [];
  const inside = (at: number) => taken.some((sighting) => at >= sighting.at && at < sighting.at + sighting.count);
  for (let i = 0; i < line.words.length; i++) {
    if (!line.words[i]?.capital || inside(i)) continue;
    const longest = pronoun(line, i) ? 1 : Math.max(nameLength(line, i), 0);
    for (let count = longest; count > 0; count--) {
      if (inside(i + count - 1)) continue;
      const bare = bareAt(search, line, cast, i, count, longest);
      if (!bare) continue;
      found.push(bare);
      i += count - 1;
      break;
    }
  }
  return found;
}

function bareAt(search: Search, line: Line, cast: Cast, at: number, count: number, run: number): Bare | null {
  const name = textOf(search.doc.text, line, at, at + count);
  const extent = { start: line.words[at]?.start ?? 0, end: line.words[at + count - 1]?.end ?? 0 };
  const roles = line.sentence.heading ? [] : rolesAfter(line, at + count);
  const told = roles
    .filter((role) => !role.verbal)
    .map((role) => toldRole(search.doc.text, line, role.from, role.to, role.plural, search.gazetteer));
  const member =
    choose(cast, name, told, extent.start) ?? (count === run ? fromLists(search, line, cast, at, name) : null);
  if (!member) return null;
  note(member, name, told, extent.start);
  return { ...extent, member };
}

/** A bare surname that nobody introduced: the listed person of that day, when there is just one. */
function fromLists(search: Search, line: Line, cast: Cast, at: number, name: string): Member | null {
  const day = search.doc.article.published;
  const rows = named(search.listed, name);
  const now = rowsOn(rows, day);
  const row = now.current ? onlyOne(now.rows) : null;
  if (!row) return null;
  if (name.length < 3 || thingWords.has(lowerAt(line, at))) return null;
  if (
    /^(?:the|an?|in|at|on)$/.test(lowerAt(line, at - 1)) &&
    !line.words[at]?.possessive &&
    !/^administration$/.test(lowerAt(line, at + 1))
  )
    return null;
  const member = enter(cast, { row, current: true });
  index(cast, member, row.name);
  return member;
}

const named = (listed: Listed, name: string) => listed.surname.get(bareKey(name)) ?? [];

/** "He" in the middle of a sentence is the name, at its start the pronoun. */
function pronoun(line: Line, at: number): boolean {
  return wordAt(line, at) === 'He' && at > 0 && /^\s+$/.test(gapAt(line, at)) && joined(line, at);
}
