import type { Doubt } from '../../core/model.ts';

/** A row by its column names; cells are trimmed and missing ones are ''. `line` counts from 1, the header included. */
export type Row = { line: number; cell(column: string): string };

/** The columns of a table: all that it may have, and those without which it or a row of it says nothing. */
export type Columns = { known: readonly string[]; needed: readonly string[] };

/**
 * The rows of a table of TAB-separated cells under a header; a line that does not fit is left out with a doubt.
 * CRLF, blank lines and cells missing at the end of a line are all right. Nothing is quoted.
 *
 * @example readTsv('file\tsource\na.md\tThe Paper', 'sources.tsv', { known: ['file', 'source'], needed: ['file'] }).rows[0]?.cell('source') // 'The Paper'
 */
export function readTsv(text: string, file: string, columns: Columns): { rows: Row[]; doubts: Doubt[] } {
  const lines = text.split(/\r?\n/);
  const header = cellsOf(lines[0] ?? '');
  const wrong = headerDoubt(header, columns);
  if (wrong) return { rows: [], doubts: [{ file, line: 1, message: wrong, severity: 'unread' }] };
  const doubts = header
    .filter((column) => !columns.known.includes(column))
    .map((column): Doubt => ({ file, line: 1, message: strangeColumn(column, columns), severity: 'doubt' }));
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const cells = cellsOf(line);
    const row: Row = { line: index + 1, cell: (column) => cells[header.indexOf(column)] ?? '' };
    const message = rowDoubt(cells, header, row, columns);
    if (message) doubts.push({ file, line: row.line, message, severity: 'unread' });
    else rows.push(row);
  }
  return { rows, doubts };
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim());
}

function headerDoubt(header: string[], columns: Columns): string | null {
  const missing = columns.needed.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return `The first line must name the columns, with TABs between them (${columns.known.join(' ')}); missing: ${missing.join(', ')}.`;
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  return twice === undefined ? null : `The column "${twice}" stands twice in the first line; remove one.`;
}

function strangeColumn(column: string, columns: Columns): string {
  return `The column "${column}" is not known and is not read; known are ${columns.known.join(', ')}.`;
}

function rowDoubt(cells: string[], header: string[], row: Row, columns: Columns): string | null {
  if (cells.length > header.length)
    return `The line has ${cells.length} cells under ${header.length} columns; remove the extra TAB.`;
  if (cells.length === 1 && header.length > 1) return 'The line has no TAB; put one TAB between the cells.';
  const empty = columns.needed.find((column) => row.cell(column) === '');
  return empty === undefined ? null : `The cell "${empty}" is empty; fill it in or remove the line.`;
}
