import type { Answer, Article, Doubt, Line } from '../model.ts';
import { sayDayShort } from '../words/days.ts';
import { type CorpusState, corpusState } from './corpus/state.ts';
import { dayWords } from './found/lines.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { askAsOfNewest, footerOf, freshnessLine, sayCount } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';
import { pageOf } from './saying/pages.ts';

/** Articles and lines of each other list on a page: as many as a message has room for. */
const [ARTICLES, LINES] = [6, 4];
/** The longest sentence on what is wrong with a file. */
const MESSAGE = 350;

const CURE = 'The day of publication is not known; give its day in sources.tsv or front matter.';

/** A list of which every page of the answer shows a part. */
type List = { name: string; lines: Line[]; size: number };

/**
 * The articles known by that day, newest first, and how many there are of each source; what could not be read, has no
 * day or is in doubt, each with the cure. All lists turn their pages together, so that everything can be reached.
 * @example sources(ground, doubts, options, 0).head // [['15 articles, 18 Feb 2025 – 4 Dec 2025.']]
 */
export function sources(ground: Ground, doubts: readonly Doubt[], options: Options, page: number): Answer {
  const state = corpusState(ground, doubts);
  const articles = [...state.dated, ...state.undated];
  const troubled = state.unread.length + state.doubts.length > 0;
  if (articles.length === 0 && !troubled) return nothing(ground, 'No article was known by then.', [], []);
  const lists = listsOf(state, ground);
  const pages = Math.max(1, ...lists.map(({ lines, size }) => Math.ceil(lines.length / size)));
  const shown = pageOf(Array.from({ length: pages }), page, 1);
  const sections = lists.map((list) => partOf(list, shown.page?.index ?? 0));
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: 'Sources' }],
    head: [...factsOf(state, ground).map((fact): Line => [`${fact}.`]), ...freshnessLine(ground)],
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: [],
    footer: footerOf(ground),
    buttons: askAsOfNewest(ground, 'sources', options),
    page: shown.page,
  };
}

function factsOf({ dated, undated, unread, doubts }: CorpusState, ground: Ground): string[] {
  const count = dated.length + undated.length;
  const papers = new Set([...dated, ...undated].flatMap(({ source }) => source ?? []));
  const days = [...new Set([dated.at(-1), dated[0]].flatMap((article) => (article ? dayWords(article, ground) : [])))];
  const from = papers.size > 0 ? ` from ${sayCount(papers.size, 'source')}` : '';
  const read = `${sayCount(ground.view.meetings.length, 'meeting')} and ${sayCount(ground.view.dossiers.length, 'person', 'people')} read from them`;
  const facts = [
    count === 0
      ? 'No article could be read'
      : `${sayCount(count, 'article')}${from}${days.length > 0 ? `, ${days.join(' – ')}` : ''}`,
    count === 0 ? '' : read,
    undated.length > 0 ? `${undated.length} of unknown day` : '',
    unread.length > 0 ? `${sayCount(unread.length, 'file')} could not be read` : '',
    doubts.length > 0 ? `${sayCount(doubts.length, 'thing')} in doubt` : '',
  ];
  return facts.filter(Boolean);
}

function listsOf({ dated, undated, unread, doubts }: CorpusState, ground: Ground): List[] {
  const articles = [...dated, ...undated];
  return [
    { name: 'Newest first', lines: articles.map((article) => articleLine(article, ground)), size: ARTICLES },
    { name: 'By source', lines: bySource(articles, ground), size: LINES },
    { name: 'Could not be read', lines: unread.map(doubtLine), size: LINES },
    { name: 'Without a day', lines: undated.map((article) => undatedLine(article, ground)), size: LINES },
    { name: 'In doubt', lines: doubts.map(doubtLine), size: LINES },
  ];
}

/** The part of a list that stands on a page, with its numbers where it goes over several. */
function partOf({ name, lines, size }: List, index: number): { name: string; lines: Line[] } {
  const start = index * size;
  const part = lines.slice(start, start + size);
  return {
    name: lines.length > size ? `${name} (${start + 1}–${start + part.length} of ${lines.length})` : name,
    lines: part,
  };
}

function articleLine(article: Article, ground: Ground): Line {
  const basis = ground.ledger.readings.get(article.id)?.published.basis ?? 'unknown';
  const day = basis === 'unknown' ? 'day not known' : `${dayWords(article, ground)} (${basis})`;
  const link: Line = article.url === null ? [] : [' · ', { link: article.url, words: 'read it' }];
  return [
    { italic: article.title ?? article.file },
    ` · ${[day, article.source ?? ''].filter(Boolean).join(' · ')}`,
    ...link,
  ];
}

/** How many articles there are of each source, and its newest day; the most first. */
function bySource(articles: readonly Article[], ground: Ground): Line[] {
  const groups = [...Map.groupBy(articles, ({ source }) => source ?? '')].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([source, own]) => {
    const newest = own[0] ? `, newest ${dayWords(own[0], ground)}` : '';
    return [{ bold: source || 'Source not told' }, ` · ${sayCount(own.length, 'article')}${newest}`];
  });
}

/** What the reader says of an article without a day; its sentence names the cure. */
function undatedLine(article: Article, { ledger }: Ground): Line {
  const said = ledger.readings.get(article.id)?.doubts[0]?.message ?? CURE;
  const since = `It counts from ${sayDayShort(article.learned.slice(0, 10))}, when it was read.`;
  return [{ bold: article.file }, `: ${said} ${since}`];
}

function doubtLine({ file, line, message }: Doubt): Line {
  const said = message.length > MESSAGE ? `${message.slice(0, MESSAGE - 1).trimEnd()}…` : message;
  return [{ bold: file }, `${line === undefined ? '' : `, line ${line}`}: ${said}`];
}
