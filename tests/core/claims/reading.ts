import { fold } from '../../../src/core/ledger/fold.ts';
import { viewAsOf } from '../../../src/core/ledger/view.ts';
import type { Article, Day, LedgerView, Reading } from '../../../src/core/model.ts';
import { type Gazetteer, gazetteerOf } from '../../../src/core/names/gazetteer.ts';
import { read } from '../../../src/core/read.ts';
import { loadLists } from '../../../src/edges/corpus/lists.ts';

/** The gazetteer of the bundled lists, as the program itself loads them. */
export async function bundledGazetteer(): Promise<Gazetteer> {
  const { lists, doubts } = await loadLists(new URL('../../../seeds', import.meta.url).pathname);
  if (lists.people.length === 0 || lists.places.length === 0)
    throw new Error(`The bundled lists are empty; look at seeds/. ${JSON.stringify(doubts)}`);
  return gazetteerOf(lists);
}

/**
 * Reads a text as an article published on a day.
 * @example readOn('The ministers met on Monday.', '2026-03-04', gazetteer).claims
 */
export function readOn(text: string, on: Day, gazetteer: Gazetteer): Reading {
  return read(articleOf(text, on), gazetteer);
}

/** The ledger over that one article, as of its day. */
export function viewOn(text: string, on: Day, gazetteer: Gazetteer): LedgerView {
  const article = articleOf(text, on);
  return viewAsOf(fold([{ article, reading: read(article, gazetteer) }], gazetteer), on, gazetteer);
}

function articleOf(text: string, on: Day): Article {
  return {
    id: 'one',
    file: 'one.txt',
    format: 'plain',
    title: null,
    source: null,
    url: null,
    published: on,
    learned: `${on}T12:00:00Z`,
    text,
  };
}
