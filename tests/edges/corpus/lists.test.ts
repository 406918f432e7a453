import { expect, test } from 'vitest';
import { loadLists } from '../../../src/edges/corpus/lists.ts';
import { folderOf } from './folder-of.ts';

const PEOPLE = 'name\tspellings\tside\trole\tfrom\tuntil\n';
const PLACES = 'name\tkind\tin\tspellings\tdemonyms\tstands_for\n';

test('people and places, several values in a cell', async () => {
  const people = `${PEOPLE}Ann Lee\tAnn Li | A. Lee\tNorway\tforeign minister\t2021-01-02\t2023-03-04\nBo Ek\t\tSweden\n`;
  const places = `${PLACES}the Palace\tvenue\tOslo\t\t\tNorway\nNorway\tcountry\t\tNorge\tNorwegian|Norwegians\n`;
  const { lists, doubts } = await loadLists(folderOf({ 'people.tsv': people, 'places.tsv': places }));
  expect(doubts).toEqual([]);
  expect(lists.people).toEqual([
    {
      name: 'Ann Lee',
      spellings: ['Ann Li', 'A. Lee'],
      side: 'Norway',
      role: 'foreign minister',
      from: '2021-01-02',
      until: '2023-03-04',
    },
    { name: 'Bo Ek', spellings: [], side: 'Sweden', role: null, from: null, until: null },
  ]);
  expect(lists.places).toEqual([
    { name: 'the Palace', kind: 'venue', in: 'Oslo', spellings: [], demonyms: [], standsFor: 'Norway' },
    {
      name: 'Norway',
      kind: 'country',
      in: null,
      spellings: ['Norge'],
      demonyms: ['Norwegian', 'Norwegians'],
      standsFor: null,
    },
  ]);
});

test('of a month or a year only what is certain counts', async () => {
  const people = `${PEOPLE}A\t\tX\tY\t2019\t2024-02\nB\t\tX\tY\t2024-02\t2026\n`;
  const { lists, doubts } = await loadLists(folderOf({ 'people.tsv': people }));
  expect(doubts).toEqual([]);
  expect(lists.people.map(({ from, until }) => [from, until])).toEqual([
    ['2019-12-31', '2024-02-01'],
    ['2024-02-29', '2026-01-01'],
  ]);
});

test('lists that are not there are empty, without a doubt', async () => {
  expect(await loadLists(folderOf({}))).toEqual({ lists: { people: [], places: [] }, doubts: [] });
  expect(await loadLists('/no/such/folder')).toEqual({ lists: { people: [], places: [] }, doubts: [] });
});

const wrong = [
  {
    what: 'no such day',
    file: 'people.tsv',
    text: `${PEOPLE}A\t\tX\tY\t2025-02-30\t\nB\t\tX\n`,
    line: 2,
    says: /from is "2025-02-30"/,
  },
  {
    what: 'a role that ends first',
    file: 'people.tsv',
    text: `${PEOPLE}A\t\tX\tY\t2025-02-02\t2025-02-01\nB\t\tX\n`,
    line: 2,
    says: /ends .* before/,
  },
  { what: 'no TAB', file: 'people.tsv', text: `${PEOPLE}Ann Lee Norway\nB\t\tX\n`, line: 2, says: /no TAB/ },
  { what: 'no name', file: 'people.tsv', text: `${PEOPLE}\tx\nB\t\tX\n`, line: 2, says: /"name" is empty/ },
  {
    what: 'no such kind',
    file: 'places.tsv',
    text: `${PLACES}A\ttown\t\nB\tcity\t\n`,
    line: 2,
    says: /kind is "town".*country, body/,
  },
];
test.each(wrong)('a row that does not fit is left out and told: $what', async ({ file, text, line, says }) => {
  const { lists, doubts } = await loadLists(folderOf({ [file]: text }));
  expect([...lists.people, ...lists.places].map(({ name }) => name)).toEqual(['B']);
  expect(doubts).toEqual([{ file, line, severity: 'unread', message: expect.stringMatching(says) }]);
});

test('a binary list is empty and told', async () => {
  const { lists, doubts } = await loadLists(folderOf({ 'people.tsv': Buffer.from([0, 1, 2]) }));
  expect(lists.people).toEqual([]);
  expect(doubts).toMatchObject([{ file: 'people.tsv', severity: 'unread' }]);
});
