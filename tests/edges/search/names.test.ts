import { expect, test } from 'vitest';
import { openNameSearch } from '../../../src/edges/search/names.ts';
import type { Named } from '../../../src/ports.ts';

const person = (name: string, weight: number, ...spellings: string[]): Named => ({
  kind: 'person',
  name,
  spellings,
  weight,
});
const named: Named[] = [
  person('Donald Trump', 40),
  person('Melania Trump', 2),
  person('Steve Witkoff', 20),
  person('Vladimir Putin', 30),
  person('Volodymyr Zelensky', 25, 'Zelenskyy', 'Zelenskiy'),
  person('Recep Tayyip Erdoğan', 5),
  person('Ali Larijani', 1),
  person('Alina Berg', 9),
  { kind: 'place', name: 'Riyadh', spellings: [], weight: 7 },
  { kind: 'side', name: 'Russia', spellings: ['Kremlin'], weight: 35 },
  { kind: 'title', name: 'Trump and Putin agree to meet in Budapest', spellings: [], weight: 1 },
];
const all = ['person', 'side', 'place', 'title'] as const;
const search = openNameSearch();
search.add(named);

test.each([
  ['witk', 'Steve Witkoff', 'the beginning of a surname'],
  ['steve w', 'Steve Witkoff', 'the beginnings of two words'],
  ['Witkof', 'Steve Witkoff', 'a name cut short'],
  ['Wittkof', 'Steve Witkoff', 'two errors'],
  ['Putn', 'Vladimir Putin', 'a letter left out'],
  ['zelenskiy', 'Volodymyr Zelensky', 'another spelling'],
  ['Zelinsky', 'Volodymyr Zelensky', 'a wrong letter'],
  ['erdogan', 'Recep Tayyip Erdoğan', 'marks left out'],
  ['trump', 'Donald Trump', 'the weightier of two'],
  ['ali', 'Ali Larijani', 'a whole word before a beginning'],
  ['RUSSIA', 'Russia', 'a name typed in full'],
  ['kreml', 'Russia', 'what it is also called'],
  ['riyad', 'Riyadh', 'a place'],
  ['budapest agree', 'Trump and Putin agree to meet in Budapest', 'words of a title in any order'],
])('%s gives %s first: %s', (typed, name) => {
  expect(search.complete(typed, all, 25)[0]?.name).toBe(name);
});

test('only the kinds asked for', () => {
  expect(search.complete('trump', ['title'], 25).map(({ kind }) => kind)).toEqual(['title']);
  expect(search.complete('witk', ['place'], 25)).toEqual([]);
});

test('an empty text gives the weightiest of the kinds', () => {
  expect(search.complete(' ', ['person'], 2).map(({ name }) => name)).toEqual(['Donald Trump', 'Vladimir Putin']);
  expect(search.complete('', all, 3).map(({ weight }) => weight)).toEqual([40, 35, 30]);
});

test.each(['Macron', '!!', 'xqz'])('%s is near to nobody', (typed) => {
  expect(search.complete(typed, all, 25)).toEqual([]);
});

test('limit, and a name added again', () => {
  expect(search.complete('trump', all, 1)).toHaveLength(1);
  expect(search.complete('trump', all, 0)).toEqual([]);
  const own = openNameSearch();
  own.add([person('Ann Lee', 1)]);
  own.add([person('Ann Lee', 2, 'Ann Li')]);
  expect(own.complete('ann', all, 25)).toEqual([person('Ann Lee', 2, 'Ann Li')]);
  expect(own.complete('li', all, 25)).toHaveLength(1);
});
