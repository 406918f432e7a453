import type { DossierView } from '../../model.ts';
import { fold, plainSpelling } from '../../names/fold.ts';
import { surnameOf } from '../saying/parties.ts';

/** The most spellings that are told. */
const MOST = 3;

/**
 * How else articles spell a person, and the lists where they hold the name: a surname alone where nothing else differs.
 * @example spellingsOf({ name: 'Volodymyr Zelensky', spellings: ['Zelensky', 'Volodymyr Zelenskyy'] }, []) // ['Zelenskyy']
 */
export function spellingsOf(
  { name, spellings }: Pick<DossierView, 'name' | 'spellings'>,
  people: readonly { name: string; spellings: readonly string[] }[],
): string[] {
  const own = new Set(plainSpelling(name).split(' '));
  const listed = people.filter((entry) => entry.name === name).flatMap((entry) => entry.spellings);
  const surname = fold(surnameOf(name)).split(' ').at(-1);
  const told = [...spellings, ...listed]
    .filter((spelling) => fold(spelling).split(' ').at(-1) === surname)
    .map((spelling) => ({ spelling, strange: spelling.split(/\s+/).filter((word) => !own.has(plainSpelling(word))) }))
    .filter(({ strange }) => strange.length > 0)
    .map(({ spelling, strange }) =>
      strange.length === 1 && spelling.endsWith(strange[0] ?? '') ? strange.join(' ') : spelling,
    );
  return [...new Set(told)].slice(0, MOST);
}
