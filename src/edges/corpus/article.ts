import { extname } from 'node:path';
import type { Article, Day, Doubt, Format } from '../../core/model.ts';
import { readText } from './bytes.ts';
import { givenDay } from './days.ts';
import { type Field, type Fields, splitFrontMatter } from './frontmatter.ts';
import { articleId, canonicalAddress } from './identity.ts';

const formats: Readonly<Record<string, Format>> = { '.md': 'markdown', '.txt': 'plain', '.html': 'html' };

/**
 * The format that a file's ending tells, or null when it is not one that articles come in.
 *
 * @example formatOf('a.MD') // 'markdown'
 */
export function formatOf(file: string): Format | null {
  return formats[extname(file).toLowerCase()] ?? null;
}

/** What a table beside the articles says about one of them, and the table's name for doubts. */
export type Beside = { file: string; fields: Fields };

/**
 * One article from its file: what `beside` says wins field by field, then the front matter, else null.
 * The front matter is no part of the text. Null when the file cannot be read; a doubt then says why.
 *
 * @example (await readArticle('corpus/a.md', 'a.md', '2025-11-27T08:00:00Z')).article?.published // '2025-11-26'
 */
export async function readArticle(
  path: string,
  name: string,
  learned: string,
  beside: Beside | null = null,
): Promise<{ article: Article | null; doubts: Doubt[] }> {
  const { text, doubts } = await readText(path, name);
  if (text === null) return { article: null, doubts };
  const read = articleOfText(text, name, learned, beside);
  return { article: read.article, doubts: [...doubts, ...read.doubts] };
}

/**
 * The same for a text that is already in memory; the ending of `name` tells the format.
 *
 * @example articleOfText('---\ntitle: Talks\n---\nRIYADH', 'a.md', '2025-11-27T08:00:00Z').article?.title // 'Talks'
 */
export function articleOfText(
  text: string,
  name: string,
  learned: string,
  beside: Beside | null = null,
): { article: Article | null; doubts: Doubt[] } {
  const format = formatOf(name) ?? 'plain';
  const { body, given, doubts } = splitFrontMatter(text, name);
  if (body.trim() === '') {
    const what = text.trim() === '' ? 'The file is empty' : 'The file holds front matter but no text';
    doubts.push({ file: name, message: `${what}; put the article into it or remove it.`, severity: 'unread' });
    return { article: null, doubts };
  }
  const tellers: Beside[] = [...(beside ? [beside] : []), { file: name, fields: given }];
  const told = <Value>(field: Field, check: (words: string) => Value | null, cure: string) =>
    firstTold(tellers, name, field, check, cure, doubts);
  const url = told('url', webAddress, 'give an address that starts with https://');
  const published: Day | null = told('published', givenDay, 'write a day that exists as 2025-11-27');
  const [title, source] = [told('title', asWritten, ''), told('source', asWritten, '')];
  const id = articleId(body, url);
  return { article: { id, file: name, format, title, source, url, published, learned, text: body }, doubts };
}

/** A value that fails its check is a doubt, and the next teller is asked. */
function firstTold<Value>(
  tellers: Beside[],
  name: string,
  field: Field,
  check: (words: string) => Value | null,
  cure: string,
  doubts: Doubt[],
): Value | null {
  for (const { file, fields } of tellers) {
    const words = fields.values[field];
    if (words === undefined || words === '') continue;
    const value = check(words);
    if (value !== null) return value;
    const whose = file === name ? '' : ` of ${name}`;
    const [line, message] = [
      fields.lines[field],
      `${field}${whose} is "${words.slice(0, 100)}", which is not used; ${cure}.`,
    ];
    doubts.push({ file, message, severity: 'doubt', ...(line === undefined ? {} : { line }) });
  }
  return null;
}

function webAddress(words: string): string | null {
  return canonicalAddress(words) === null ? null : words;
}

function asWritten(words: string): string {
  return words;
}
