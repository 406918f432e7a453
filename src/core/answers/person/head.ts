import type { DossierView, Line } from '../../model.ts';
import { sayDayShort } from '../../words/days.ts';
import { isPerson } from '../choosing/filter.ts';
import type { Ground } from '../ground.ts';
import type { Citing } from '../saying/cite.ts';
import { sayCount } from '../saying/footer.ts';
import { fitting, type HeadLine } from '../saying/head-room.ts';

import { sayClaimDay } from '../saying/when.ts';
import { sayEncounter, sayPlannedEncounter } from './encounter.ts';
import type { PersonMeetings } from './meetings.ts';
import { roleIn } from './named-in.ts';
import { behindName, type SaidStanding, sayStanding } from './say-standing.ts';
import { spellingsOf } from './spellings.ts';
import { maybeSame, wholePerson } from './whole-person.ts';

/** Other people told in the head, and characters for whom somebody met. */
const [NAMESAKES, ROOM] = [2, 90];

/** What the head of an answer on a person tells of. */
export type Told = {
  person: DossierView;
  /** What a misspelt name was read as. */
  readAs: string | null;
  standing: SaidStanding;
  meetings: PersonMeetings;
  /** Others of the surname, the most prominent first. */
  namesakes: readonly DossierView[];
};

/**
 * The lines under a person's name, as far as there is room for them; all in own words, each fact with its source.
 * @example headOf(told, ground, citing) // [['Also spelled Zelenskyy.'], [{ bold: 'Met' }, …], …]
 */
export function headOf(told: Told, ground: Ground, citing: Citing): Line[] {
  const { person, readAs, standing, meetings, namesakes } = told;
  const spellings = spellingsOf(person, ground.gazetteer.people);
  const lines: (HeadLine | null)[] = [
    readAs === null ? null : { weight: 9, line: [`Read as ${readAs}.`] },
    spellings.length === 0 ? null : { weight: 4, line: [`Also spelled ${spellings.join(', ')}.`] },
    untilLine(standing, ground, citing),
    ...namesakes.slice(0, NAMESAKES).map((other) => otherLine(other, person, ground, citing)),
    lastLine(person, citing),
    metLine(person, meetings, ground, citing),
    aheadLine(person, meetings, ground, citing),
    { weight: 3, line: [`${sayArticles(person, ground)}.`] },
  ];
  const title = person.name.length + behindName(person, standing.words).length + 5;
  return fitting(
    lines.filter((each) => each !== null),
    title,
  );
}

/** Until when a past office was held, as far as an article tells: by then somebody else is named in it. */
function untilLine({ isPast, past }: SaidStanding, ground: Ground, citing: Citing): HeadLine | null {
  const [left] = past;
  const successor = isPast ? left?.successor : null;
  const holder = successor ? ground.view.dossiers.find(({ name }) => name === successor.name) : undefined;
  const cite = left && successor && holder && roleIn(holder, { ...left, ...successor }, ground);
  if (!cite) return null;
  const day = cite.published.latest;
  const by = day === null ? '' : ` ${sayDayShort(day)} at the latest;`;
  const line: Line = [{ bold: 'Until' }, `${by} since then ${holder.name} is named in the office `, citing.cite(cite)];
  return { weight: 8, line };
}

function otherLine(other: DossierView, person: DossierView, ground: Ground, citing: Citing): HeadLine {
  const whole = wholePerson(other, ground);
  const { words, cite } = sayStanding(whole, ground);
  const label = maybeSame(other.name, person.name) ? 'Perhaps the same person' : 'Not to be confused with';
  const line: Line = [{ bold: label }, ` ${whole.name}${behindName(whole, words)} `];
  return { weight: 7, line: cite ? [...line, citing.cite(cite)] : line };
}

function lastLine({ statements }: DossierView, citing: Citing): HeadLine | null {
  const [last] = statements;
  if (!last) return null;
  const count = statements.length > 1 ? ` (${statements.length} statements in all)` : '';
  return { weight: 5, line: [{ bold: 'Last' }, ` word reported on ${sayClaimDay(last)}${count} `, citing.cite(last)] };
}

function metLine(person: DossierView, { held }: PersonMeetings, ground: Ground, citing: Citing): HeadLine | null {
  const [last] = held;
  if (!last) return null;
  const more = held.length > 1 ? ` · ${held.length - 1} earlier` : '';
  const label = last.kind === 'call' ? 'Spoke with' : 'Met';
  return {
    weight: 6,
    line: [{ bold: label }, ` ${sayEncounter(last, person, ground, ROOM)} `, citing.cite(last.newest), more],
  };
}

function aheadLine(
  person: DossierView,
  { ahead, dayless, overdue }: PersonMeetings,
  ground: Ground,
  citing: Citing,
): HeadLine | null {
  const next = ahead[0] ?? dayless[0] ?? overdue[0];
  if (!next) return null;
  const label = next.status.charAt(0).toUpperCase() + next.status.slice(1);
  const surely = next.participants.some((name) => isPerson(name, person)) || next.possible.length === 0;
  const possibly = surely ? '' : ', taking part only possibly';
  const late = next.overdue ? '; no report whether it took place' : '';
  const said = `${sayPlannedEncounter(next, person, ground, ROOM)}${possibly}${late}`;
  return { weight: 6, line: [{ bold: next.overdue ? 'Overdue' : label }, ` ${said} `, citing.cite(next.newest)] };
}

/** "Named in 3 articles, 2 Mar 2025 – 27 Nov 2025". */
function sayArticles({ articles }: DossierView, { ledger }: Ground): string {
  const days = articles.flatMap((id) => ledger.readings.get(id)?.published.latest ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = `Named in ${sayCount(articles.length, 'article')}`;
  if (!first || !last) return count;
  return first === last ? `${count}, ${sayDayShort(first)}` : `${count}, ${sayDayShort(first)} – ${sayDayShort(last)}`;
}
