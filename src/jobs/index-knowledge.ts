import type { Reading } from '../core/model.ts';
import type { Knowledge, Named, NameSearch, Passage, PassageSearch } from '../ports.ts';

/**
 * Fills the search indexes from what was read: a passage for every sentence, and the names of people, sides, places and articles.
 * @example await indexKnowledge(knowledge, passages, names); names.complete('Wit', ['person'], 5)
 */
export async function indexKnowledge(knowledge: Knowledge, passages: PassageSearch, names: NameSearch): Promise<void> {
  names.add(namesOf(knowledge));
  await passages.add(passagesOf(knowledge));
}

function passagesOf({ ledger }: Knowledge): Passage[] {
  return ledger.articles.flatMap((article) => {
    const reading = ledger.readings.get(article.id);
    const published = reading?.published.latest ?? article.learned.slice(0, 10);
    return (reading?.sentences ?? []).map((sentence) => ({
      id: `${article.id}/${sentence.index}`,
      article: article.id,
      text: sentence.text,
      title: article.title ?? '',
      source: article.source ?? '',
      published,
      furniture: sentence.furniture !== null,
    }));
  });
}

function namesOf({ ledger }: Knowledge): Named[] {
  const people: Named[] = ledger.dossiers.map(({ name, spellings, articles }) => ({
    kind: 'person',
    name,
    spellings,
    weight: articles.length,
  }));
  const sides = count(ledger.meetings.flatMap(({ claims }) => claims.flatMap((claim) => claim.sides)));
  const places = count([...ledger.readings.values()].flatMap(placesNamed));
  const titles: Named[] = ledger.articles.flatMap(({ title }) =>
    title === null ? [] : [{ kind: 'title', name: title, spellings: [], weight: 1 }],
  );
  return [
    ...people,
    ...[...sides].map(([name, weight]): Named => ({ kind: 'side', name, spellings: [], weight })),
    ...[...places].map(([name, weight]): Named => ({ kind: 'place', name, spellings: [], weight })),
    ...titles,
  ];
}

/** Places of meetings weigh more than those only mentioned. */
function placesNamed({ places, claims }: Reading): string[] {
  const met = claims.flatMap((claim) => (claim.type === 'meeting' && claim.place !== null ? [claim.place] : []));
  return [...places.filter(({ demonym }) => !demonym).map(({ name }) => name), ...met, ...met, ...met];
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
