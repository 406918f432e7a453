import { lstat, readFile, stat } from 'node:fs/promises';
import type { Doubt } from '../../core/model.ts';

/** Bytes. The longest news article is a few hundred kilobytes; what is larger is something else. */
export const LARGEST_FILE = 5_000_000;

/** A file's text without its byte order mark; null when it could not be read, and then a doubt says why. */
export type FileText = { text: string | null; doubts: Doubt[] };

/**
 * The text of a file, whose size and kind are looked at before a byte is read; `name` is what doubts call it.
 *
 * @example await readText('corpus/a.md', 'a.md') // { text: 'RIYADH — …', doubts: [] }
 */
export async function readText(path: string, name: string): Promise<FileText> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return unread(name, 'This is not an ordinary file; put a file in its place or remove it.');
    if (facts.size > LARGEST_FILE) return unread(name, tooLarge(facts.size));
    return decode(await readFile(path), name);
  } catch (error) {
    return unread(name, whyNot(error));
  }
}

/**
 * The same for a file that need not be there: without it, null.
 *
 * @example await readTextIfThere('corpus/sources.tsv', 'sources.tsv') // null
 */
export async function readTextIfThere(path: string, name: string): Promise<FileText | null> {
  const there = await lstat(path).then(
    () => true,
    () => false,
  );
  return there ? readText(path, name) : null;
}

function decode(bytes: Buffer, name: string): FileText {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide) return decodeWide(bytes, wide, name);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `Byte ${nul + 1} is NUL, so this is a binary file or UTF-16 without a mark; save the text as UTF-8.`;
    return unread(name, message, lineOf(bytes, nul));
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubts: [] };
  } catch {
    const at = firstWrongByte(bytes);
    return unread(name, `Byte ${at + 1} is not valid UTF-8; save the file as UTF-8.`, lineOf(bytes, at));
  }
}

function decodeWide(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', name: string): FileText {
  const called = encoding.toUpperCase();
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0'))
      return unread(name, `The file starts like ${called} but is binary; save the text as UTF-8.`);
    const message = `The file is ${called} and was read as such; save it as UTF-8.`;
    return { text, doubts: [{ file: name, message, severity: 'doubt' }] };
  } catch {
    return unread(name, `The file starts with the mark of ${called} but is not valid ${called}; save it as UTF-8.`);
  }
}

/** Decoding leniently and encoding again changes the bytes from the first wrong one on. */
function firstWrongByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length : at;
}

function lineOf(bytes: Buffer, at: number): number {
  let line = 1;
  for (let index = bytes.indexOf(10); index >= 0 && index < at; index = bytes.indexOf(10, index + 1)) line++;
  return line;
}

function tooLarge(size: number): string {
  const [is, most] = [size, LARGEST_FILE].map((bytes) => (bytes / 1e6).toFixed(1));
  return `The file has ${is} MB and at most ${most} MB are read; split it into one file per article.`;
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'Parley has no permission to read the file; grant it (chmod a+r).';
  if (code === 'ENOENT') return 'The file is not there; it was removed, or a link leads nowhere.';
  return `The file could not be read (${code || String(error)}); check the disk and try again.`;
}

function unread(file: string, message: string, line?: number): FileText {
  return { text: null, doubts: [{ file, message, severity: 'unread', ...(line === undefined ? {} : { line }) }] };
}
