import { overlap } from '../../days/interval.ts';
import type { DossierView, Interval, Kind, MeetingView } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import { nearest } from '../../names/nearest.ts';
import { samePerson } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import { dossierOf } from '../saying/parties.ts';
import { currentRole } from '../saying/role.ts';
import { sayPlace } from '../saying/where.ts';
import { findPerson } from './find-person.ts';

/** What the asker narrows the meetings to; all that is given must hold. */
export type Filter = {
  /** A person, a side, or several joined by "and" or commas. */
  with?: string | undefined;
  /** A venue, city or country: Hungary holds Budapest. */
  place?: string | undefined;
  kind?: Kind | undefined;
  /** One of the statuses; "overdue" and "in dispute" count too. */
  status?: string | undefined;
  days?: Interval | undefined;
};

export type Chosen =
  | {
      meetings: MeetingView[];
      /** The filter in words: "with Steve Witkoff in Hungary"; "" without one. */
      words: string;
      /** What misspelt words were read as. */
      readAs: string[];
    }
  | {
      /** The words that nothing is known by, and the names near them. */
      unknown: string;
      near: string[];
    };

/**
 * The meetings of a view that a filter leaves.
 * @example choose({ with: 'Russia' }, ground) // meetings in which Russia or one of its people takes part
 */
export function choose(filter: Filter, ground: Ground): Chosen {
  const whom = filter.with === undefined ? [] : partsOf(filter.with, ground).map((part) => partyOf(part, ground));
  const lost = whom.find((each) => 'unknown' in each);
  if (lost && 'unknown' in lost) return lost;
  const parties = whom.filter((each) => 'name' in each);
  const place = filter.place === undefined ? null : placeOf(filter.place, ground);
  const meetings = ground.view.meetings.filter(
    (meeting) =>
      parties.every((party) => party.takesPart(meeting)) &&
      (place === null || isAt(meeting, place.name, ground)) &&
      (filter.kind === undefined || isOfKind(meeting, filter.kind)) &&
      (filter.status === undefined || hasStatus(meeting, filter.status)) &&
      (filter.days === undefined || overlap(meeting.span, filter.days)),
  );
  const words = [
    parties.length > 0 ? `with ${parties.map(({ name }) => name).join(' and ')}` : '',
    place === null ? '' : `in ${sayPlace(place.name, ground.gazetteer)}`,
  ];
  const readAs = [...parties, ...(place ? [place] : [])].flatMap((each) => each.readAs ?? []);
  return { meetings, words: words.filter(Boolean).join(' '), readAs };
}

/** "Trump and Putin" are two, "Bosnia and Herzegovina" is one. */
function partsOf(typed: string, { gazetteer }: Ground): string[] {
  if (gazetteer.place(typed) !== null) return [typed];
  const parts = typed.split(/\s*(?:,|;|&|\band\b)\s*/i).filter((part) => part !== '');
  return parts.length > 0 ? parts : [typed];
}

type Party = { name: string; readAs: string | null; takesPart(meeting: MeetingView): boolean };

function partyOf(typed: string, ground: Ground): Party | { unknown: string; near: string[] } {
  const { gazetteer, view } = ground;
  const side = gazetteer.sideOf(typed) ?? namedSide(typed, ground);
  if (side !== null) {
    const takesPart = ({ sides, participants, possible }: MeetingView) =>
      [...sides, ...participants].some((name) => gazetteer.sameSide(name, side)) ||
      possible.some((name) => dossierOf(name, view.dossiers)?.side === side);
    return { name: side, readAs: null, takesPart };
  }
  const found = findPerson(typed, ground);
  if (found.person === null) return unknownParty(typed, found.near, ground);
  const { person } = found;
  return { name: person.name, readAs: found.readAs, takesPart: (meeting) => isThere(person, meeting, ground) };
}

/** A side that is in no list but in the meetings themselves. */
function namedSide(typed: string, { view }: Ground): string | null {
  return view.meetings.flatMap(({ sides }) => sides).find((side) => fold(side) === fold(typed)) ?? null;
}

function unknownParty(typed: string, near: string[], { view }: Ground): { unknown: string; near: string[] } {
  const sides = [...new Set(view.meetings.flatMap((meeting) => meeting.sides))];
  return { unknown: typed, near: [...near, ...nearest(typed, sides, 2).map(({ name }) => name)].slice(0, 3) };
}

/** Named there, also as only possible; a head of state or government also where leaders meet and only sides are named. */
function isThere(person: DossierView, meeting: MeetingView, ground: Ground): boolean {
  const named = [...meeting.participants, ...meeting.possible];
  if (named.some((name) => isPerson(name, person))) return true;
  const { side } = person;
  if (meeting.kind !== 'summit' || side === null || !isLeader(person)) return false;
  const sent = meeting.participants.some((name) => dossierOf(name, ground.view.dossiers)?.side === side);
  return !sent && meeting.sides.some((other) => ground.gazetteer.sameSide(other, side));
}

const isLeader = (person: DossierView) =>
  /^(?:\S+\s)?(?:president|prime minister|premier|chancellor|king|emir|crown prince|supreme leader)$/i.test(
    currentRole(person)?.role ?? '',
  ) && !/vice|deputy/i.test(currentRole(person)?.role ?? '');

/** Whether a name in the ledger means a person. */
export function isPerson(name: string, person: DossierView): boolean {
  return name === person.name || person.spellings.includes(name) || samePerson(name, person.name);
}

/** The place as the lists or the articles spell it; a slip is read as the nearest place that a meeting has. */
function placeOf(typed: string, { view, gazetteer }: Ground): { name: string; readAs: string | null } {
  const listed = gazetteer.place(typed);
  if (listed !== null) return { name: listed.name, readAs: null };
  const known = [
    ...new Set(view.meetings.flatMap(({ place, places }) => (place === null ? places : [place, ...places]))),
  ];
  const same = known.find((place) => fold(place) === fold(typed));
  if (same !== undefined) return { name: same, readAs: null };
  const near = nearest(typed, known, 1)[0]?.name ?? null;
  return { name: near ?? typed, readAs: near };
}

/** In the place itself or somewhere within it; countries of places that no list holds come from the articles. */
function isAt({ place, places, sources }: MeetingView, wanted: string, { gazetteer, ledger }: Ground): boolean {
  return [...(place === null ? [] : [place]), ...places].some((each) => {
    if (fold(each) === fold(wanted) || gazetteer.contains(wanted, each)) return true;
    if (gazetteer.place(each) === null && words(each).includes(fold(wanted))) return true;
    const countries = sources
      .flatMap((id) => ledger.readings.get(id)?.places ?? [])
      .filter(({ name }) => name === each);
    return countries.some(({ country }) => country !== null && fold(country) === fold(wanted));
  });
}

const words = (place: string) => place.split(',').map((part) => fold(part));

/** A summit is a meeting too, and so are talks: only a call is none. */
function isOfKind(meeting: MeetingView, kind: Kind): boolean {
  return meeting.kind === kind || (kind === 'meeting' && meeting.kind !== 'call');
}

function hasStatus(meeting: MeetingView, status: string): boolean {
  if (status === 'overdue') return meeting.overdue;
  if (status === 'in dispute') return meeting.contradictions.length > 0;
  return meeting.status === status && !meeting.overdue;
}
