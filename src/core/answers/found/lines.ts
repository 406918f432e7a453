import type { Article, Inline, Line } from '../../model.ts';
import { sayDayShort } from '../../words/days.ts';
import type { Ground } from '../ground.ts';
import type { Citing } from '../saying/cite.ts';
import { excerpt } from './excerpt.ts';

/** A passage that the index found: a sentence of an article, with the words that matched as they stand in it. */
export type FoundPassage = { article: string; text: string; terms: readonly string[]; furniture: boolean };

/** The longest title of an article in a line. */
const TITLE = 100;

/**
 * A passage in a line: the words around those found, which are marked, then the article: “…” — Title, day, source [1].
 * @example passageLine(hit, article, ground, citing)[0] // { quote: 'A summit in Budapest.', marked: ['Budapest'] }
 */
export function passageLine(hit: FoundPassage, article: Article, ground: Ground, citing: Citing): Line {
  const published = ground.ledger.readings.get(article.id)?.published;
  const unknown = { earliest: null, latest: null, basis: 'unknown' as const };
  const said = { article: article.id, sentence: hit.text, published: published ?? unknown };
  const quote: Inline = { quote: excerpt(hit.text, hit.terms), marked: hit.terms };
  const aside = hit.furniture ? ' · beside the text' : '';
  return [quote, ' — ', ...articleWords(article, ground), `${aside} `, citing.cite(said)];
}

/** An article by its title, day and source. */
export function articleWords(article: Article, ground: Ground): Line {
  const title = article.title ?? article.file;
  const from = [dayWords(article, ground), article.source ?? ''].filter(Boolean).join(', ');
  return [{ italic: title.length > TITLE ? `${title.slice(0, TITLE - 1).trimEnd()}…` : title }, `, ${from}`];
}

/** "27 Nov 2025", or "day not known". */
export function dayWords(article: Article, { ledger }: Ground): string {
  const day = ledger.readings.get(article.id)?.published.latest ?? null;
  return day === null ? 'day not known' : sayDayShort(day);
}
