import MiniSearch from 'minisearch';
import type { Named, NameSearch } from '../../ports.ts';
import { foldWord, wordsOf } from './words.ts';

/** What is typed for completion is at most 100 characters; pasted text is cut here. */
const MOST_WORDS = 12;
/** Letters; comparing takes time with every letter. */
const LONGEST = 32;

/** A name with its spellings, folded and divided into words. */
type Entry = { named: Named; spellings: string[][] };
type Listed = { id: string; spellings: string };

/**
 * Names in memory that complete by the beginning of any of their words and forgive typing errors.
 * In order: a name typed in full, names with the words typed, names that go on from them, names like them; the
 * weightier first. A name that is added again replaces the earlier one.
 *
 * @example names.complete('witk', ['person'], 25)[0]?.name // 'Steve Witkoff'
 */
export function openNameSearch(): NameSearch {
  const index = new MiniSearch<Listed>({ fields: ['spellings'], tokenize: wordsOf, processTerm: foldWord });
  const entries = new Map<string, Entry>();
  const put = (named: Named) => {
    const id = `${named.kind} ${named.name}`;
    if (entries.has(id)) index.discard(id);
    const spellings = [named.name, ...named.spellings];
    index.add({ id, spellings: spellings.join('\n') });
    entries.set(id, { named, spellings: spellings.map(foldedWords) });
  };
  return {
    add(names) {
      for (const named of names) put(named);
    },
    complete(typed, kinds, limit) {
      const wanted = ({ named }: Entry) => kinds.includes(named.kind);
      const ordered = (some: Entry[], rank: (entry: Entry) => number) =>
        some
          .sort((a, b) => rank(a) - rank(b) || byWeight(a, b))
          .slice(0, Math.max(0, limit))
          .map(({ named }) => named);
      if (typed.trim() === '') return ordered([...entries.values()].filter(wanted), () => 0);
      const words = foldedWords(typed).slice(0, MOST_WORDS);
      const search = (forgiving: boolean) => {
        const fuzzy = (word: string) => forgiving && word.length >= 4 && word.length <= LONGEST && 0.25;
        const options = { combineWith: 'AND', prefix: true, fuzzy, maxFuzzy: 2 } as const;
        return index.search(words.join(' '), options).map(({ id, score }) => ({ id: String(id), score }));
      };
      const found = pick(search(false), entries).filter(wanted);
      const first = ordered(found, (entry) => tier(entry, words));
      if (first.length >= limit) return first;
      const alike = search(true);
      const scores = new Map(alike.map(({ id, score }) => [entries.get(id), score]));
      const rest = pick(alike, entries).filter((entry) => wanted(entry) && !found.includes(entry));
      return [...first, ...ordered(rest, (entry) => -(scores.get(entry) ?? 0))].slice(0, limit);
    },
  };
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(foldWord);
}

function pick(results: { id: string }[], entries: ReadonlyMap<string, Entry>): Entry[] {
  return results.flatMap(({ id }) => entries.get(id) ?? []);
}

/** 0: typed in full; 1: the words typed are words of it; 2: it goes on from what is typed. */
function tier({ spellings }: Entry, words: string[]): number {
  if (spellings.some((spelling) => spelling.join(' ') === words.join(' '))) return 0;
  return spellings.some((spelling) => words.every((word) => spelling.includes(word))) ? 1 : 2;
}

function byWeight(a: Entry, b: Entry): number {
  return b.named.weight - a.named.weight || (a.named.name < b.named.name ? -1 : 1);
}
