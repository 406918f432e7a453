import type { DossierView, MeetingView } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import { isPerson } from '../choosing/filter.ts';
import type { Ground } from '../ground.ts';
import { partiesOf, surnameOf } from '../saying/parties.ts';
import { theSide } from '../saying/short-side.ts';
import { titleOf } from '../saying/title.ts';
import { daysInDispute, inSentence, sayWhen } from '../saying/when.ts';
import { sayPlace } from '../saying/where.ts';
import { maybeSame } from './whole-person.ts';

/**
 * A meeting from one person's point of view: whom, where, when.
 * @example sayEncounter(meeting, trump, ground, 100) // 'Vladimir Putin, Anchorage, Friday 15 August 2025'
 */
export function sayEncounter(meeting: MeetingView, person: DossierView, ground: Ground, room: number): string {
  return `${sayWhomAndWhere(meeting, person, ground, room)}, ${sayWhen(meeting, ground)}`;
}

/**
 * A plan from one person's point of view; of an overdue one, what it was planned for.
 * @example sayPlannedEncounter(meeting, zelensky, ground, 100) // 'Donald Trump, the Oval Office, planned for Friday 17 October 2025'
 */
export function sayPlannedEncounter(meeting: MeetingView, person: DossierView, ground: Ground, room: number): string {
  if (!meeting.overdue || daysInDispute(meeting)) return sayEncounter(meeting, person, ground, room);
  const days = inSentence(meeting.span).replace(/^(?:on|in) /, 'for ');
  return `${sayWhomAndWhere(meeting, person, ground, room)}, ${meeting.status} ${days}`;
}

function sayWhomAndWhere(meeting: MeetingView, person: DossierView, ground: Ground, room: number): string {
  const others = othersOf(meeting, person, ground);
  if (others.length === 0) return titleOf(meeting, ground);
  const { place, places, kind } = meeting;
  const where = place === null ? places.join(' or ') : sayPlace(place, ground.gazetteer);
  return [listed(others, room), kind === 'call' ? 'by phone' : where].filter(Boolean).join(', ');
}

/** The other people, the sides for which nobody is named, and those only called possible. */
function othersOf(meeting: MeetingView, person: DossierView, { gazetteer, ...rest }: Ground): string[] {
  const { people, sides } = partiesOf(meeting, { gazetteer, ...rest });
  const own = person.side;
  const named = fullest(people.map(({ name }) => name).filter((name) => isOther(name, person)));
  return [
    ...named,
    ...sides.filter((side) => own === null || !gazetteer.sameSide(side, own)).map(theSide),
    ...meeting.possible.filter((name) => isOther(name, person)).map((name) => `possibly ${name}`),
  ];
}

/** Nobody meets himself: neither under the bare surname nor under what may be another spelling. */
function isOther(name: string, person: DossierView): boolean {
  const bare = !name.includes(' ') && fold(name) === fold(surnameOf(person.name));
  return !bare && !isPerson(name, person) && !maybeSame(name, person.name);
}

/** Without bare surnames of those who are there by their full names. */
function fullest(names: readonly string[]): string[] {
  const full = new Set(names.filter((name) => name.includes(' ')).map((name) => fold(surnameOf(name))));
  return names.filter((name) => name.includes(' ') || !full.has(fold(name)));
}

/** As many names as there is room for: "A, B and C", "A, B and 3 more". */
function listed(names: readonly string[], room: number): string {
  const fit = names.filter((_, at) => names.slice(0, at + 1).join(', ').length <= room);
  const shown = fit.length > 0 ? fit : names.slice(0, 1);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
