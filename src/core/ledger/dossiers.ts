import type { Article, Dossier, Person, Reading } from '../model.ts';
import { fold } from '../names/fold.ts';
import { samePerson } from '../names/same-person.ts';

/**
 * One dossier a person across articles: spellings, roles with the article that gave them, articles. Two people are
 * merged by a full name or its initials, never by likeness.
 *
 * @example foldDossiers(pairs).find(({ name }) => name === 'Steve Witkoff')?.roles[0]?.role // 'Special Presidential Envoy'
 */
export function foldDossiers(pairs: readonly { article: Article; reading: Reading }[]): Dossier[] {
  const dossiers: Dossier[] = [];
  const bySurname = new Map<string, Dossier[]>();
  for (const { article, reading } of pairs)
    for (const person of reading.people) {
      const key = surname(person.name);
      const named = bySurname.get(key) ?? [];
      const known = named.find((dossier) => samePerson(dossier.name, person.name));
      const dossier = known ?? { name: person.name, spellings: [], roles: [], articles: [] };
      if (!known) {
        dossiers.push(dossier);
        bySurname.set(key, [...named, dossier]);
      }
      add(dossier, person, article, reading);
    }
  return dossiers;
}

const surname = (name: string) => fold(name).split(' ').at(-1) ?? '';

function add(dossier: Dossier, person: Person, article: Article, reading: Reading): void {
  for (const spelling of [person.name, ...person.aliases])
    if (spelling !== dossier.name && !dossier.spellings.includes(spelling)) dossier.spellings.push(spelling);
  if (person.name.length > dossier.name.length && person.name.split(' ').length > dossier.name.split(' ').length) {
    dossier.spellings = [dossier.name, ...dossier.spellings.filter((spelling) => spelling !== person.name)];
    dossier.name = person.name;
  }
  for (const role of person.roles)
    dossier.roles.push({ role, side: person.side, claimedOn: reading.published, article: article.id });
  if (person.roles.length === 0 && person.side)
    dossier.roles.push({ role: '', side: person.side, claimedOn: reading.published, article: article.id });
  if (!dossier.articles.includes(article.id)) dossier.articles.push(article.id);
}
