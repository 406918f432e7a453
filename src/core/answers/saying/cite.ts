import type { Article, Cite, Inline, Published } from '../../model.ts';

/** What can be cited: a sentence of an article. Claims are. */
export type Citable = { article: string; sentence: string; published: Published };

/** Numbers citations in the order of their first use; the same sentence keeps its number. */
export type Citing = {
  /** The number to stand behind a fact: [1]. */
  cite(said: Citable): Inline;
  /** Its index into `cites`, from 0. */
  indexOf(said: Citable): number;
  cites: Cite[];
};

/**
 * Starts the numbered citations of one answer.
 * @example const citing = citingFrom(view.articles); citing.cite(claim) // { cite: 1 }
 */
export function citingFrom(articles: readonly Article[]): Citing {
  const cites: Cite[] = [];
  const indexOf = (said: Citable) => {
    const known = cites.findIndex(({ article, sentence }) => article === said.article && sentence === said.sentence);
    if (known >= 0) return known;
    return cites.push(citeOf(said, articles)) - 1;
  };
  return { cites, indexOf, cite: (said) => ({ cite: indexOf(said) + 1 }) };
}

function citeOf(said: Citable, articles: readonly Article[]): Cite {
  const article = articles.find(({ id }) => id === said.article);
  if (!article) throw new Error(`A fact rests on article ${said.article}, which the answer does not know.`);
  return {
    article: article.id,
    file: article.file,
    title: article.title,
    source: article.source,
    url: article.url,
    published: said.published,
    sentence: said.sentence,
  };
}

/** The cites of several facts, one behind the other: [1][2]. */
export function citeAll(said: readonly Citable[], citing: Citing): Inline[] {
  const seen = new Set<number>();
  return said.flatMap((each) => {
    const index = citing.indexOf(each);
    if (seen.has(index)) return [];
    seen.add(index);
    return [citing.cite(each)];
  });
}
