import type { DossierView } from '../../model.ts';
import { plainSpelling } from '../../names/fold.ts';
import { surnameOf } from './parties.ts';

/** The most spellings that are told. */
const MOST = 3;

/**
 * How else articles spell a person, without the plain surname and what differs in marks alone.
 * @example spellingsOf({ name: 'Volodymyr Zelensky', spellings: ['Zelensky', 'Zelenskyy'] }) // ['Zelenskyy']
 */
export function spellingsOf({ name, spellings }: Pick<DossierView, 'name' | 'spellings'>): string[] {
  const plain = new Set([plainSpelling(name), plainSpelling(surnameOf(name))]);
  const own = new Set(plainSpelling(name).split(' '));
  return spellings
    .filter((spelling) => {
      const said = plainSpelling(spelling);
      const known = plain.has(said) || own.has(said);
      plain.add(said);
      return !known;
    })
    .slice(0, MOST);
}
