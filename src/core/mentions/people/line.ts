import type { Document, PlaceMention, Sentence } from '../../model.ts';
import { isHonorific, isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { type Word, wordsOf } from '../../names/words-of.ts';
import { functionWords } from './lexicon.ts';

/** A sentence as the search for people sees it: words, and beside each the place it belongs to and whether it is a verb. */
export type Line = {
  sentence: Sentence;
  words: Word[];
  places: (PlaceMention | null)[];
  verbs: boolean[];
};

/**
 * The sentences of an article with the places laid beside their words, in order.
 * @example linesOf(doc, placesIn(doc, gazetteer))[0]?.words[0]?.text
 */
export function linesOf(doc: Document, places: readonly PlaceMention[]): Line[] {
  let next = 0;
  return doc.sentences.map((sentence) => {
    const words = wordsOf(doc.text, sentence.start, sentence.end);
    while (next < places.length && (places[next]?.start ?? 0) < sentence.start) next++;
    const beside: (PlaceMention | null)[] = [];
    let at = next;
    for (const word of words) {
      while (at < places.length && (places[at]?.end ?? 0) <= word.start) at++;
      const place = places[at];
      beside.push(place && place.start <= word.start && word.end <= place.end ? place : null);
    }
    const starts = new Set(
      (doc.tokens[sentence.index] ?? []).filter((t) => t.pos === 'VERB' || t.pos === 'AUX').map((t) => t.start),
    );
    return { sentence, words, places: beside, verbs: words.map((word) => starts.has(word.start)) };
  });
}

/** The text of a word, or "" beyond the ends. */
export const wordAt = (line: Line, at: number): string => line.words[at]?.text ?? '';

/** The text of a word in lower case, without a closing full stop. */
export const lowerAt = (line: Line, at: number): string =>
  wordAt(line, at)
    .toLowerCase()
    .replace(/(?<=\p{L}{2})\.$/u, '');

/** What stands before a word: blanks, a comma, a dash. */
export const gapAt = (line: Line, at: number): string => line.words[at]?.before ?? '.';

/** Joined to the word before by a blank or a hyphen, with nothing else between. */
export const joined = (line: Line, at: number): boolean =>
  /^(?:\s+|-)$/.test(gapAt(line, at)) && !line.words[at - 1]?.possessive;

/** A comma, and nothing more, stands before the word. */
export const afterComma = (line: Line, at: number): boolean => /^,\s+$/.test(gapAt(line, at));

/** The words of a line from one word to before another, as they stand. */
export const textOf = (text: string, line: Line, from: number, to: number): string =>
  text.slice(line.words[from]?.start ?? 0, line.words[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

/** A capitalised word that may belong to a name: no place, no role, no function word, no bare number. */
export function isNameWord(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word?.capital || line.places[at]) return false;
  const key = lowerAt(line, at);
  if (functionWords.has(key) && !(key === 'he' || key === 'may' || key === 'an' || key === 'do')) return false;
  if (/\d/.test(word.text)) return false;
  return !isRoleHead(key) && !isHonorific(word.text) && !isRoleModifier(key);
}
