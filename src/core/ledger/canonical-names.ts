import type { Claim, Person } from '../model.ts';
import { fold } from '../names/fold.ts';
import { samePerson } from '../names/same-person.ts';

/**
 * Puts the full name where an article gives a surname alone, when just one person of that surname is known; a surname
 * that two people share stays as it is.
 *
 * @example withFullNames(claim, surnames) // 'Zeballos' becomes 'Amparo Zeballos'
 */
export function withFullNames<Kind extends Claim>(claim: Kind, surnames: ReadonlyMap<string, string | null>): Kind {
  const full = (name: string) => (/\s/.test(name) ? name : (surnames.get(fold(name)) ?? name));
  if (claim.type === 'statement') return { ...claim, speaker: full(claim.speaker) };
  if (claim.type === 'deadline') return claim;
  const sided = (name: string) => (claim.sides.includes(name) ? name : full(name));
  return {
    ...claim,
    participants: [...new Set(claim.participants.map(sided))],
    possible: [...new Set(claim.possible.map(sided))],
  };
}

/**
 * Adds an article's people to the one full name behind each surname, null where several people share it. Called in order
 * of publication, so that an article that appeared later changes nothing about earlier ones.
 *
 * @example learnSurnames(surnames, reading.people); surnames.get('zeballos') // 'Amparo Zeballos'
 */
export function learnSurnames(surnames: Map<string, string | null>, people: readonly Pick<Person, 'name'>[]): void {
  for (const { name } of people.filter((person) => /\s/.test(person.name))) {
    const surname = fold(name.split(' ').at(-1) ?? '');
    const before = surnames.get(surname);
    const isOther = before === null || (before !== undefined && !samePerson(before, name));
    surnames.set(surname, isOther ? null : (before ?? name));
  }
}
