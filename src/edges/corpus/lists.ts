import { join } from 'node:path';
import type { Day, Doubt, NameLists, PersonEntry, PlaceEntry, PlaceKind } from '../../core/model.ts';
import { readTextIfThere } from './bytes.ts';
import { givenStretch } from './days.ts';
import { type Columns, type Row, readTsv } from './tsv.ts';

const people: Columns = { known: ['name', 'spellings', 'side', 'role', 'from', 'until'], needed: ['name'] };
const places: Columns = {
  known: ['name', 'kind', 'in', 'spellings', 'demonyms', 'stands_for'],
  needed: ['name', 'kind'],
};
const kinds: readonly PlaceKind[] = ['country', 'body', 'region', 'city', 'venue'];

/**
 * The hand-kept lists of a folder, people.tsv and places.tsv; a list that is not there is empty.
 * Several values in a cell stand with | between them; a role lasts from `from` to `until`, both days inclusive;
 * of a month or a year only what is certain counts: from its last day, until its first.
 *
 * @example (await loadLists('seeds')).lists.places[0] // { name: 'Kremlin', kind: 'venue', in: 'Moscow', …, standsFor: 'Russia' }
 */
export async function loadLists(dir: string): Promise<{ lists: NameLists; doubts: Doubt[] }> {
  const known = await entries(dir, 'people.tsv', people, person);
  const mapped = await entries(dir, 'places.tsv', places, place);
  return { lists: { people: known.entries, places: mapped.entries }, doubts: [...known.doubts, ...mapped.doubts] };
}

/** Makes an entry of a row, or null; says what is wrong through `object`. */
type Make<Entry> = (row: Row, object: (message: string) => void) => Entry | null;

async function entries<Entry>(dir: string, file: string, columns: Columns, make: Make<Entry>) {
  const { text, doubts } = (await readTextIfThere(join(dir, file), file)) ?? { text: null, doubts: [] };
  if (text === null) return { entries: [], doubts };
  const table = readTsv(text, file, columns);
  doubts.push(...table.doubts);
  const made: Entry[] = [];
  for (const row of table.rows) {
    const said: string[] = [];
    const entry = make(row, (message) => said.push(message));
    if (entry !== null) made.push(entry);
    const severity = entry === null ? 'unread' : 'doubt';
    doubts.push(...said.map((message): Doubt => ({ file, line: row.line, message, severity })));
  }
  return { entries: made, doubts };
}

function person(row: Row, object: (message: string) => void): PersonEntry | null {
  const [from, until] = [day(row, 'from', object), day(row, 'until', object)];
  // An unknown bound would stretch the role over days on which somebody else held it.
  if (from === undefined || until === undefined) return null;
  if (from !== null && until !== null && from > until) {
    object(
      `The role ends (${until}) before it begins (${from}); correct one, or write the days where both are in one month or year.`,
    );
    return null;
  }
  const [side, role] = [row.cell('side') || null, row.cell('role') || null];
  return { name: row.cell('name'), spellings: several(row, 'spellings'), side, role, from, until };
}

function place(row: Row, object: (message: string) => void): PlaceEntry | null {
  const kind = kinds.find((known) => known === row.cell('kind'));
  if (kind === undefined) {
    object(`kind is "${row.cell('kind')}"; it must be one of ${kinds.join(', ')}.`);
    return null;
  }
  const [within, standsFor] = [row.cell('in') || null, row.cell('stands_for') || null];
  const [spellings, demonyms] = [several(row, 'spellings'), several(row, 'demonyms')];
  return { name: row.cell('name'), kind, in: within, spellings, demonyms, standsFor };
}

/** Null for an empty cell, undefined for one that is no day. */
function day(row: Row, column: 'from' | 'until', object: (message: string) => void): Day | null | undefined {
  const words = row.cell(column);
  if (words === '') return null;
  const given = givenStretch(words);
  // Between two holders of an office a gap is better than two holders on one day.
  if (given !== null) return column === 'from' ? given.last : given.first;
  object(
    `${column} is "${words}"; write a day (2025-11-27), a month (2025-11) or a year that exists, or leave the cell empty.`,
  );
  return undefined;
}

function several(row: Row, column: string): string[] {
  const parts = row.cell(column).split('|');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
