import type { DossierView, MeetingView } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import { samePerson } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import { shortSide } from './short-side.ts';

/** The participants of a meeting, told apart: people, with their dossiers where they have one, and sides without a person there. */
export type Parties = { people: { name: string; dossier: DossierView | null }[]; sides: string[] };

/**
 * Tells people from sides among the names of a meeting.
 * @example partiesOf(meeting, ground) // { people: [{ name: 'Steve Witkoff', dossier }], sides: ['Russia'] }
 */
export function partiesOf(meeting: MeetingView, { view, gazetteer }: Ground): Parties {
  const people = meeting.participants
    .map((name) => ({ name, dossier: dossierOf(name, view.dossiers) }))
    .filter(
      ({ name, dossier }) =>
        dossier !== null || (gazetteer.sideOf(name) === null && name.includes(' ') && !meeting.sides.includes(name)),
    );
  const named = new Set(people.map(({ name }) => name));
  const held = people.flatMap(({ dossier }) => (dossier?.side ? [dossier.side] : []));
  const bare = meeting.participants.filter((name) => !named.has(name));
  const sides = [...new Set([...bare, ...meeting.sides])].filter(
    (side) => !held.some((other) => gazetteer.sameSide(side, other)),
  );
  return {
    people,
    sides: sides.filter((side, at) => sides.findIndex((other) => gazetteer.sameSide(side, other)) === at),
  };
}

/** The dossier of a name as the ledger writes it, or null. */
export function dossierOf(name: string, dossiers: readonly DossierView[]): DossierView | null {
  return (
    dossiers.find((dossier) => dossier.name === name) ??
    dossiers.find((dossier) => fold(dossier.name) === fold(name) || samePerson(dossier.name, name)) ??
    null
  );
}

/** The most names that stand in a title. */
const MOST = 4;

/**
 * Who meets, as briefly as a title needs it: two or three people by surname where each stands for another side, else sides.
 * @example shortParties(meeting, ground) // 'Trump–Putin'; 'U.S.–Russia'; '' when nobody is named
 */
export function shortParties(meeting: MeetingView, ground: Ground): string {
  const { people, sides } = partiesOf(meeting, ground);
  const own = people.map(({ dossier }) => dossier?.side ?? null);
  const distinct = new Set(own).size === own.length;
  if (sides.length === 0 && people.length > 0 && people.length <= 3 && (distinct || own.length === 1))
    return surnames(people);
  const all = [...new Set([...own.filter((side) => side !== null), ...sides])];
  if (all.length < 2 && people.length > 0 && people.length + sides.length <= MOST)
    return [...surnamesOf(people), ...sides.map(shortSide)].join('–');
  if (all.length > MOST)
    return `${all
      .slice(0, MOST - 1)
      .map(shortSide)
      .join('–')} and ${all.length - MOST + 1} more`;
  return all.map(shortSide).join('–');
}

const surnames = (people: Parties['people']) => surnamesOf(people).join('–');

/** Surnames, or full names where two share one. */
function surnamesOf(people: Parties['people']): string[] {
  const last = people.map(({ name }) => surnameOf(name));
  return people.map(({ name }, at) =>
    last.filter((other) => other === last[at]).length > 1 ? name : (last[at] ?? name),
  );
}

/**
 * The surname of a full name, with its particles.
 * @example surnameOf('Abdel Fattah al-Burhan') // 'al-Burhan'; surnameOf('Ursula von der Leyen') // 'von der Leyen'
 */
export function surnameOf(name: string): string {
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(/\s+/);
  let at = words.length - 1;
  while (at > 1 && /^(?:von|van|der|den|de|del|della|da|dos|du|la|le|bin|al|el|ben|ter|di)$/i.test(words[at - 1] ?? ''))
    at--;
  return words.slice(at).join(' ');
}
