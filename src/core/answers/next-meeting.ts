import { addDays } from '../days/day.ts';
import { isDayless } from '../days/interval.ts';
import type { Answer, Button, Line, MeetingClaim, MeetingView, Section } from '../model.ts';
import { saySpan } from '../words/days.ts';
import { type Ahead, aheadOf, lastMention } from './choosing/ahead.ts';
import { type Chosen, choose, type Filter } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import { noneAhead } from './none-ahead.ts';
import { reportsOf } from './reports.ts';
import { type Citing, citingFrom } from './saying/cite.ts';
import { entryOf, sayMention, undatedEntry } from './saying/entry.ts';
import { askAsOfNewest, footerOf, freshnessLine, staleness } from './saying/footer.ts';
import { unknownName } from './saying/nothing.ts';
import { reportLines } from './saying/reported.ts';
import { titleOf } from './saying/title.ts';
import { daysInDispute, sayClaimDay, sayStatus, sayWhen } from './saying/when.ts';
import { sayWhere } from './saying/where.ts';
import { sayWho } from './saying/who.ts';

/** Lines of a section that an answer shows; the rest is behind /meetings. */
const MOST = 5;
/** Room for participants in the head, which has 600 characters in all. */
const WHO = 260;

/** The options as given, for the buttons. */
export type Options = Readonly<Record<string, string>>;

/**
 * The next meeting or call ahead, then what follows it, what has no day, and what is overdue.
 * @example nextMeeting({ with: 'Russia' }, ground, options).title
 */
export function nextMeeting(filter: Filter, ground: Ground, options: Options): Answer {
  const chosen = choose(filter, ground);
  if ('unknown' in chosen) return unknownName(chosen.unknown, chosen.near, ground, 'next-meeting', 'with', options);
  const ahead = aheadOf(chosen.meetings, ground.view.asOf);
  const main = nextOf(ahead, chosen, filter);
  return main ? found(main, ahead, chosen, ground, options) : noneAhead(ahead, chosen, ground, options);
}

/**
 * Every report of the meeting that the same question finds, oldest first; the plain answer when it finds none.
 * @example nextReports({ place: 'Budapest' }, ground, options, 0)
 */
export function nextReports(filter: Filter, ground: Ground, options: Options, page: number): Answer {
  const chosen = choose(filter, ground);
  const main = 'meetings' in chosen ? nextOf(aheadOf(chosen.meetings, ground.view.asOf), chosen, filter) : null;
  return main ? reportsOf(main, ground, page) : nextMeeting(filter, ground, options);
}

/** The meeting that "next" means: the soonest with days; else a plan without a day that is still spoken of, or that was asked for. */
export function nextOf(ahead: Ahead, chosen: Chosen, filter: Filter): MeetingView | null {
  const asked = 'words' in chosen && (chosen.words !== '' || filter.kind !== undefined);
  const [dated] = ahead.dated;
  if (dated) return dated;
  const dayless = [...ahead.undated, ...ahead.postponed];
  const alive = dayless.find(({ status, quiet }) => !quiet && status !== 'possible');
  // One gone quiet is only shown to whoever asks for its place; among many it is listed behind "none ahead".
  const wanted = dayless.find(({ quiet }) => !quiet || filter.place !== undefined);
  return alive ?? (asked ? (wanted ?? null) : null);
}

function found(main: MeetingView, ahead: Ahead, chosen: Chosen, ground: Ground, options: Options): Answer {
  const citing = citingFrom(ground.view.articles);
  const shown = citing.indexOf(main.newest);
  const head = headOf(main, chosen, ground, citing);
  const sections = [
    { name: 'Behind the date', lines: wordsBehind(main, citing) },
    { name: 'Reported', lines: reportLines(main, ground, citing) },
    ...restOf(main, ahead, ground, citing),
  ];
  return {
    answered: true,
    tone: main.status,
    title: [{ bold: titleOf(main, ground) }, ` · ${sayStatus(main)}`],
    head,
    shown,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: buttonsOf(main, ground, options),
    page: null,
  };
}

function headOf(main: MeetingView, chosen: Chosen, ground: Ground, citing: Citing): Line[] {
  const readAs = 'readAs' in chosen ? chosen.readAs : [];
  const lines: Line[] = readAs.map((name) => [`Read as ${name}.`]);
  lines.push([{ bold: 'When' }, ` ${sayWhen(main, ground)}`]);
  if (main.kind !== 'call' || main.place !== null)
    lines.push([{ bold: 'Where' }, ` ${sayWhere(main, ground.gazetteer)}`]);
  lines.push([{ bold: 'Who' }, ` ${sayWho(main, ground, WHO)}`]);
  const mention = sayMention(main, ground);
  const dayless = isDayless(main.span) || main.status === 'postponed';
  if (dayless && mention !== main.status) lines.push([`${capitalised(mention)}.`]);
  if ((staleness(ground.view) ?? 0) > 30) lines.push(...freshnessLine(ground));
  return lines.map((line, at) => (at === readAs.length ? [...line, ' ', citing.cite(main.newest)] : line));
}

/** The article's own words for the days, and the day on which they were said; nothing for a plain date. */
function wordsBehind(main: MeetingView, citing: Citing): Line[] {
  if (daysInDispute(main)) {
    return main.contradictions.flatMap((claim) =>
      claim.span.words === null
        ? []
        : [
            [
              { quote: claim.span.words },
              `, said on ${sayClaimDay(claim)}: ${saySpan(claim.span)} `,
              citing.cite(claim),
            ],
          ],
    );
  }
  const { words } = main.span;
  if (words === null || main.span.precision === 'none') return [];
  const says = ({ span }: MeetingClaim) => span.words === words && span.earliest === main.span.earliest;
  const behind = says(main.newest) ? main.newest : (main.claims.findLast(says) ?? main.newest);
  return [[{ quote: words }, `, said on ${sayClaimDay(behind)} `, citing.cite(behind)]];
}

/** Days after which a plan that came to nothing, or that nobody speaks of, is no news beside what lies ahead. */
const [FORGOTTEN, LAPSED] = [180, 60];

function restOf(main: MeetingView, ahead: Ahead, ground: Ground, citing: Citing): Section[] {
  const since = (days: number) => addDays(ground.view.asOf, -days);
  const others = (meetings: readonly MeetingView[]) => meetings.filter((each) => each !== main).slice(0, MOST);
  return [
    { name: 'Then', lines: others(ahead.dated).map((each) => entryOf(each, ground, citing)) },
    {
      name: 'No day set',
      lines: others([...ahead.undated, ...ahead.postponed].filter((each) => lastMention(each) >= since(FORGOTTEN))).map(
        (each) => undatedEntry(each, ground, citing),
      ),
    },
    {
      name: 'Overdue',
      lines: others(ahead.overdue.filter(({ span }) => (span.latest ?? '') >= since(LAPSED)))
        .slice(0, 3)
        .map((each) => entryOf(each, ground, citing)),
    },
  ];
}

function buttonsOf(main: MeetingView, ground: Ground, options: Options): Button[] {
  const own = (label: string, action: string): Button => ({ label, command: 'next-meeting', action, options, page: 0 });
  const buttons = [own('Sources', 'sources')];
  if (main.claims.length > 1) buttons.push(own('Earlier reports', 'reports'));
  return [...buttons, ...askAsOfNewest(ground, 'next-meeting', options)];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
