import type { Answer, Line, MeetingView, Section } from '../model.ts';
import { sayDayShort } from '../words/days.ts';
import type { Ground } from './ground.ts';
import { citingFrom } from './saying/cite.ts';
import { footerOf, sayCount } from './saying/footer.ts';
import { reportLine } from './saying/reported.ts';
import { titleOf } from './saying/title.ts';
import { sayStatus, sayWhen } from './saying/when.ts';

/** Reports on one page. */
const PAGE = 8;

/**
 * Every report of one meeting, oldest first, each with its sentence: how the word on it changed.
 * @example reportsOf(meeting, ground, 0).sections[0]?.lines
 */
export function reportsOf(meeting: MeetingView, ground: Ground, page: number): Answer {
  const citing = citingFrom(ground.view.articles);
  const of = Math.max(1, Math.ceil(meeting.claims.length / PAGE));
  const index = Math.min(Math.max(page, 0), of - 1);
  const lines: Line[] = meeting.claims
    .slice(index * PAGE, (index + 1) * PAGE)
    .map((claim) => [...reportLine(claim, ground, citing), ' ', { quote: claim.sentence }]);
  return {
    answered: true,
    tone: meeting.status,
    title: [{ bold: titleOf(meeting, ground) }, ` · ${sayStatus(meeting)}`],
    head: [
      [
        `${sayWhen(meeting, ground)} · ${sayCount(meeting.claims.length, 'report')} in ${sayCount(meeting.sources.length, 'article')}`,
      ],
    ],
    shown: null,
    sections: [{ name: 'Reports, oldest first', lines }],
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [],
    page: of > 1 ? { index, of } : null,
  };
}

/**
 * The sentences behind an answer, each with its article and day.
 * @example sourcesOf(nextMeeting(filter, ground, options))
 */
export function sourcesOf(answer: Answer): Answer {
  const lines: Line[] = answer.cites.map((cite, at) => {
    const { latest } = cite.published;
    const from = [latest === null ? 'day not known' : sayDayShort(latest), cite.source].filter(Boolean).join(', ');
    const link: Line = cite.url === null ? [] : [' ', { link: cite.url, words: 'read it' }];
    return [{ quote: cite.sentence }, ` ${from} `, { cite: at + 1 }, ...link];
  });
  const sections: Section[] = [{ name: 'The sentences it rests on', lines }];
  return { ...answer, head: answer.head, shown: null, sections, buttons: [] };
}
