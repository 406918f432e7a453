import type { DossierView, Reading, Sentence } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import { samePerson } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import type { Citable } from '../saying/cite.ts';
import { surnameOf } from '../saying/parties.ts';

/**
 * The sentence of an article that names a person, the one that also has the words before any other; null where none does.
 * @example namedIn(quispe, articleId, /\bforeign minister\b/i, ground)?.sentence
 */
export function namedIn(person: DossierView, article: string, words: RegExp, ground: Ground): Citable | null {
  const reading = ground.ledger.readings.get(article);
  if (!reading) return null;
  const named = sentencesNaming(person, reading);
  const told = named.filter(({ furniture }) => furniture === null);
  const running = told.filter(({ heading }) => !heading);
  const best = [running, told, named].flatMap((each) => each.find(({ text }) => words.test(text)) ?? [])[0];
  const sentence = best ?? running[0] ?? told[0] ?? named[0];
  return sentence ? { article, sentence: sentence.text, published: reading.published } : null;
}

/** The sentence in which an article gives a person a role. */
export function roleIn(person: DossierView, given: { role: string; article: string }, ground: Ground): Citable | null {
  const words = given.role.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return namedIn(person, given.article, new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu'), ground);
}

function sentencesNaming(person: DossierView, { people, personMentions, sentences }: Reading): Sentence[] {
  const own = people.flatMap(({ name }, at) =>
    name === person.name || person.spellings.includes(name) || samePerson(name, person.name) ? [at] : [],
  );
  const surname = fold(surnameOf(person.name));
  const indices =
    own.length > 0 ? own : people.flatMap(({ name }, at) => (fold(surnameOf(name)) === surname ? [at] : []));
  const mentions = personMentions.filter(({ person: meant }) => indices.includes(meant));
  return sentences.filter(({ start, end }) => mentions.some((mention) => mention.start >= start && mention.end <= end));
}
