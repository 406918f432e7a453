import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../../src/edges/corpus/folder.ts';
import { loadLists } from '../../../src/edges/corpus/lists.ts';

const seeds = join(import.meta.dirname, '../../../seeds');

test('the bundled articles are read without a doubt, each with its day, title and source', async () => {
  const { articles, doubts } = await openFolder(join(seeds, 'articles'), '2025-12-31T00:00:00Z').load();
  expect(doubts).toEqual([]);
  expect(articles.length).toBeGreaterThan(5);
  for (const article of articles) {
    expect(article.published, article.file).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(article.title, article.file).toBeTruthy();
    expect(article.source, article.file).toBeTruthy();
  }
});

test('the bundled lists are read without a doubt', async () => {
  const { lists, doubts } = await loadLists(seeds);
  expect(doubts).toEqual([]);
  expect(lists.people.length).toBeGreaterThan(10);
  expect(lists.places.length).toBeGreaterThan(50);
});
