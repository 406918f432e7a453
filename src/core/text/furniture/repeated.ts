import type { Block } from '../paragraphs/block.ts';
import { foldWords } from '../paragraphs/foldWords.ts';

const shortest = 30;
const shortestHeading = 9;

/**
 * Tells which paragraphs stand in the text a second time; the first copy is kept.
 * Short lines count only as headings: "Yes." comes twice without being a copy. Furniture is passed over.
 */
export function repeatedOf(blocks: readonly Block[]): boolean[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.furniture) return false;
    const words = foldWords(block.words);
    if (words.length < shortest && !(block.heading && words.length >= shortestHeading)) return false;
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  });
}
