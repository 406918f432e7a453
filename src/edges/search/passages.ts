import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Hit, Passage, PassageSearch } from '../../ports.ts';
import { foldWord, wordsOf } from './words.ts';

/** Milliseconds of indexing before everybody else gets a turn; far less than the 20 allowed, for the slowest passage. */
const SLICE = 5;
/** With fewer exact hits, forgiving ones are added. */
const FEW = 5;
/** A question is at most 200 characters; pasted pages are cut here, as each forgiven word costs milliseconds. */
const MOST_WORDS = 24;
/** Letters; comparing takes time with every letter, and no word of a text is longer. */
const LONGEST = 32;
/** Share of the passages; a word in more of them tells nothing when any word is enough. */
const COMMON = 0.1;
/** In a small corpus every word tells something. */
const FEW_PASSAGES = 100;
/** Captions and notices are found, below sentences that say the same. */
const FURNITURE = 0.5;

/** Splitting and folding are done here; the text counts more than the title, which all its passages share. */
const settings = { fields: ['text', 'title'], tokenize: wordsOf, processTerm: foldWord };
const ranking: SearchOptions = { boost: { text: 2 }, maxFuzzy: 2 };

/**
 * Full text over passages in memory: all words as written first. Where that finds few, words that the corpus does not
 * know are forgiven an error or completed, then any of the words is enough. What finds nothing has all words forgiven.
 * A passage that is added again replaces the earlier one.
 *
 * @example passages.find('staff talks Rubio', 10)[0]?.terms // ['talks', 'Rubio']
 */
export function openPassageSearch(): PassageSearch {
  const index = new MiniSearch<Passage>(settings);
  const passages = new Map<string, Passage>();
  /** In how many passages a word stands. */
  const counts = new Map<string, number>();
  const boostDocument = (id: unknown) => (passages.get(String(id))?.furniture ? FURNITURE : 1);
  const put = (passage: Passage) => {
    if (passages.has(passage.id)) index.discard(passage.id);
    index.add(passage);
    passages.set(passage.id, passage);
    const words = new Set(wordsOf(`${passage.text}\n${passage.title}`).map(foldWord));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  return {
    async add(added) {
      let began = performance.now();
      for (const passage of added) {
        put(passage);
        if (performance.now() - began < SLICE) continue;
        await setImmediate();
        began = performance.now();
      }
    },
    find(query, limit) {
      const words = [...new Set(wordsOf(query).map(foldWord))].slice(0, MOST_WORDS);
      const found = new Map<string, SearchResult>();
      for (const { words: sought, options, onlyFor } of stages(words, counts, passages.size)) {
        if (sought.length === 0 || found.size >= onlyFor) continue;
        for (const result of index.search(sought.join(' '), { ...ranking, boostDocument, ...options }))
          if (!found.has(result.id)) found.set(result.id, result);
      }
      return [...found.values()].slice(0, Math.max(0, limit)).flatMap((result) => hitOf(result, passages));
    },
  };
}

/** A search that is tried when those before it found fewer than `onlyFor`. */
type Stage = { words: string[]; options: SearchOptions; onlyFor: number };

/** Forgiving is dear and mistakes one known word for another, so known words are forgiven only when nothing else helps. */
function stages(words: string[], counts: ReadonlyMap<string, number>, passages: number): Stage[] {
  const isUnknown = (word: string) => !counts.has(word);
  const common = Math.max(FEW_PASSAGES, passages * COMMON);
  const telling = words.filter((word) => (counts.get(word) ?? 0) <= common);
  const some = telling.some((word) => counts.has(word)) ? telling : words;
  const unknown = forgiving(isUnknown);
  return [
    { words, options: { combineWith: 'AND' }, onlyFor: Infinity },
    { words: words.some(isUnknown) ? words : [], options: { combineWith: 'AND', ...unknown }, onlyFor: FEW },
    { words: words.length > 1 ? some : [], options: { combineWith: 'OR', ...unknown }, onlyFor: FEW },
    { words, options: { combineWith: 'AND', ...forgiving(() => true) }, onlyFor: 1 },
  ];
}

function forgiving(which: (word: string) => boolean): Required<Pick<SearchOptions, 'prefix' | 'fuzzy'>> {
  return {
    prefix: (word) => word.length >= 3 && which(word),
    fuzzy: (word) => word.length >= 4 && word.length <= LONGEST && !/\d/.test(word) && which(word) && 0.2,
  };
}

function hitOf(result: SearchResult, passages: ReadonlyMap<string, Passage>): Hit[] {
  const passage = passages.get(result.id);
  if (!passage) return [];
  const matched = new Set(result.terms);
  const terms = wordsOf(passage.text).filter((word) => matched.has(foldWord(word)));
  return [{ passage, score: result.score, terms: [...new Set(terms)] }];
}
