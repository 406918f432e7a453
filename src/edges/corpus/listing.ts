import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Doubt } from '../../core/model.ts';
import { formatOf } from './article.ts';
import { SOURCES } from './sources.ts';

/**
 * The names of a folder's articles in code-unit order, and a doubt for everything else in it; names that start
 * with a dot are the system's and are passed over. Throws when there is no such folder or it may not be read.
 *
 * @example (await listArticles('corpus')).files // ['a.md', 'b.txt']
 */
export async function listArticles(dir: string): Promise<{ files: string[]; doubts: Doubt[] }> {
  const entries = await entriesOf(dir);
  const root = await realpath(dir);
  const files: string[] = [];
  const doubts: Doubt[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === SOURCES) continue;
    const message = await whyPassedOver(root, entry);
    if (message) doubts.push({ file: entry.name, message, severity: 'unread' });
    else files.push(entry.name);
  }
  if (files.length === 0)
    doubts.push({ file: dir, message: 'No article is here; put .md, .txt or .html files here.', severity: 'doubt' });
  return { files, doubts };
}

async function entriesOf(dir: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw Object.assign(new Error(noFolder(dir, code), { cause: error }), { code: 'bad-input' });
  }
}

function noFolder(dir: string, code: string): string {
  const cure = 'name a folder with .md, .txt or .html articles in CORPUS_DIR or --corpus';
  if (code === 'ENOENT') return `The corpus folder ${dir} does not exist; create it, or ${cure}.`;
  if (code === 'ENOTDIR') return `The corpus ${dir} is a file, not a folder; ${cure}.`;
  if (code === 'EACCES') return `Parley has no permission to read the corpus folder ${dir}; grant it, or ${cure}.`;
  return `The corpus folder ${dir} cannot be read (${code}); ${cure}.`;
}

/** A link could lead anywhere on the machine, so only what lies in the folder itself is read through one. */
async function whyPassedOver(root: string, entry: Dirent): Promise<string | null> {
  if (entry.isSymbolicLink()) {
    const target = await realpath(join(root, entry.name)).catch(() => null);
    if (target === null) return 'This link leads nowhere; remove it.';
    if (!target.startsWith(root + sep))
      return 'This link leads out of the folder and is not followed; copy the file here.';
    if ((await stat(target)).isDirectory()) return FOLDER;
  }
  if (entry.isDirectory()) return FOLDER;
  if (formatOf(entry.name) === null)
    return 'Articles are .md, .txt or .html; rename or convert the file, or remove it.';
  return null;
}

const FOLDER = 'Folders within the corpus folder are not read; move their articles up.';
