import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPassageSearch } from '../../../src/edges/search/passages.ts';
import type { Passage } from '../../../src/ports.ts';

function passage(id: string, text: string, more: Partial<Passage> = {}): Passage {
  return { id, article: 'a', text, title: '', source: '', published: null, furniture: false, ...more };
}

const texts = [
  'Envoys met in Riyadh for staff talks on Tuesday.',
  'The U.S. delegation, led by Rubio, will hold staff talks next week.',
  'Erdoğan’s office offered Istanbul for the second round.',
  'The memorandum was handed over in Istanbul.',
  'Prices of grain rose in March.',
];

async function indexed(more: Passage[] = []) {
  const search = openPassageSearch();
  await search.add([...texts.map((text, at) => passage(String(at), text)), ...more]);
  return (query: string, limit = 10) => search.find(query, limit);
}
const ids = (hits: { passage: Passage }[]) => hits.map((hit) => hit.passage.id);

test.each([
  ['riyadh', ['0'], 'small letters'],
  ['staff talks Rubio', ['1', '0'], 'all of the words before some of them'],
  ['US delegation', ['1'], 'an abbreviation without its dots'],
  ['erdogan', ['2'], 'marks and possession'],
  ['Istambul round', ['2'], 'a typing error'],
  ['memor', ['3'], 'the beginning of a word'],
  ['Riyadh unicorns', ['0'], 'a word that nobody wrote'],
])('%s finds %j first: %s', async (query, first) => {
  expect(ids((await indexed())(query)).slice(0, first.length)).toEqual(first);
});

test.each(['', '  ', '?!', 'xylophone'])('%j finds nothing', async (query) => {
  expect((await indexed())(query)).toEqual([]);
});

test('terms are the words as they stand in the passage', async () => {
  const find = await indexed();
  expect(find('erdogan istambul')[0]?.terms).toEqual(['Erdoğan’s', 'Istanbul']);
  expect(find('us rubio')[0]?.terms).toEqual(['U.S', 'Rubio']);
});

test('when exact finds enough, nothing forgiven is mixed in', async () => {
  const find = await indexed([
    ...Array.from({ length: 5 }, (_, at) => passage(`m${at}`, `Minsk ${at}`)),
    passage('near', 'Minskk and Minska'),
  ]);
  expect(ids(find('Minsk')).sort()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
});

test('the text counts more than the title, a sentence more than furniture', async () => {
  const find = await indexed([
    passage('caption', 'Vienna talks', { furniture: true }),
    passage('title', 'Nothing was agreed', { title: 'Vienna talks' }),
    passage('sentence', 'Vienna talks'),
  ]);
  expect(ids(find('Vienna'))[0]).toBe('sentence');
  expect(ids(find('Vienna'))).toHaveLength(3);
});

test('limit', async () => {
  const find = await indexed();
  expect(find('talks', 1)).toHaveLength(1);
  expect(find('talks', 0)).toEqual([]);
});

test('a passage added again replaces the earlier one', async () => {
  const search = openPassageSearch();
  await search.add([passage('x', 'Geneva')]);
  await search.add([passage('x', 'Doha')]);
  expect(search.find('Geneva', 5)).toEqual([]);
  expect(ids(search.find('Doha', 5))).toEqual(['x']);
});

test('a pasted page and a word without end do not hold the program up', async () => {
  const find = await indexed();
  const began = performance.now();
  find('talkz '.repeat(5000));
  find('x'.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(1000);
});

test('others get their turn while the index is built', async () => {
  const search = openPassageSearch();
  const many = Array.from({ length: 5000 }, (_, at) =>
    passage(`p${at}`, texts.map((text) => `${text} w${at}`).join(' ')),
  );
  let turns = 0;
  let done = false;
  const adding = search.add(many).then(() => {
    done = true;
  });
  while (!done) {
    await setImmediate();
    turns++;
  }
  await adding;
  expect(turns).toBeGreaterThan(5);
  expect(ids(search.find('w4999', 1))).toEqual(['p4999']);
});
