import type { Answer, Button, DossierView, Line, MeetingView, Section } from '../model.ts';
import { sayDayShort } from '../words/days.ts';
import { aheadOf } from './choosing/ahead.ts';
import { choose, isPerson } from './choosing/filter.ts';
import { findPerson } from './choosing/find-person.ts';
import { isBare, maybeSame, wholePerson } from './choosing/whole-person.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { type Citing, citingFrom } from './saying/cite.ts';
import { sayEncounter, sayPlannedFor } from './saying/encounter.ts';
import { entryOf, undatedEntry } from './saying/entry.ts';
import { footerOf, sayCount } from './saying/footer.ts';
import { fitting, type HeadLine } from './saying/head-room.ts';
import { roleIn } from './saying/named-in.ts';
import { nothing } from './saying/nothing.ts';
import { spellingsOf } from './saying/spellings.ts';
import { behindName, type SaidStanding, sayShort, sayStanding } from './saying/standing.ts';
import { dayOfClaim, sayClaimDay, statusInDispute } from './saying/when.ts';

/** Lines of a section, other people in the head, and characters for whom somebody met. */
const [MOST, NAMESAKES, ROOM] = [5, 2, 90];

/** The meetings of a person by what is known of them. */
type Told = {
  held: MeetingView[];
  ahead: MeetingView[];
  dayless: MeetingView[];
  overdue: MeetingView[];
  rest: MeetingView[];
};

/**
 * Who a person is as of the day: role, side and spellings, what was last said, whom they met and are to meet, in how many articles.
 * @example who('Zelenskiy', ground, options).title // [{ bold: 'Volodymyr Zelensky' }, ' · President of Ukraine', …]
 */
export function who(typed: string, ground: Ground, options: Options): Answer {
  const found = findPerson(typed, ground);
  if (found.person === null) return nobody(typed, found.near, ground, options);
  const person = wholePerson(found.person, ground);
  const others = found.namesakes.filter((other) => !isBare(other));
  const citing = citingFrom(ground.view.articles);
  const standing = sayStanding(person, ground);
  const told = meetingsOf(person, ground);
  const title = titleOf(person, standing, citing);
  const head = headOf(person, found.readAs, standing, told, others, ground, citing);
  const shown = person.statements[0] ?? standing.cite;
  return {
    answered: true,
    tone: 'neutral',
    title,
    head,
    shown: shown ? citing.indexOf(shown) : null,
    sections: sectionsOf(person, standing, told, ground, citing),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: buttonsOf(person, others, options),
    page: null,
  };
}

function titleOf(person: DossierView, { words, cite }: SaidStanding, citing: Citing): Line {
  const said: Line = [{ bold: person.name }, behindName(person, words)];
  return cite ? [...said, ' ', citing.cite(cite)] : said;
}

function headOf(
  person: DossierView,
  readAs: string | null,
  standing: SaidStanding,
  told: Told,
  others: readonly DossierView[],
  ground: Ground,
  citing: Citing,
): Line[] {
  const spellings = spellingsOf(person);
  const lines: (HeadLine | null)[] = [
    readAs === null ? null : { weight: 9, line: [`Read as ${readAs}.`] },
    spellings.length === 0 ? null : { weight: 4, line: [`Also spelled ${spellings.join(', ')}.`] },
    untilLine(standing, ground, citing),
    ...others.slice(0, NAMESAKES).map((other) => otherLine(other, person, ground, citing)),
    lastLine(person, citing),
    metLine(person, told, ground, citing),
    aheadLine(person, told, ground, citing),
    { weight: 3, line: [`${sayArticles(person, ground)}.`] },
  ];
  const used = person.name.length + standing.words.length + 20;
  return fitting(
    lines.filter((each) => each !== null),
    used,
  );
}

/** Until when a past office was held, as far as an article tells: somebody else is named in it. */
function untilLine({ isPast, past }: SaidStanding, ground: Ground, citing: Citing): HeadLine | null {
  const successor = isPast ? past[0]?.successor : null;
  const holder = successor ? ground.view.dossiers.find(({ name }) => name === successor.name) : undefined;
  if (!past[0] || !successor || !holder) return null;
  const cite = roleIn(holder, { role: past[0].role, article: successor.article }, ground);
  if (!cite) return null;
  const day = cite.published.latest;
  const by = day === null ? '' : ` ${sayDayShort(day)} at the latest;`;
  return {
    weight: 8,
    line: [{ bold: 'Until' }, `${by} since then ${holder.name} is named in the office `, citing.cite(cite)],
  };
}

function otherLine(other: DossierView, person: DossierView, ground: Ground, citing: Citing): HeadLine {
  const whole = wholePerson(other, ground);
  const { words, cite } = sayStanding(whole, ground);
  const label = maybeSame(other.name, person.name) ? 'Perhaps the same person' : 'Not the same as';
  const line: Line = [{ bold: label }, ` ${whole.name}${behindName(whole, words)} `];
  return { weight: 7, line: cite ? [...line, citing.cite(cite)] : line };
}

function lastLine({ statements }: DossierView, citing: Citing): HeadLine | null {
  const [last] = statements;
  if (!last) return null;
  const count = statements.length > 1 ? `; ${statements.length} statements in all` : '';
  return {
    weight: 5,
    line: [{ bold: 'Last' }, ` quoted or reported on ${sayClaimDay(last)}${count} `, citing.cite(last)],
  };
}

