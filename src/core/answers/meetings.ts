import type { Answer, Line, MeetingView, Section } from '../model.ts';
import { aheadOf } from './choosing/ahead.ts';
import { choose, type Filter } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { type Citing, citingFrom } from './saying/cite.ts';
import { entryOf, undatedEntry } from './saying/entry.ts';
import { askAsOfNewest, footerOf, freshnessLine, sayCount } from './saying/footer.ts';
import { nothing, unknownName } from './saying/nothing.ts';
import { pageOf } from './saying/pages.ts';
import { tally } from './saying/tally.ts';
import { titleOf } from './saying/title.ts';
import { sayWhen } from './saying/when.ts';

/** Meetings on a page. */
const PAGE = 8;

const groups = ['Ahead', 'No day set', 'Overdue', 'Held', 'Called off or denied'] as const;
type Grouped = { group: (typeof groups)[number]; meeting: MeetingView };

/**
 * The list of meetings that a filter leaves, in pages: ahead, without a day, overdue, held (latest first), called off.
 * @example meetings({ with: 'Russia' }, ground, options, 0).head // [['9 meetings: 5 held, …']]
 */
export function meetings(filter: Filter, ground: Ground, options: Options, page: number): Answer {
  const chosen = choose(filter, ground);
  if ('unknown' in chosen) return unknownName(chosen.unknown, chosen.near, ground, 'meetings', 'with', options);
  const words = chosen.words === '' ? '' : ` ${chosen.words}`;
  const readAs = chosen.readAs.map((name): Line => [`Read as ${name}.`]);
  if (chosen.meetings.length === 0) {
    return nothing(
      ground,
      `No ${filter.status === undefined ? '' : `${filter.status} `}meeting${words} is known${filter.days ? ' for these days' : ''}.`,
      [...readAs, ...freshnessLine(ground)],
      askAsOfNewest(ground, 'meetings', options),
    );
  }
  const citing = citingFrom(ground.view.articles);
  const all = grouped(chosen.meetings, ground);
  const shown = pageOf(all, page, PAGE);
  const head: Line[] = [
    ...readAs,
    [`${sayCount(chosen.meetings.length, 'meeting')}: ${tally(chosen.meetings)}.`],
    ...landmark('Next', all, 'Ahead', ground, citing),
    ...landmark('Last held', all, 'Held', ground, citing),
    ...freshnessLine(ground),
  ];
  const sections = groups.map((name) => sectionOf(name, shown.items, ground, citing));
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `Meetings${words}` }],
    head,
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [
      { label: 'Sources', command: 'meetings', action: 'sources', options, page: shown.page?.index ?? 0 },
      ...askAsOfNewest(ground, 'meetings', options),
    ],
    page: shown.page,
  };
}

function grouped(all: readonly MeetingView[], { view }: Ground): Grouped[] {
  const { dated, undated, postponed, overdue } = aheadOf(all, view.asOf);
  const latestFirst = (a: MeetingView, b: MeetingView) => ((a.span.earliest ?? '') < (b.span.earliest ?? '') ? 1 : -1);
  const lists: Record<Grouped['group'], MeetingView[]> = {
    Ahead: dated,
    'No day set': [...undated, ...postponed],
    Overdue: overdue,
    Held: all.filter(({ status }) => status === 'held').sort(latestFirst),
    'Called off or denied': all.filter(({ status }) => status === 'cancelled' || status === 'denied').sort(latestFirst),
  };
  return groups.flatMap((group) => lists[group].map((meeting) => ({ group, meeting })));
}

/** The first of a group in one line of the head: the next one ahead, the last one held. */
function landmark(
  label: string,
  all: readonly Grouped[],
  name: Grouped['group'],
  ground: Ground,
  citing: Citing,
): Line[] {
  const first = all.find(({ group }) => group === name)?.meeting;
  if (!first) return [];
  const said = ` ${titleOf(first, ground)}, ${sayWhen(first, ground)} `;
  return [[{ bold: label }, said, citing.cite(first.newest)]];
}

function sectionOf(name: Grouped['group'], items: readonly Grouped[], ground: Ground, citing: Citing): Section {
  const say = name === 'No day set' ? undatedEntry : entryOf;
  return {
    name,
    lines: items.filter(({ group }) => group === name).map(({ meeting }) => say(meeting, ground, citing)),
  };
}
