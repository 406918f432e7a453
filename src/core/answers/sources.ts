import type { Answer, Article, Doubt, Line, Section } from '../model.ts';
import { sayDayShort } from '../words/days.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { askAsOfNewest, footerOf, freshnessLine, sayCount } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';
import { pageOf } from './saying/pages.ts';

/** Articles on a page, and doubts that are told. */
const [PAGE, DOUBTS] = [8, 5];

/**
 * The articles known by that day, newest first, in pages; how fresh they are, and what could not be dated or read.
 * @example sources(ground, doubts, options, 0).head // [['15 articles, 18 Feb 2025 – 4 Dec 2025.']]
 */
export function sources(ground: Ground, doubts: readonly Doubt[], options: Options, page: number): Answer {
  const newestFirst = [...ground.view.articles].reverse();
  if (newestFirst.length === 0) {
    return nothing(ground, 'No article was known by then.', [], []);
  }
  const shown = pageOf(newestFirst, page, PAGE);
  const undated = newestFirst.filter((article) => basisOf(article, ground) === 'unknown');
  const unread = doubts.filter(({ severity }) => severity === 'unread');
  const papers = new Set(newestFirst.flatMap(({ source }) => source ?? []));
  const [first, last] = [newestFirst.at(-1), newestFirst[0]].map((article) => (article ? dayOf(article, ground) : ''));
  const facts = [
    `${sayCount(newestFirst.length, 'article')}${papers.size > 0 ? ` from ${sayCount(papers.size, 'source')}` : ''}, ${first} – ${last}`,
    `${sayCount(ground.view.meetings.length, 'meeting')} and ${sayCount(ground.view.dossiers.length, 'person', 'people')} read from them`,
    undated.length > 0 ? `${undated.length} of unknown day` : '',
    unread.length > 0 ? `${sayCount(unread.length, 'file')} could not be read` : '',
  ];
  const sections: Section[] = [
    { name: 'Newest first', lines: shown.items.map((article) => articleLine(article, ground)) },
    {
      name: 'Could not be read',
      lines: unread.slice(0, DOUBTS).map(({ file, message }) => [{ bold: file }, `: ${message}`]),
    },
  ];
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: 'Sources' }],
    head: [...facts.filter(Boolean).map((fact): Line => [`${fact}.`]), ...freshnessLine(ground)],
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: [],
    footer: footerOf(ground),
    buttons: [...askAsOfNewest(ground, 'sources', options)],
    page: shown.page,
  };
}

function basisOf({ id }: Article, { ledger }: Ground) {
  return ledger.readings.get(id)?.published.basis ?? 'unknown';
}

function dayOf({ id, learned }: Article, { ledger }: Ground): string {
  return sayDayShort(ledger.readings.get(id)?.published.latest ?? learned.slice(0, 10));
}

function articleLine(article: Article, ground: Ground): Line {
  const title = article.title ?? article.file;
  const basis = basisOf(article, ground);
  const facts = [basis === 'unknown' ? 'day not known' : `${dayOf(article, ground)} (${basis})`, article.source ?? ''];
  const link: Line = article.url === null ? [] : [' · ', { link: article.url, words: 'read it' }];
  return [{ italic: title }, ` · ${facts.filter(Boolean).join(' · ')}`, ...link];
}
