import type { Answer, Button, Line } from '../../model.ts';
import { nearest } from '../../names/nearest.ts';
import type { Ground } from '../ground.ts';
import type { Options } from '../next-meeting.ts';
import { askAsOfNewest, sayCount } from '../saying/footer.ts';
import { nothing } from '../saying/nothing.ts';

/** Spellings and papers that are offered. */
const [NEAR, PAPERS] = [3, 6];

/**
 * The answer to a search that found nothing: what it found outside of the days and papers asked for, and the nearest
 * spellings that the articles known by that day hold.
 * @example noneFound('Quatarr', 'Quatarr', 0, ground, { query: 'Quatarr' }).head // [['No passage holds …'], ['Nearest spelling: Qatar.']]
 */
export function noneFound(query: string, said: string, outside: number, ground: Ground, options: Options): Answer {
  const near = nearest(query, namesIn(ground), NEAR).map(({ name }) => name);
  const head: Line[] = [[`No passage holds the words asked for: ${said}.`]];
  if (outside > 0)
    head.push([
      `${sayCount(outside, 'passage')} outside the days or the source asked for ${outside === 1 ? 'holds' : 'hold'} them.`,
    ]);
  const papers = unknownSource(options.source, ground);
  if (papers !== null) head.push([papers]);
  if (near.length > 0) head.push([`Nearest spelling: ${near.join(', ')}.`]);
  const buttons = near.map((name): Button => {
    return { label: name, command: 'search', action: 'answer', options: { ...options, query: name }, page: 0 };
  });
  return nothing(ground, 'Nothing found.', head, [...buttons, ...askAsOfNewest(ground, 'search', options)]);
}

/** People, sides and places as the articles known by that day spell them. */
function namesIn({ view, ledger }: Ground): string[] {
  const people = view.dossiers.flatMap(({ name, spellings }) => [name, ...spellings]);
  const places = view.articles.flatMap(({ id }) => ledger.readings.get(id)?.places.map(({ name }) => name) ?? []);
  return [...new Set([...people, ...places])];
}

/** A sentence where no article known by that day is from a source of such a name. */
function unknownSource(source: string | undefined, { view }: Ground): string | null {
  if (!source || view.articles.some((article) => isFrom(article, source))) return null;
  const papers = [...new Set(view.articles.flatMap((article) => article.source ?? []))];
  const more = papers.length > PAPERS ? ` and ${papers.length - PAPERS} more` : '';
  return papers.length === 0
    ? 'No article tells its source.'
    : `No source of that name; the articles are from ${papers.slice(0, PAPERS).join(', ')}${more}.`;
}

/** Whether an article is from a source whose name, or from a file whose name, holds some letters. */
export function isFrom(article: { source: string | null; file: string }, source: string): boolean {
  return `${article.source ?? ''} ${article.file}`.toLowerCase().includes(source.toLowerCase());
}
