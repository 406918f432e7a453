import { peopleIn } from '../../../../src/core/mentions/people/people.ts';
import { placesIn } from '../../../../src/core/mentions/places/places.ts';
import type { NameLists } from '../../../../src/core/model.ts';
import { gazetteerOf } from '../../../../src/core/names/gazetteer.ts';
import { documentOf } from '../../../../src/core/text/document.ts';
import { someLists } from '../../names/lists.ts';

/** Reads the people and places of a text with the few listed names of the tests, or with none. */
export function readNames(text: string, lists: NameLists = someLists) {
  const doc = documentOf({
    id: 'a',
    file: 'a.txt',
    format: 'plain',
    title: null,
    source: null,
    url: null,
    published: '2025-11-01',
    learned: '2025-11-01T12:00:00Z',
    text,
  });
  const gazetteer = gazetteerOf(lists);
  const places = placesIn(doc, gazetteer);
  const { people, mentions } = peopleIn(doc, places, gazetteer);
  return { doc, places, people, mentions };
}
