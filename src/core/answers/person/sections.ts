import type { DossierView, Line, MeetingView, Section } from '../../model.ts';
import { sayDayShort } from '../../words/days.ts';
import type { Ground } from '../ground.ts';
import type { Citing } from '../saying/cite.ts';
import { entryOf, undatedEntry } from '../saying/entry.ts';
import { sayClaimDay } from '../saying/when.ts';
import type { PersonMeetings } from './meetings.ts';
import { roleIn } from './named-in.ts';
import { type SaidStanding, sayShort } from './say-standing.ts';

/** Lines of a section, and earlier statements. */
const [MOST, SAID] = [5, 3];

/**
 * What else is worth knowing of a person: other roles, what was said before, meetings; empty sections are left out.
 * @example sectionsOf(person, standing, meetings, ground, citing).map(({ name }) => name) // ['Said before', 'Met']
 */
export function sectionsOf(
  person: DossierView,
  standing: SaidStanding,
  meetings: PersonMeetings,
  ground: Ground,
  citing: Citing,
): Section[] {
  const entries = (list: readonly MeetingView[]) => list.slice(0, MOST).map((each) => entryOf(each, ground, citing));
  const dayless = meetings.dayless.slice(0, MOST).map((each) => undatedEntry(each, ground, citing));
  const sections: Section[] = [
    { name: 'Also called, on the day given', lines: rolesOf(person, standing, ground, citing) },
    { name: 'Said before', lines: saidBefore(person, citing) },
    { name: 'Met', lines: entries(meetings.held) },
    { name: 'Ahead', lines: entries(meetings.ahead) },
    { name: 'No day set', lines: dayless },
    { name: 'Overdue', lines: entries(meetings.overdue) },
    { name: 'Called off or in dispute', lines: entries(meetings.rest) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The other roles with the day of the article that gives them: whether they are still held, it does not say. */
function rolesOf(person: DossierView, { current, past, isPast }: SaidStanding, ground: Ground, citing: Citing): Line[] {
  const others = [...current.slice(1), ...(isPast ? past.slice(1) : past)].slice(0, MOST);
  return others.flatMap((role): Line[] => {
    const cite = roleIn(person, role, ground);
    if (!cite) return [];
    const day = cite.published.latest === null ? '' : ` (${sayDayShort(cite.published.latest)})`;
    return [[`${sayShort(role, person, ground)}${day} `, citing.cite(cite)]];
  });
}

function saidBefore({ statements }: DossierView, citing: Citing): Line[] {
  return statements
    .slice(1, 1 + SAID)
    .map((each): Line => [`${sayClaimDay(each)}: `, { quote: each.sentence }, ' ', citing.cite(each)]);
}
