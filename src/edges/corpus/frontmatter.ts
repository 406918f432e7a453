import { parseDocument } from 'yaml';
import type { Doubt } from '../../core/model.ts';

/** What stands beside an article's text: as written, not yet checked. `lines` is where each field stands, from 1. */
export type Fields = { values: Partial<Record<Field, string>>; lines: Partial<Record<Field, number>> };
export type Field = (typeof fields)[number];
const fields = ['title', 'published', 'source', 'url'] as const;

/** Lines. A rule of dashes further down closes nothing: it is part of the text. */
const LONGEST = 100;

/**
 * Divides a file into the YAML between its first two lines of dashes and the body behind them.
 * Without such a block everything is body; a block that does not parse is set aside with a doubt.
 *
 * @example splitFrontMatter('---\ntitle: Talks\n---\nRIYADH', 'a.md').body // 'RIYADH'
 */
export function splitFrontMatter(text: string, file: string): { body: string; given: Fields; doubts: Doubt[] } {
  const none = { body: text, given: { values: {}, lines: {} }, doubts: [] };
  if (!/^---[ \t]*\r?\n/.test(text)) return none;
  const lines = text.split('\n', LONGEST + 1);
  const close = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const block = lines.slice(1, close < 0 ? undefined : close);
  if (close < 0) return knownFieldFirst(block) ? { ...none, doubts: [unclosed(file)] } : none;
  if (!block.some((line) => /^[\w-]+\s*:/.test(line)) && block.some((line) => line.trim() !== '')) return none;
  const body = text.slice(lines.slice(0, close + 1).join('\n').length + 1);
  return { body, ...readBlock(block, file) };
}

function readBlock(block: string[], file: string): { given: Fields; doubts: Doubt[] } {
  const given: Fields = { values: {}, lines: {} };
  const { value, wrong } = parse(block.join('\n'));
  if (wrong) return { given, doubts: [{ file, ...wrong, severity: 'doubt' }] };
  const doubts: Doubt[] = [];
  for (const field of fields) {
    const written = value[field];
    const line = lineOf(field, block);
    if (written === undefined || written === null || written === '') continue;
    if (typeof written === 'object')
      doubts.push(doubt(file, line, `"${field}" must be one text; write ${field}: "…".`));
    else given.values[field] = String(written).trim();
    given.lines[field] = line;
  }
  if (value.published === undefined && value.date !== undefined)
    doubts.push(
      doubt(file, lineOf('date', block), '"date" is not read; name it "published" if the article appeared then.'),
    );
  return { given, doubts };
}

type Parsed = { value: Record<string, unknown>; wrong: { line: number; message: string } | null };

function parse(yaml: string): Parsed {
  const document = parseDocument(yaml);
  const error = document.errors[0];
  if (error)
    return { value: {}, wrong: unparsed(error.message.split('\n')[0] ?? '', (error.linePos?.[0].line ?? 0) + 1) };
  try {
    // Throws on a bomb of aliases.
    const value: unknown = document.toJS();
    if (value === null) return { value: {}, wrong: null };
    if (typeof value === 'object' && !Array.isArray(value)) return { value: { ...value }, wrong: null };
    return { value: {}, wrong: unparsed('It is not a list of fields', 1) };
  } catch (thrown) {
    return { value: {}, wrong: unparsed(thrown instanceof Error ? thrown.message : String(thrown), 1) };
  }
}

function unparsed(why: string, line: number): NonNullable<Parsed['wrong']> {
  const reason = why.replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
  const cure = 'put a value that holds a colon or quotes into "…"';
  return { line, message: `The front matter is not valid YAML, so nothing of it was used: ${reason}; ${cure}.` };
}

function unclosed(file: string): Doubt {
  return doubt(
    file,
    1,
    'The front matter is not closed and was read as text; end it with a line of three dashes (---).',
  );
}

function knownFieldFirst(block: string[]): boolean {
  return fields.some((field) => block[0]?.startsWith(`${field}:`));
}

/** Line 1 is the opening dashes. */
function lineOf(field: string, block: string[]): number {
  return block.findIndex((line) => line.startsWith(`${field}:`)) + 2;
}

function doubt(file: string, line: number, message: string): Doubt {
  return { file, line, message, severity: 'doubt' };
}
