import type { Extent } from '../model.ts';

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Where some words stand in a text as whole words, spelled exactly so; in order, none inside another.
 * @example wholeWords('This is his.', ['his']) // [{ start: 8, end: 11 }]
 */
export function wholeWords(text: string, words: readonly string[]): Extent[] {
  const sought = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [];
  const any = sought.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<!${LETTER})(?:${any})(?!${LETTER})`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
