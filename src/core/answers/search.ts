import type { Answer, Article, Day, Interval, Line } from '../model.ts';
import { sayDay, sayDayShort } from '../words/days.ts';
import { excerpt } from './found/excerpt.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { type Citable, type Citing, citingFrom } from './saying/cite.ts';
import { askAsOfNewest, footerOf, sayCount } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';
import { pageOf } from './saying/pages.ts';

/** Passages on a page. */
const PAGE = 5;

/** A passage that the index found: a sentence of an article, with the words that matched as they stand in it. */
export type FoundPassage = { article: string; text: string; terms: readonly string[]; furniture: boolean };

/** What the passages are narrowed to. */
export type SearchFilter = { days: Interval | null; source: string | null };

/**
 * Passages that hold the words asked for, from articles known by that day, best first, in pages, the words in bold.
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
  const kept = hits.flatMap((hit) => {
    const article = ground.view.articles.find(({ id }) => id === hit.article);
    return article && fits(article, filter, ground) ? [{ hit, article }] : [];
  });
  const said = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  if (kept.length === 0) {
    return nothing(
      ground,
      'Nothing found.',
      [[`No passage holds the words asked for: ${said}.`]],
      askAsOfNewest(ground, 'search', options),
    );
  }
  const citing = citingFrom(ground.view.articles);
  const shown = pageOf(kept, page, PAGE);
  const lines = shown.items.map(({ hit, article }) => passageLine(hit, article, ground, citing));
  const articles = new Set(kept.map(({ article }) => article.id));
  const best = kept[0]?.article;
  const from = best
    ? `; the best is from ${[best.source ?? '', sayDay(dayOf(best, ground))].filter(Boolean).join(', ')}`
    : '';
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `Passages on ${said}` }],
    head: [[`${sayCount(kept.length, 'passage')} in ${sayCount(articles.size, 'article')}${from}.`]],
    shown: null,
    sections: [{ name: 'Best first', lines }],
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [...askAsOfNewest(ground, 'search', options)],
    page: shown.page,
  };
}

function fits(article: Article, { days, source }: SearchFilter, ground: Ground): boolean {
  const day = dayOf(article, ground);
  if (days?.earliest && day < days.earliest) return false;
  if (days?.latest && day > days.latest) return false;
  const named = `${article.source ?? ''} ${article.file}`.toLowerCase();
  return source === null || named.includes(source.toLowerCase());
}

function dayOf(article: Article, { ledger }: Ground): Day {
  return ledger.readings.get(article.id)?.published.latest ?? article.learned.slice(0, 10);
}

function passageLine(hit: FoundPassage, article: Article, ground: Ground, citing: Citing): Line {
  const published = ground.ledger.readings.get(article.id)?.published ?? {
    earliest: null,
    latest: null,
    basis: 'unknown' as const,
  };
  const said: Citable = { article: article.id, sentence: hit.text, published };
  const found = hit.terms.length > 0 ? ` · found: ${hit.terms.slice(0, 6).join(', ')}` : '';
  const aside = hit.furniture ? ' · beside the text' : '';
  const from = [sayDayShort(dayOf(article, ground)), article.source ?? ''].filter(Boolean).join(', ');
  return [{ quote: excerpt(hit.text, hit.terms) }, ` ${from}${found}${aside} `, citing.cite(said)];
}
