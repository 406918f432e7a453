import model from 'wink-eng-lite-web-model';
import type { ItsFunction, WinkMethods } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { Token } from '../model.ts';

let built: WinkMethods | null = null;

/** The tagger takes a tenth of a second to build, so it is built at the first use and kept. */
function tagger(): WinkMethods {
  built ??= winkNLP(model, ['sbd', 'pos']);
  return built;
}

/** A run without a blank that no language has: an address or junk, which the tagger takes seconds over. */
const noWord = /\S{120,}/g;

/**
 * The tokens of one sentence with part of speech and lemma; offsets count from `offset`, where the sentence starts.
 * "Putin's spat" gives "Putin" PROPN, "'s" PART, "spat" NOUN. Blanks are no tokens.
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  const { readDoc, its } = tagger();
  const read = readDoc(sentence.replace(noWord, (run) => ' '.repeat(run.length))).tokens();
  const values = read.out(its.value);
  const tags = read.out(its.pos);
  const lemmas = read.out(its.lemma as ItsFunction<string>);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, text] of values.entries()) {
    const found = sentence.indexOf(text, at);
    if (found < 0 || text.trim() === '') continue;
    at = found + text.length;
    tokens.push({ start: offset + found, end: offset + at, text, lemma: lemmas[i] ?? text, pos: tags[i] ?? 'X' });
  }
  return tokens;
}
