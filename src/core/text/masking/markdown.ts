import { maskInline } from './inline.ts';
import type { Hint, Marked } from './marked.ts';
import { TAKEN_OUT, takenOut } from './marked.ts';
import type { Line } from './wraps.ts';
import { wrapsOf } from './wraps.ts';

const frontMatter = /^\uFEFF?---[ \t]*\n[\s\S]{0,20000}?\n---[ \t]*(?=\n|$)/;

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
  const bare = maskInline(joinWrapped(characters.join('\n'), lines));
  return { bare, hints: hints.concat(boldLines(body, bare)), title: null };
}

type LineMarks = { prefix: string; suffix: string; says: 'heading' | 'bullet' | null };

function lineMarks(line: string, afterBlank: boolean): LineMarks {
  if (/^\s*([-*_=~#]\s?){3,}$/.test(line)) return { prefix: line, suffix: '', says: null };
  const quote = /^\s{0,3}(?:>\s?)+/.exec(line)?.[0] ?? '';
  const rest = line.slice(quote.length);
  const heading = /^\s{0,3}#{1,6}\s+/.exec(rest)?.[0];
  if (heading) return { prefix: quote + heading, suffix: /\s#+\s*$/.exec(rest)?.[0] ?? '', says: 'heading' };
  const bullet =
    /^\s*[-*+•·●▪◦‣–]\s+(?=\S)/.exec(rest)?.[0] ??
    (afterBlank ? /^\s*\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(rest)?.[0] : undefined);
  if (bullet) return { prefix: quote + bullet, suffix: '', says: 'bullet' };
  return { prefix: quote, suffix: '', says: null };
}

function joinWrapped(text: string, lines: readonly Line[]): string {
  const characters = text.split('\n');
  const wraps = wrapsOf(text, lines);
  return characters.map((line, i) => line + (i === characters.length - 1 ? '' : wraps[i] ? ' ' : '\n')).join('');
}

/** A paragraph in bold from its first word to its last is a sub-headline, unless it is a whole sentence. */
function boldLines(body: string, bare: string): Hint[] {
  const hints: Hint[] = [];
  for (const { 0: line, index } of bare.matchAll(/[^\n]+/g)) {
    const words = body.slice(index, index + line.length).trim();
    if (!/^(\*\*|__)[^*]{2,220}\1$/.test(words) || /[.:;,]["”’]?(\*\*|__)$/.test(words)) continue;
    hints.push({ start: index, end: index + line.length, says: 'heading' });
  }
  return hints;
}
