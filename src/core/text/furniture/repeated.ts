import type { Block } from '../paragraphs/block.ts';
import { foldWords } from '../paragraphs/foldWords.ts';

/** Shorter lines ("Yes.", a speaker's name) come twice without being copies. */
const shortest = 30;

/**
 * Tells which paragraphs stand in the text a second time; the first copy is kept.
 * A headline that is printed again counts from its first copy on too.
 */
export function repeatedOf(blocks: readonly Block[]): boolean[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const words = foldWords(block.words);
    if (words.length < shortest && !(block.heading && words.length > 8)) return false;
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  });
}
