import { fold } from '../names/fold.ts';

/**
 * The identity of a claim: its article, a hash of its sentence evened out, and its place among claims of that sentence.
 *
 * @example claimId('a1b2', 'They met.', 0) // 'a1b2-9f0c…-0'
 */
export function claimId(article: string, sentence: string, ordinal: number): string {
  return `${article}-${fnv1a(fold(sentence))}-${ordinal}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): short, and the same everywhere. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
