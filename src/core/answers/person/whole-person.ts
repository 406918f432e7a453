import type { DossierView, StatementClaim } from '../../model.ts';
import { fold, plainSpelling } from '../../names/fold.ts';
import { nameWords } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import { surnameOf } from '../saying/parties.ts';

/**
 * A person together with what articles tell of the surname alone, where only this person can be meant by it.
 * @example wholePerson(zeballos, ground).articles // also those that write "Special Envoy Zeballos" and no first name
 */
export function wholePerson(person: DossierView, ground: Ground): DossierView {
  const own = bareOf(person, ground);
  const order = new Map(ground.view.articles.map(({ id }, at) => [id, at]));
  const at = (article: string) => order.get(article) ?? -1;
  const all = [person, ...own];
  const whole: DossierView = {
    ...person,
    side: person.side ?? own.find(({ side }) => side !== null)?.side ?? null,
    roles: all.flatMap(({ roles }) => roles).sort((a, b) => at(b.article) - at(a.article)),
    // Meetings that name the surname alone are found by it.
    spellings: [...new Set([...person.spellings, ...own.map(({ name }) => name)])],
    articles: [...new Set(all.flatMap(({ articles }) => articles))].sort((a, b) => at(a) - at(b)),
    statements: all.flatMap(({ statements }) => statements),
  };
  return { ...whole, spellings: spellingsOf(whole, ground), statements: onceEach(whole.statements, at) };
}

/** Dossiers of the bare surname that can only mean this person: nobody else has it, and the sides do not differ. */
function bareOf(person: DossierView, { view, gazetteer }: Ground): DossierView[] {
  if (isBare(person)) return [];
  const surname = fold(surnameOf(person.name));
  const sharing = view.dossiers.filter((other) => other !== person && fold(surnameOf(other.name)) === surname);
  if (sharing.some((other) => !isBare(other))) return [];
  return sharing.filter(({ side }) => side === null || person.side === null || gazetteer.sameSide(side, person.side));
}

/** Whether a dossier knows no first name. */
export function isBare({ name }: DossierView): boolean {
  return nameWords(name).length < 2;
}

/** Only spellings that articles of the view use: one met later is not known yet. */
function spellingsOf({ spellings }: DossierView, { view, ledger }: Ground): string[] {
  const known = view.articles.flatMap(({ id }) => ledger.readings.get(id)?.people ?? []);
  const used = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]));
  return spellings.filter((spelling) => used.has(spelling));
}

/** Newest first, a sentence once, though it says several things. */
function onceEach(statements: readonly StatementClaim[], at: (article: string) => number): StatementClaim[] {
  const same = (a: StatementClaim, b: StatementClaim) => a.article === b.article && a.sentence === b.sentence;
  return statements
    .filter((each, index) => statements.findIndex((other) => same(other, each)) === index)
    .sort((a, b) => at(b.article) - at(a.article));
}

/**
 * Whether two people of one surname may be one, spelled in two ways: their first names share their consonants.
 * @example maybeSame('Waskar Ticona', 'Huáscar Ticona') // true
 */
export function maybeSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => consonants(nameWords(name)[0] ?? ''));
  return x !== undefined && x.length > 1 && x === y && fold(surnameOf(a)) === fold(surnameOf(b));
}

const consonants = (word: string) =>
  plainSpelling(word)
    .replace(/[cq]/g, 'k')
    .replace(/[aeiouyhw]/g, '');