function metLine(person: DossierView, { held }: Told, ground: Ground, citing: Citing): HeadLine | null {
  const [last] = held;
  if (!last) return null;
  const more = held.length > 1 ? ` · ${sayCount(held.length - 1, 'earlier meeting')}` : '';
  return {
    weight: 6,
    line: [{ bold: 'Met' }, ` ${sayEncounter(last, person, ground, ROOM)} `, citing.cite(last.newest), more],
  };
}

function aheadLine(person: DossierView, told: Told, ground: Ground, citing: Citing): HeadLine | null {
  const next = told.ahead[0] ?? told.dayless[0];
  if (next) {
    const label = next.status === 'possible' ? 'Possible' : next.status === 'postponed' ? 'Postponed' : 'Planned';
    return {
      weight: 6,
      line: [{ bold: label }, ` ${sayEncounter(next, person, ground, ROOM)} `, citing.cite(next.newest)],
    };
  }
  const [late] = told.overdue;
  if (!late) return null;
  const whom = sayEncounter({ ...late, span: { ...late.span, earliest: null, latest: null } }, person, ground, ROOM);
  const plan = `${whom.replace(/, no day set$/, '')}, ${sayPlannedFor(late)}; no report whether it took place `;
  return { weight: 6, line: [{ bold: 'Overdue' }, ` ${plan}`, citing.cite(late.newest)] };
}

/** "3 articles, 2 Mar 2025 – 27 Nov 2025". */
function sayArticles({ articles }: DossierView, { ledger }: Ground): string {
  const days = articles
    .map((id) => ledger.readings.get(id)?.published.latest ?? '')
    .filter(Boolean)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = `Named in ${sayCount(articles.length, 'article')}`;
  if (!first || !last) return count;
  return first === last ? `${count}, ${sayDayShort(first)}` : `${count}, ${sayDayShort(first)} – ${sayDayShort(last)}`;
}

function meetingsOf(person: DossierView, ground: Ground): Told {
  const chosen = choose({ with: person.name }, ground);
  const all = 'meetings' in chosen ? chosen.meetings : [];
  const ahead = aheadOf(all, ground.view.asOf);
  const there = ({ participants }: MeetingView) => participants.some((name) => isPerson(name, person));
  const held = all.filter((each) => each.status === 'held' && !statusInDispute(each) && there(each));
  const settled = [...held, ...ahead.dated, ...ahead.undated, ...ahead.postponed, ...ahead.overdue];
  const day = ({ span, newest }: MeetingView) => span.latest ?? span.earliest ?? dayOfClaim(newest);
  return {
    held: held.sort((a, b) => (day(a) < day(b) ? 1 : -1)),
    ahead: ahead.dated,
    dayless: [...ahead.undated, ...ahead.postponed],
    overdue: ahead.overdue,
    rest: all.filter((each) => !settled.includes(each)),
  };
}

function sectionsOf(
  person: DossierView,
  { current, past, isPast }: SaidStanding,
  told: Told,
  ground: Ground,
  citing: Citing,
): Section[] {
  const roles = [...current.slice(1), ...(isPast ? past.slice(1) : past)].slice(0, MOST).flatMap((role): Line[] => {
    const cite = roleIn(person, role, ground);
    const day = cite?.published.latest ? ` (${sayDayShort(cite.published.latest)}) ` : ' ';
    return cite ? [[`${sayShort(role, person, ground)}${day}`, citing.cite(cite)]] : [];
  });
  const said = person.statements
    .slice(1, 1 + 3)
    .map((each): Line => [`${sayClaimDay(each)}: `, { quote: each.sentence }, ' ', citing.cite(each)]);
  const entries = (meetings: readonly MeetingView[]) =>
    meetings.slice(0, MOST).map((each) => entryOf(each, ground, citing));
  const sections: Section[] = [
    { name: 'Also called, at some time', lines: roles },
    { name: 'Said before', lines: said },
    { name: 'Met', lines: entries(told.held) },
    { name: 'Ahead', lines: entries(told.ahead) },
    { name: 'No day set', lines: told.dayless.slice(0, MOST).map((each) => undatedEntry(each, ground, citing)) },
    { name: 'Overdue', lines: entries(told.overdue) },
    { name: 'Called off or in dispute', lines: entries(told.rest) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function buttonsOf(person: DossierView, others: readonly DossierView[], options: Options): Button[] {
  const asOf = options['as-of'] ? { 'as-of': options['as-of'] } : {};
  const ask = (label: string, command: string, own: Options): Button => ({
    label,
    command,
    action: 'answer',
    options: { ...own, ...asOf },
    page: 0,
  });
  return [
    ask('Timeline', 'timeline', { with: person.name }),
    { label: 'Sources', command: 'who', action: 'sources', options, page: 0 },
    ...others.slice(0, 3).map(({ name }) => ask(name, 'who', { name })),
  ];
}

function nobody(typed: string, near: readonly string[], ground: Ground, options: Options): Answer {
  const given = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  const head: Line =
    near.length > 0
      ? [`Asked for ${given}. Nearest: ${near.join(', ')}.`]
      : [`Asked for ${given}. No name in it is near.`];
  const buttons = near.map((name) => ({
    label: name,
    command: 'who',
    action: 'answer',
    options: { ...options, name },
    page: 0,
  }));
  return nothing(ground, 'Nobody of that name is in the corpus.', [head], buttons);
}
