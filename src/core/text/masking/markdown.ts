import type { Extent } from '../../model.ts';
import { maskInline } from './inline.ts';
import type { Hint, Marked } from './marked.ts';
import { TAKEN_OUT, takenOut } from './marked.ts';
import type { Line } from './wraps.ts';
import { wrapsOf } from './wraps.ts';

const frontMatter = /^\uFEFF?---[ \t]*\n[\s\S]{0,20000}?\n---[ \t]*(?=\n|$)/;
const boldLines = /(?<=^|\n)[ \t]*(\*\*|__)(?=[^\s*])([^*]{2,300}?)\1[ \t]*(?=\n|$)/g;

/**
 * Takes out the markup of markdown or plain text and joins hard-wrapped lines, keeping every offset.
 * "# Talks\n\nRubio met\n**Lavrov**." becomes "  Talks\n\nRubio met   Lavrov  ." with a heading hint on the first line.
 */
export function maskMarkdown(text: string): Marked {
  const even = text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u2028\u2029\v\f]/g, '\n')
    .replace(/[\0\uFEFF\t\u00A0]/g, ' ');
  const body = even.replace(frontMatter, (all) => all.replace(/[^\n]/g, TAKEN_OUT));
  const hints: Hint[] = [];
  const characters: string[] = [];
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  for (const line of body.split('\n')) {
    const end = start + line.length;
    const marks = lineMarks(line, afterBlank);
    characters.push(
      takenOut(marks.prefix) +
        line.slice(marks.prefix.length, line.length - marks.suffix.length) +
        takenOut(marks.suffix),
    );
    if (marks.says) hints.push({ start, end, says: marks.says });
    lines.push({ start, end, bullet: marks.says === 'bullet', alone: marks.says === 'heading' });
    afterBlank = line.trim() === '' || marks.says !== null;
    start = end + 1;
  }
  const bolds = boldLinesOf(body);
  const bare = maskInline(joined(characters, lines, bolds));
  return { bare, hints: hints.concat(bolds.map((bold) => ({ ...bold, says: 'heading' }))), title: null };
}

type LineMarks = { prefix: string; suffix: string; says: 'heading' | 'bullet' | null };

function lineMarks(line: string, afterBlank: boolean): LineMarks {
  if (/^\s*([-*_=~#]\s?){3,}$/.test(line)) return { prefix: line, suffix: '', says: null };
  const quote = /^\s{0,3}(?:>\s?)+/.exec(line)?.[0] ?? '';
  const rest = line.slice(quote.length);
  const heading = /^\s{0,3}#{1,6}\s+/.exec(rest)?.[0];
  if (heading) {
    const suffix = /\s#+\s*$/.exec(rest.slice(heading.length))?.[0] ?? '';
    return { prefix: quote + heading, suffix, says: 'heading' };
  }
  const bullet =
    /^\s*[-*+•·●▪◦‣–]\s+(?=\S)/.exec(rest)?.[0] ??
    (afterBlank ? /^\s*\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(rest)?.[0] : undefined);
  if (bullet) return { prefix: quote + bullet, suffix: '', says: 'bullet' };
  return { prefix: quote, suffix: '', says: null };
}

function joined(written: readonly string[], lines: readonly Line[], bolds: readonly Extent[]): string {
  const text = written.join('\n');
  const wraps = wrapsOf(text, lines);
  return written
    .map((line, i) => {
      const end = lines[i]?.end ?? 0;
      const inBold = bolds.some((bold) => bold.start < end && end < bold.end);
      return line + (i === written.length - 1 ? '' : wraps[i] || inBold ? ' ' : '\n');
    })
    .join('');
}

/** Whole lines in bold, without a blank line between them, are one sub-headline, unless they end as a sentence does. */
function boldLinesOf(body: string): Extent[] {
  const found: Extent[] = [];
  for (const { 0: line, index, 2: words = '' } of body.matchAll(boldLines)) {
    if (/[.:;,]["”’]?$/.test(words) || /\n\s*\n/.test(words)) continue;
    found.push({ start: index, end: index + line.length });
  }
  return found;
}
