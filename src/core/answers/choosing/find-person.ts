import type { DossierView } from '../../model.ts';
import { fold, plainSpelling } from '../../names/fold.ts';
import { nearest } from '../../names/nearest.ts';
import { nameWords } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import { surnameOf } from '../saying/parties.ts';

/** Whom a typed name means, or the names near it. */
export type FoundPerson =
  | {
      person: DossierView;
      /** Others whom the words could mean, or who share the surname; the most prominent first. */
      namesakes: DossierView[];
      /** The name that a misspelt one was read as; null when it was spelled right. */
      readAs: string | null;
    }
  | { person: null; near: string[] };

/** The most names that are offered for an unknown one. */
const MOST_NEAR = 3;

/**
 * Finds the person that a typed name means among those the articles name by that day; of several the most prominent.
 * @example findPerson('Zelenskiy', ground).person?.name // 'Volodymyr Zelensky'
 * @example findPerson('Putn', ground) // { person: Vladimir Putin, readAs: 'Vladimir Putin', namesakes: [] }
 */
export function findPerson(typed: string, ground: Ground): FoundPerson {
  const known = [...ground.view.dossiers].sort((a, b) => prominence(b, ground) - prominence(a, ground));
  const spelled = spelledSo(typed, known);
  if (spelled[0]) return found(spelled[0], spelled, known, null);
  const near = nearest(
    typed,
    known.map(({ name }) => name),
    known.length,
  );
  const bySpelling = nearest(
    typed,
    known.flatMap(({ spellings }) => spellings),
    known.length,
  );
  const best = [...near, ...bySpelling].sort((a, b) => b.likeness - a.likeness);
  const top = best.filter(({ likeness }) => likeness === best[0]?.likeness).map(({ name }) => name);
  const meant = known.filter((person) => [person.name, ...person.spellings].some((name) => top.includes(name)));
  if (meant[0] && mayBeMeant(typed, meant[0].name)) return found(meant[0], meant, known, meant[0].name);
  return {
    person: null,
    near: nearNames(
      typed,
      known,
      near.map(({ name }) => name),
    ),
  };
}

/** One word typed may be a slip in any part of a name; several words must be near the whole. */
function mayBeMeant(typed: string, name: string): boolean {
  return nameWords(typed).length <= nameWords(name).length;
}

function found(
  person: DossierView,
  meant: readonly DossierView[],
  known: readonly DossierView[],
  readAs: string | null,
): FoundPerson {
  const surname = fold(surnameOf(person.name));
  const sharing = known.filter(({ name }) => fold(surnameOf(name)) === surname);
  return { person, namesakes: [...new Set([...meant, ...sharing])].filter((other) => other !== person), readAs };
}

/** Everybody whose name or spelling holds all the words typed; a whole name before a part of one. */
function spelledSo(typed: string, known: readonly DossierView[]): DossierView[] {
  const words = nameWords(typed.replace(/^(?:president|mr|mrs|ms|dr|minister|envoy)\.?\s+/i, ''));
  if (words.length === 0) return [];
  const names = (person: DossierView) => [person.name, ...person.spellings];
  const whole = known.filter((person) =>
    names(person).some((name) => name.includes(' ') && nameWords(name).join(' ') === words.join(' ')),
  );
  if (whole.length > 0) return exactFirst(typed, whole);
  const surnames = known.filter(({ name }) => fold(surnameOf(name)) === words.join(' '));
  const part = known.filter((person) =>
    names(person).some((name) => words.every((word) => nameWords(name).includes(word))),
  );
  return [...new Set([...surnames, ...part])];
}

/** Between two that fold alike, the one spelled letter by letter as typed. */
function exactFirst(typed: string, people: readonly DossierView[]): DossierView[] {
  const exact = (person: DossierView) =>
    [person.name, ...person.spellings].some((name) => plainSpelling(name) === plainSpelling(typed));
  return [...people].sort((a, b) => Number(exact(b)) - Number(exact(a)));
}

/** Names near enough to offer: those found by likeness, and those whose first letters agree. */
function nearNames(typed: string, known: readonly DossierView[], near: readonly string[]): string[] {
  const start = fold(typed).slice(0, 4);
  const starting = known.filter(
    ({ name }) => start.length === 4 && nameWords(name).some((word) => word.startsWith(start)),
  );
  return [...new Set([...near, ...starting.map(({ name }) => name)])].slice(0, MOST_NEAR);
}

/**
 * How often the articles known by that day name a person; names of people in meetings weigh more by their articles.
 * @example prominence(trump, ground) > prominence(melania, ground)
 */
export function prominence(person: DossierView, { ledger, view }: Ground): number {
  const counted = new Set(view.articles.map(({ id }) => id));
  let mentions = 0;
  for (const id of person.articles) {
    const reading = counted.has(id) ? ledger.readings.get(id) : undefined;
    if (!reading) continue;
    const own = reading.people.findIndex(({ name }) => name === person.name || person.spellings.includes(name));
    mentions += reading.personMentions.filter((mention) => mention.person === own).length;
  }
  return person.articles.length * 10 + mentions;
}
