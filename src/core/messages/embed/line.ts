import type { Inline, Line } from '../../model.ts';
import { wholeWords } from '../../words/whole-words.ts';
import { cleanText, cutText } from '../clean-text.ts';
import { quotable } from '../say-cite.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';

/**
 * A line as Discord markdown of at most `limit` characters, cut with "…" where it is longer:
 * `[{ bold: 'When' }, ' *soon*', { cite: 1 }]` is "**When** \*soon\*[1]".
 */
export function discordLine(line: Line, limit: number): string {
  let room = limit;
  while (room > 0) {
    const text = escapeStart(fill(line, room));
    if (text.length <= limit) return text;
    room--;
  }
  return '';
}

function fill(line: Line, limit: number): string {
  const whole = line.reduce<string>((text, inline) => join(text, inlineMarkdown(inline)), '');
  if (whole.length <= limit) return whole;
  let text = '';
  for (const inline of line) {
    const longer = join(text, inlineMarkdown(inline));
    if (longer.length >= limit) return join(text, cutInline(inline, limit - text.length - 1));
    text = longer;
  }
  return text;
}

/** Two emphases that touch would read as one: "**a** **b**". */
function join(text: string, next: string): string {
  return text.endsWith('*') && !text.endsWith('\\*') && next.startsWith('*') ? `${text} ${next}` : text + next;
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  if ('bold' in inline) return emphasis(inline.bold, '**');
  if ('italic' in inline) return emphasis(inline.italic, '*');
  if ('quote' in inline) return `“${withMarked(quotable(inline.quote), inline.marked ?? [])}”`;
  if ('cite' in inline) return `[${Math.trunc(inline.cite)}]`;
  if ('instant' in inline) return timestamp(inline.instant) ?? escapeMarkdown(inline.words);
  return link(inline.link, inline.words);
}

/** As much of a piece as fits with "…", at least the "…" itself; what is not text is left out whole. */
function cutInline(inline: Inline, limit: number): string {
  const [words, again] = wordsOf(inline);
  for (let length = limit; length > 1; length--) {
    const text = inlineMarkdown(again(cutText(words, length)));
    if (text.length <= limit) return text;
    length -= Math.floor((text.length - limit) / 3);
  }
  return '…';
}

function wordsOf(inline: Inline): [words: string, again: (words: string) => Inline] {
  if (typeof inline === 'string') return [cleanText(inline), (words) => words];
  if ('bold' in inline) return [cleanText(inline.bold), (bold) => ({ bold })];
  if ('italic' in inline) return [cleanText(inline.italic), (italic) => ({ italic })];
  if ('quote' in inline) return [cleanText(inline.quote), (quote) => ({ ...inline, quote })];
  return ['words' in inline ? cleanText(inline.words) : '', (words) => words];
}

/** Article text with some of its words in bold, everything escaped: "the **summit** in \*Budapest\*". */
function withMarked(text: string, marked: readonly string[]): string {
  let [said, from] = ['', 0];
  for (const { start, end } of wholeWords(
    text,
    marked.map((word) => cleanText(word).trim()),
  )) {
    said += escapeMarkdown(text.slice(from, start)) + emphasis(text.slice(start, end), '**');
    from = end;
  }
  return said + escapeMarkdown(text.slice(from));
}

/** Blanks stay outside of the marks, where Discord wants them. */
function emphasis(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^( ?)(.*?)( ?)$/s.exec(cleanText(text)) ?? [];
  return inner === '' ? before : `${before}${mark}${escapeMarkdown(inner)}${mark}${after}`;
}

/** "<t:1760702400:F>" for an ISO instant, null for anything else. */
function timestamp(instant: string): string | null {
  try {
    return `<t:${Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000)}:F>`;
  } catch {
    return null;
  }
}

/** "[words](https://example.com/a) (example.com)"; what is no web address stays text. */
function link(target: string, words: string): string {
  const label = cleanText(words).trim();
  const url = URL.parse(target);
  if (url === null || !/^https?:$/.test(url.protocol)) return escapeMarkdown(`${label} (${target})`);
  url.username = '';
  url.password = '';
  const shown = escapeMarkdown((label || url.host).replaceAll('[', '(').replaceAll(']', ')'));
  const address = url.href.replace(/[()[\]<>"'`*|\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${shown}](${address}) (${escapeMarkdown(url.host)})`;
}
