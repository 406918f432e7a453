import { afterComma, gapAt, type Line, lowerAt } from './line.ts';
import { roleSpan } from './role-after.ts';

/** A role told before a comma and a name, from one word to before another. */
export type CommaRole = { from: number; to: number; plural: boolean };

const openers = /^(?:the|a|an|its|his|her|their|our|my|whose)$/;

const counts = /^(?:two|three|four|five|other|own)$/;

/**
 * The role before a comma and the name that runs from a word to before another, when the name is closed off too:
 * "the foreign secretary, David Lammy.", "A spokesman for the bloc, Peter Stano, said".
 * @example the line "the foreign secretary, David Lammy." gives { from: 1, to: 3, plural: false } for the name at 3
 */
export function commaRole(line: Line, at: number, end: number): CommaRole | null {
  if (!afterComma(line, at) || !isClosed(line, end)) return null;
  let start = at - 1;
  while (start > 0 && start > at - 14 && /^(?:\s+|-|['’]s?\s+)$/.test(gapAt(line, start))) start--;
  for (let p = at - 1; p >= start; p--) {
    if (!openers.test(lowerAt(line, p - 1)) && !line.words[p - 1]?.possessive && p !== start) continue;
    const span = roleSpan(line, counts.test(lowerAt(line, p)) ? p + 1 : p, at);
    if (span && span.to === at) return span;
  }
  return null;
}

/**
 * Whether a comma, a stop or a dash closes off what ends before a word.
 * @example "…, David Lammy, said" is closed after Lammy
 */
export function isClosed(line: Line, end: number): boolean {
  return end >= line.words.length || /^(?:[,;.)"”]|\s[—–-]\s)/.test(gapAt(line, end)) || lowerAt(line, end) === 'and';
}
