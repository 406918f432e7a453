import type { Answer, Line, MeetingView, Section } from '../model.ts';
import type { Ahead } from './choosing/ahead.ts';
import type { Chosen } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import { type Citing, citingFrom } from './saying/cite.ts';
import { entryOf, undatedEntry } from './saying/entry.ts';
import { askAsOfNewest, footerOf, freshnessLine } from './saying/footer.ts';
import { titleOf } from './saying/title.ts';
import { inSentence, sayClaimDay, sayDispute, sayWhen, statusInDispute } from './saying/when.ts';

/** Overdue plans told in the head, and lines of each section. */
const [IN_HEAD, MOST] = [2, 4];

/**
 * The answer when nothing lies ahead: it says so, gives what is overdue and the last known word, and how old the articles are.
 * @example noneAhead(ahead, chosen, ground, options).title // [{ bold: 'No meeting ahead is known.' }]
 */
export function noneAhead(
  ahead: Ahead,
  chosen: Chosen,
  ground: Ground,
  options: Readonly<Record<string, string>>,
): Answer {
  const citing = citingFrom(ground.view.articles);
  const meetings = 'meetings' in chosen ? chosen.meetings : [];
  const words = 'words' in chosen && chosen.words !== '' ? ` ${chosen.words}` : '';
  const readAs = 'readAs' in chosen ? chosen.readAs : [];
  const told = ahead.overdue.slice(0, IN_HEAD);
  const last = lastKnown(meetings);
  const head: Line[] = [
    ...readAs.map((name): Line => [`Read as ${name}.`]),
    ...told.map((each) => overdueLine(each, ground, citing)),
    ...(last && told.length === 0 ? [lastLine(last, ground, citing)] : []),
    ...freshnessLine(ground),
  ];
  const more = ahead.overdue.slice(IN_HEAD, IN_HEAD + MOST);
  const dayless = [...ahead.undated, ...ahead.postponed].slice(0, MOST);
  const sections: Section[] = [
    { name: 'No day set', lines: dayless.map((each) => undatedEntry(each, ground, citing)) },
    { name: 'Last known', lines: last && told.length > 0 ? [lastLine(last, ground, citing).slice(1)] : [] },
    { name: 'Also overdue', lines: more.map((each) => entryOf(each, ground, citing)) },
  ];
  return {
    answered: citing.cites.length > 0 || meetings.length > 0,
    tone: told.length > 0 ? 'overdue' : 'nothing',
    title: [{ bold: `No meeting ahead${words} is known.` }],
    head,
    shown: told[0] ? citing.indexOf(told[0].newest) : null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [
      ...(citing.cites.length > 0
        ? [{ label: 'Sources', command: 'next-meeting', action: 'sources', options, page: 0 }]
        : []),
      ...askAsOfNewest(ground, 'next-meeting', options),
    ],
    page: null,
  };
}

function overdueLine(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const when = inSentence(meeting.span).replace(/^(?:on|in) /, 'for ');
  const plan = `, ${meeting.status} ${when}; no article says whether it took place `;
  return ['Overdue: ', { italic: titleOf(meeting, ground) }, plan, citing.cite(meeting.newest)];
}

/** The last that was held or called off, by the day of the word. */
function lastKnown(meetings: readonly MeetingView[]): MeetingView | null {
  const settled = meetings.filter(({ status }) => status === 'held' || status === 'cancelled' || status === 'denied');
  const day = ({ newest, span, status }: MeetingView) =>
    status === 'held' ? (span.latest ?? '') : (newest.published.latest ?? '');
  return settled.reduce<MeetingView | null>((a, b) => (a && day(a) >= day(b) ? a : b), null);
}

function lastLine(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const said = statusInDispute(meeting)
    ? sayDispute(meeting, ground)
    : meeting.status === 'held'
      ? `held, ${sayWhen(meeting, ground)}`
      : `${meeting.status} (reported on ${sayClaimDay(meeting.newest)})`;
  return ['Last: ', { italic: titleOf(meeting, ground) }, `, ${said} `, citing.cite(meeting.newest)];
}
