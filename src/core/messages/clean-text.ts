const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const BLANKS = /[\s\p{Cc}\u2800]+/gu;

/**
 * Text as it may be shown: one line, without control, zero-width and bidirectional characters and without halves of
 * surrogate pairs: "a\u200bb\n\u202ec" is "ab c". Article text is untrusted, and terminals obey control characters.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(BLANKS, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ');
}

/**
 * Text of at most `limit` UTF-16 units, cut between words where that loses little, with "…" for what is missing:
 * cutText('in the coming weeks', 12) is "in the…".
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const kept = text.slice(0, limit - 1);
  const whole = text.charAt(limit - 1) === ' ' ? kept : kept.replace(/\s+\S*$/, '');
  const words = whole.length >= kept.length / 2 ? whole : kept;
  return `${words
    .trimEnd()
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
