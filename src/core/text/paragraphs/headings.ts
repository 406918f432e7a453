import type { Block } from './block.ts';
import { foldWords } from './foldWords.ts';

const longestTitle = 200;
const longestSubheading = 90;
const ended = /[.!…:;,]["”’')\]]*$/;
const mostWords = 14;
/** "…they met. Suppose …": a sentence ends inside. */
const sentenceInside = /\p{Ll}{3,}[.!?]["”’]? +["“‘]?\p{Lu}/u;

/**
 * Tells which blocks are headlines: marked so, the article's title, or a short line that ends no sentence.
 * "A Cautious Path Forward" is one, "Ukraine was not invited to participate." is not.
 */
export function headingsOf(blocks: readonly Block[], title: string | null): boolean[] {
  const folded = title === null ? '' : foldWords(title);
  let body = false;
  return blocks.map((block) => {
    if (block.furniture) return block.heading;
    const heading =
      block.heading || (folded !== '' && foldWords(block.words) === folded) || looksLikeHeading(block, body);
    if (!heading) body = true;
    return heading;
  });
}

function looksLikeHeading(block: Block, body: boolean): boolean {
  if (block.bullet || ended.test(block.words) || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(block.words)) return false;
  const words = block.words.split(' ').length;
  if (block.words.length > longestTitle || sentenceInside.test(block.words)) return false;
  if (!body) return true;
  return block.words.length <= longestSubheading && words <= mostWords && !/[?"”]$/.test(block.words);
}
