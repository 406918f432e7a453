import type { Answer, Article, Interval, Line, Section } from '../model.ts';
import { articleWords, dayWords, type FoundPassage, passageLine } from './found/lines.ts';
import { type Matching, matching, wordsOf } from './found/matching.ts';
import { isFrom, noneFound } from './found/none.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { citingFrom } from './saying/cite.ts';
import { askAsOfNewest, footerOf, sayCount } from './saying/footer.ts';
import { pageOf } from './saying/pages.ts';

/** Entries on a page, characters of the query that are said again, and readings of its words that are told. */
const [PAGE, SAID, READINGS] = [5, 60, 3];

/** What the passages are narrowed to. */
export type SearchFilter = { days: Interval | null; source: string | null };

type Kept = { hit: FoundPassage; article: Article };

/**
 * Passages that hold the words asked for, from articles known by that day, best first, in pages, the words marked;
 * after them the articles that hold the words in their title only. `hits` are all that the index finds.
 * @example search('prisoner exchange', hits, { days: null, source: null }, ground, options, 0)
 */
export function search(
  query: string,
  hits: readonly FoundPassage[],
  filter: SearchFilter,
  ground: Ground,
  options: Options,
  page: number,
): Answer {
  const articles = new Map(ground.view.articles.map((article) => [article.id, article]));
  const known = hits.flatMap((hit): Kept[] => {
    const article = articles.get(hit.article);
    return article ? [{ hit, article }] : [];
  });
  const kept = known.filter(({ article }) => fits(article, filter, ground));
  const said = query.length > SAID ? `${query.slice(0, SAID)}…` : query;
  if (kept.length === 0) return noneFound(query, said, known.length, ground, options);
  const passages = kept.filter(({ hit }) => hit.terms.length > 0);
  const titled = onlyTitled(kept, passages);
  const citing = citingFrom(ground.view.articles);
  const shown = pageOf([...passages, ...titled], page, PAGE);
  const isPassage = (each: Kept) => each.hit.terms.length > 0;
  const sections: Section[] = [
    {
      name: 'Best first',
      lines: shown.items.filter(isPassage).map(({ hit, article }) => passageLine(hit, article, ground, citing)),
    },
    {
      name: 'In the title only',
      lines: shown.items.filter((each) => !isPassage(each)).map(({ article }) => articleWords(article, ground)),
    },
  ];
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `Passages on ${said}` }],
    head: headOf(query, passages, titled, ground),
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: askAsOfNewest(ground, 'search', options),
    page: shown.page,
  };
}

function fits(article: Article, { days, source }: SearchFilter, { ledger }: Ground): boolean {
  const day = ledger.readings.get(article.id)?.published.latest ?? article.learned.slice(0, 10);
  if (days?.earliest && day < days.earliest) return false;
  if (days?.latest && day > days.latest) return false;
  return source === null || isFrom(article, source);
}

/** Articles, once each, of which only the title matched. */
function onlyTitled(kept: readonly Kept[], passages: readonly Kept[]): Kept[] {
  const shown = new Set(passages.map(({ article }) => article.id));
  const titled = new Map<string, Kept>();
  for (const each of kept) if (!shown.has(each.article.id)) titled.set(each.article.id, each);
  return [...titled.values()];
}

function headOf(query: string, passages: readonly Kept[], titled: readonly Kept[], ground: Ground): Line[] {
  const found = [...passages, ...titled];
  const titles = new Set(found.map(({ article }) => article.title ?? ''));
  const terms = new Set(found.flatMap(({ hit }) => hit.terms));
  const match = matching(query, [...terms], [...titles].flatMap(wordsOf));
  const lines = [
    sayReadings(match.readAs),
    sayPassages(passages, ground),
    sayPartial(passages, match),
    match.missing.length > 0 ? `Nowhere in them: ${match.missing.join(', ').slice(0, SAID)}.` : '',
    titled.length > 0 ? `${sayCount(titled.length, 'article')} with it in the title only.` : '',
  ];
  return lines.filter(Boolean).map((line) => [line]);
}

/** "Read as Budapest.", or nothing for words that stand as they were typed. */
function sayReadings(readings: readonly string[]): string {
  const more = readings.length > READINGS ? ` and ${readings.length - READINGS} more` : '';
  return readings.length === 0 ? '' : `Read as ${readings.slice(0, READINGS).join(', ')}${more}.`;
}

function sayPassages(passages: readonly Kept[], ground: Ground): string {
  const best = passages[0]?.article;
  if (!best) return 'No passage holds the words asked for.';
  const articles = new Set(passages.map(({ article }) => article.id));
  const from = [best.source ?? '', dayWords(best, ground)].filter(Boolean).join(', ');
  return `${sayCount(passages.length, 'passage')} in ${sayCount(articles.size, 'article')}; the best is from ${from}.`;
}

/** How many hold only some of the words, when any do: the title of a passage's article counts as part of it. */
function sayPartial(passages: readonly Kept[], match: Matching): string {
  const partial = passages.filter(
    ({ hit, article }) =>
      !match.holdsAll(hit.terms) && !match.holdsAll([...hit.terms, ...wordsOf(article.title ?? '')]),
  );
  if (partial.length === 0) return '';
  if (partial.length === passages.length) return 'None of them holds all of the words.';
  return `${partial.length} of them ${partial.length === 1 ? 'holds' : 'hold'} only some of the words.`;
}
