import { nearest } from '../../names/nearest.ts';

/** How the words of a query stand in what was found. */
export type Matching = {
  /** What a misspelt or unfinished word was read as, as the articles spell it. */
  readAs: string[];
  /** Words of the query that stand nowhere in what was found. */
  missing: string[];
  /** Whether some words, as they stand in a passage, hold every word of the query. */
  holdsAll(words: readonly string[]): boolean;
};

/** The shortest word that may be unfinished, in characters. */
const PREFIX = 3;

/**
 * Compares a query with the words that were found for it in passages, and with those of their titles. A word that
 * stands there is meant as typed; any other is read as the words that go on from it or are spelled much like it.
 * @example matching('Budapst summit', ['Budapest', 'summit'], []).readAs // ['Budapest']
 */
export function matching(query: string, found: readonly string[], titles: readonly string[]): Matching {
  const spelled = new Map([...titles, ...found].map((term) => [folded(term), term.replace(/['’]s$/, '')]));
  const meant = new Map<string, string[]>();
  for (const typed of wordsOf(query).map(folded)) {
    const alike = spelled.has(typed) ? [typed] : [...spelled.keys()].filter((word) => isAlike(typed, word));
    meant.set(typed, alike);
  }
  const [unread, another] = [...meant].filter(([, words]) => words.length === 0).map(([typed]) => typed);
  // What was found must have been found for some word: with one word left over, it is that one.
  if (unread !== undefined && another === undefined) {
    const taken = new Set([...meant.values()].flat());
    meant.set(
      unread,
      [...new Set(found.map(folded))].filter((word) => !taken.has(word)),
    );
  }
  const readAs = [...meant].flatMap(([typed, words]) => words.filter((word) => word !== typed));
  return {
    readAs: [...new Set(readAs.map((word) => spelled.get(word) ?? word))],
    missing: [...meant].filter(([, words]) => words.length === 0).map(([typed]) => typed),
    holdsAll(words) {
      const held = new Set(words.map(folded));
      return [...meant.values()].every((alike) => alike.some((word) => held.has(word)));
    },
  };
}

/**
 * The words of a text: runs of letters and digits, the dots of an abbreviation within.
 * @example wordsOf('The U.S. and Trump’s plan') // ['The', 'U.S', 'and', 'Trump’s', 'plan']
 */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}(?:\.\p{L}(?!\p{L}))+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

function folded(word: string): string {
  const small = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return small.replace(/['’]s$/, '').replace(/[.'’]/g, '');
}

function isAlike(typed: string, found: string): boolean {
  return (typed.length >= PREFIX && found.startsWith(typed)) || nearest(typed, [found], 1).length > 0;
}
