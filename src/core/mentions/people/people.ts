import type { Document, Person, PersonMention, PlaceMention } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { sidesAround } from './around.ts';
import { baresIn } from './bare.ts';
import { castOf, type Member, personOf } from './cast.ts';
import { linesOf, textOf } from './line.ts';
import { nameLength } from './name-at.ts';
import { officesIn } from './offices.ts';
import { type Search, sightingsIn } from './sightings.ts';

/**
 * The people whom an article names, with their roles and sides, and every place where one is named; furniture names nobody.
 * @example peopleIn(doc, places, gazetteer).people[0] // { name: 'Steve Witkoff', roles: ['Special Envoy'], side: 'United States', … }
 */
export function peopleIn(
  doc: Document,
  places: readonly PlaceMention[],
  gazetteer: Gazetteer,
): { people: Person[]; mentions: PersonMention[] } {
  const search: Search = { doc, gazetteer, listed: gazetteer.listed };
  const lines = linesOf(doc, places);
  const authors = authorsOf(doc, lines);
  const read = lines.flatMap((line, i) => (line.sentence.furniture ? [] : [i]));
  const seen = read.flatMap((i) => {
    const line = lines[i];
    return line ? sightingsIn(search, line, i) : [];
  });
  const sightings = seen.filter((sighting) => !authors.has(fold(sighting.name)));
  const { cast, of } = castOf(sightings, search.listed, doc.article.published);
  const mentions = sightings.flatMap((sighting) => {
    const member = of.get(sighting);
    return member ? [{ start: sighting.start, end: sighting.end, member }] : [];
  });
  const bySentence = Map.groupBy(sightings, (sighting) => sighting.line);
  for (const i of read) {
    const line = lines[i];
    if (line) mentions.push(...baresIn(search, line, cast, bySentence.get(i) ?? []));
  }
  sidesAround(search, lines, cast, of);
  officesIn(search, lines, cast, read);
  return numbered(mentions);
}

/** Who wrote the article is not in it. */
function authorsOf(doc: Document, lines: ReturnType<typeof linesOf>): Set<string> {
  const authors = new Set<string>();
  for (const line of lines) {
    if (line.sentence.furniture !== 'byline') continue;
    for (let i = 0; i < line.words.length; i++) {
      const count = nameLength(line, i);
      if (count > 1) authors.add(fold(textOf(doc.text, line, i, i + count)));
      i += Math.max(count - 1, 0);
    }
  }
  return authors;
}

function numbered(found: { start: number; end: number; member: Member }[]): {
  people: Person[];
  mentions: PersonMention[];
} {
  const order = found.toSorted((a, b) => a.start - b.start);
  const members = [...new Set(order.map((mention) => mention.member))];
  const number = new Map(members.map((member, i) => [member, i]));
  return {
    people: members.map(personOf),
    mentions: order.map(({ start, end, member }) => ({ start, end, person: number.get(member) ?? 0 })),
  };
}
