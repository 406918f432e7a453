import type { Answer, Cite, Inline, Line, Section } from '../model.ts';
import { cleanText, cutText } from './clean-text.ts';
import { citeTitle, quotable, sayPublished } from './say-cite.ts';

/** The longest head, in UTF-16 units. */
const HEAD_LIMIT = 600;

/**
 * An answer as the terminal shows it: title, head, the shown sentence with its source, sections, numbered sources and
 * footer, with empty lines between them. Control characters in article text are taken out.
 */
export function plainText(answer: Answer): string {
  const blocks = [
    [answer.title, ...answer.head].map(plainLine),
    [shownSentence(answer)],
    ...answer.sections.map(section),
    answer.cites.map(source),
    [[plainLine(answer.footer), pageWords(answer)].filter(Boolean).join(' · ')],
  ];
  return blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** "page 1 of 3" where there are more, so that a part is not taken for the whole. */
function pageWords({ page }: Answer): string {
  return page === null || page.of < 2 ? '' : `page ${page.index + 1} of ${page.of}`;
}

/** Title and head lines as one text of at most 600 characters, cut at a word with "…" where it is longer. */
export function headText(answer: Answer): string {
  const lines = [answer.title, ...answer.head].map(plainLine).filter((line) => line !== '');
  return cutText(lines.join('\n'), HEAD_LIMIT);
}

/** A line as plain words: `{ cite: 1 }` is "[1]", an instant its words, a link its words and its target. */
export function plainLine(line: Line): string {
  return cleanText(line.map(plainInline).join('')).trim();
}

function section({ name, lines }: Section): string[] {
  const said = lines.map(plainLine).filter((line) => line !== '');
  return said.length === 0 ? [] : [cleanText(name).trim(), ...said.map((line) => `  ${line}`)];
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('bold' in inline) return inline.bold;
  if ('italic' in inline) return inline.italic;
  if ('quote' in inline) return `“${quotable(inline.quote)}”`;
  if ('cite' in inline) return `[${inline.cite}]`;
  if ('instant' in inline) return inline.words;
  return inline.words === inline.link ? inline.link : `${inline.words} (${inline.link})`;
}

function shownSentence({ cites, shown }: Answer): string {
  const cite = shown === null ? undefined : cites[shown];
  if (cite === undefined || shown === null) return '';
  return `“${quotable(cite.sentence)}” — ${citeTitle(cite)}, ${sayPublished(cite.published)} [${shown + 1}]`;
}

/** "[1] Putin Confirms U.S. Talks, 27 Nov 2025 (stated), The Moscow Times", with the address behind where there is one. */
function source(cite: Cite, at: number): string {
  const { basis } = cite.published;
  const day = basis === 'unknown' ? sayPublished(cite.published) : `${sayPublished(cite.published)} (${basis})`;
  const parts = [`[${at + 1}] ${citeTitle(cite)}`, day, cite.source ?? '', cite.url ?? ''];
  return parts
    .map((part) => cleanText(part).trim())
    .filter(Boolean)
    .join(', ');
}
