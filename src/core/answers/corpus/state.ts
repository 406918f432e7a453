import type { Article, Doubt, Reading } from '../../model.ts';
import type { Ground } from '../ground.ts';

/** What the corpus holds by a day, and what is wrong with it. */
export type CorpusState = {
  /** Newest first. */
  dated: Article[];
  undated: Article[];
  /** Files that could not be read. */
  unread: Doubt[];
  /** What else is in doubt. That an article has no day is told by `undated`. */
  doubts: Doubt[];
};

/**
 * The articles known by a day by whether they have one, and what could not be read or is in doubt; nothing of articles
 * that came later.
 * @example corpusState(ground, app.knowledge.doubts).unread.map(({ file }) => file) // ['broken.md']
 */
export function corpusState({ view, ledger }: Ground, doubts: readonly Doubt[]): CorpusState {
  const readingOf = ({ id }: Article) => ledger.readings.get(id);
  const isDated = (article: Article) => (readingOf(article)?.published.latest ?? null) !== null;
  const dated = view.articles.filter(isDated).sort((a, b) => (dayOf(readingOf(a)) < dayOf(readingOf(b)) ? 1 : -1));
  const undated = view.articles.filter((article) => !isDated(article));
  const known = new Set(view.articles.map(({ file }) => file));
  const later = new Set(ledger.articles.flatMap(({ file }) => (known.has(file) ? [] : [file])));
  const told = new Set(undated.flatMap((article) => readingOf(article)?.doubts ?? []));
  const now = doubts.filter((doubt) => !later.has(doubt.file) && !told.has(doubt));
  return {
    dated,
    undated,
    unread: now.filter(({ severity }) => severity === 'unread'),
    doubts: now.filter(({ severity }) => severity === 'doubt'),
  };
}

function dayOf(reading: Reading | undefined): string {
  return reading?.published.latest ?? '';
}
