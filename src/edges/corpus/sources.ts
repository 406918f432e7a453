import { join } from 'node:path';
import type { Doubt } from '../../core/model.ts';
import type { Beside } from './article.ts';
import { readTextIfThere } from './bytes.ts';
import { type Row, readTsv } from './tsv.ts';

/** The table that may lie beside the articles; what it says wins over what they say about themselves. */
export const SOURCES = 'sources.tsv';
const columns = { known: ['file', 'published', 'source', 'url', 'title'], needed: ['file'] };

/**
 * What sources.tsv says, by the name of the article's file; without such a table, nothing.
 *
 * @example (await readSources('corpus', ['a.md'])).about.get('a.md')?.fields.values.published // '2025-11-26'
 */
export async function readSources(
  dir: string,
  files: readonly string[],
): Promise<{ about: Map<string, Beside>; doubts: Doubt[] }> {
  const about = new Map<string, Beside>();
  const { text, doubts } = (await readTextIfThere(join(dir, SOURCES), SOURCES)) ?? { text: null, doubts: [] };
  if (text === null) return { about, doubts };
  const table = readTsv(text, SOURCES, columns);
  doubts.push(...table.doubts);
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const file = row.cell('file');
    const message = rowDoubt(file, files, seen.get(file));
    if (message) doubts.push({ file: SOURCES, line: row.line, message, severity: 'doubt' });
    else about.set(file, tellerOf(row));
    if (!seen.has(file)) seen.set(file, row.line);
  }
  return { about, doubts };
}

function rowDoubt(file: string, files: readonly string[], before: number | undefined): string | null {
  if (before !== undefined) return `${file} stands here again and line ${before} counts; remove one of the two lines.`;
  if (!files.includes(file)) return `${file} is not an article in this folder; correct the name or remove the line.`;
  return null;
}

function tellerOf(row: Row): Beside {
  const { line } = row;
  const [published, source, url, title] = ['published', 'source', 'url', 'title'].map((column) => row.cell(column));
  const values = { published: published ?? '', source: source ?? '', url: url ?? '', title: title ?? '' };
  return { file: SOURCES, fields: { values, lines: { published: line, source: line, url: line, title: line } } };
}
