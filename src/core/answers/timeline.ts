import { isDayless } from '../days/interval.ts';
import type { Answer, Line, MeetingView } from '../model.ts';
import { choose, type Filter } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { type Citing, citeAll, citingFrom } from './saying/cite.ts';
import { bearing, sayMention } from './saying/entry.ts';
import { askAsOfNewest, footerOf, freshnessLine, sayCount } from './saying/footer.ts';
import { nothing, unknownName } from './saying/nothing.ts';
import { pageOf } from './saying/pages.ts';
import { tally } from './saying/tally.ts';
import { titleOf } from './saying/title.ts';
import { sayDispute, sayStatus, sayWhen, statusInDispute } from './saying/when.ts';

/** Entries on a page. */
const PAGE = 10;

/**
 * Meetings in order of their days, in pages, those without a day last: day with its precision, status, what, [n].
 * @example timeline({ with: 'Witkoff' }, ground, options, 0).sections[0]?.lines[0]
 */
export function timeline(filter: Filter, ground: Ground, options: Options, page: number): Answer {
  const chosen = choose(filter, ground);
  if ('unknown' in chosen) return unknownName(chosen.unknown, chosen.near, ground, 'timeline', 'with', options);
  const words = chosen.words === '' ? '' : ` ${chosen.words}`;
  const readAs = chosen.readAs.map((name): Line => [`Read as ${name}.`]);
  if (chosen.meetings.length === 0) {
    return nothing(
      ground,
      `No meeting${words} is known${filter.days ? ' for these days' : ''}.`,
      [...readAs, ...freshnessLine(ground)],
      askAsOfNewest(ground, 'timeline', options),
    );
  }
  const citing = citingFrom(ground.view.articles);
  const shown = pageOf([...chosen.meetings].sort(byDay), page, PAGE);
  const dated = shown.items.filter(({ span }) => !isDayless(span));
  const dayless = shown.items.filter(({ span }) => isDayless(span));
  const sections = [
    { name: 'In order', lines: dated.map((each) => datedLine(each, ground, citing)) },
    { name: 'No day set', lines: dayless.map((each) => daylessLine(each, ground, citing)) },
  ];
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `Timeline${words}` }],
    head: [
      ...readAs,
      [`${sayCount(chosen.meetings.length, 'meeting')}: ${tally(chosen.meetings)}.`],
      ...freshnessLine(ground),
    ],
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [
      { label: 'Sources', command: 'timeline', action: 'sources', options, page: shown.page?.index ?? 0 },
      ...askAsOfNewest(ground, 'timeline', options),
    ],
    page: shown.page,
  };
}

/** By the first day, then the last; open starts before, no days at the end. */
function byDay(a: MeetingView, b: MeetingView): number {
  const key = ({ span }: MeetingView) =>
    isDayless(span) ? '9999' : `${span.earliest ?? span.latest} ${span.latest ?? '9999'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function datedLine(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const disputed = statusInDispute(meeting) ? ` (${sayDispute(meeting, ground)})` : '';
  const when = sayWhen(meeting, ground);
  const what = ` · ${sayStatus(meeting)}${disputed} · ${titleOf(meeting, ground)} `;
  return [{ bold: when.charAt(0).toUpperCase() + when.slice(1) }, what, ...citeAll(bearing(meeting), citing)];
}

function daylessLine(meeting: MeetingView, ground: Ground, citing: Citing): Line {
  const mention =
    meeting.status === 'planned' || meeting.status === 'possible' ? sayMention(meeting, ground) : sayStatus(meeting);
  return [{ bold: titleOf(meeting, ground) }, ` · ${mention} `, ...citeAll(bearing(meeting), citing)];
}
