import type { DossierView, MeetingView } from '../../model.ts';
import { isPerson } from '../choosing/filter.ts';
import type { Ground } from '../ground.ts';
import { partiesOf } from './parties.ts';
import { theSide } from './short-side.ts';
import { titleOf } from './title.ts';
import { inSentence, sayWhen } from './when.ts';
import { sayPlace } from './where.ts';

/**
 * A meeting from one person's point of view: whom, where, when.
 * @example sayEncounter(meeting, trump, ground, 100) // 'Vladimir Putin, Anchorage, Friday 15 August 2025'
 */
export function sayEncounter(meeting: MeetingView, person: DossierView, ground: Ground, room: number): string {
  const others = othersOf(meeting, person, ground);
  const call = meeting.kind === 'call' ? 'by phone' : '';
  const where = meeting.place ?? meeting.places.join(' or ');
  const place = where === '' || call ? '' : meeting.place === null ? where : sayPlace(where, ground.gazetteer);
  const whom = others.length > 0 ? listed(others, room) : titleOf(meeting, ground);
  const named = others.length > 0 ? [whom, call, place] : [whom];
  return [...named, sayWhen(meeting, ground)].filter(Boolean).join(', ');
}

/** What an overdue plan was for, inside a sentence: "planned for Friday 17 October 2025". */
export function sayPlannedFor(meeting: MeetingView): string {
  return `${meeting.status} ${inSentence(meeting.span).replace(/^(?:on|in) /, 'for ')}`;
}

/** The other people, those only called possible, and the sides for which nobody is named. */
function othersOf(meeting: MeetingView, person: DossierView, ground: Ground): string[] {
  const { people, sides } = partiesOf(meeting, ground);
  const isOther = (name: string) => !isPerson(name, person);
  const own = person.side;
  return [
    ...people.map(({ name }) => name).filter(isOther),
    ...meeting.possible.filter(isOther).map((name) => `possibly ${name}`),
    ...sides.filter((side) => own === null || !ground.gazetteer.sameSide(side, own)).map(theSide),
  ];
}

/** As many names as there is room for: "A, B and C", "A, B and others". */
function listed(names: readonly string[], room: number): string {
  const fitting = names.filter((_, at) => names.slice(0, at + 1).join(', ').length <= room);
  const shown = fitting.length > 0 ? fitting : names.slice(0, 1);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
