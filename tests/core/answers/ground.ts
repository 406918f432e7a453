import { join } from 'node:path';
import { groundFor } from '../../../src/core/answers/asking/ground-for.ts';
import type { Ground } from '../../../src/core/answers/ground.ts';
import type { Article } from '../../../src/core/model.ts';
import { gazetteerOf } from '../../../src/core/names/gazetteer.ts';
import { loadLists } from '../../../src/edges/corpus/lists.ts';
import { learn } from '../../../src/jobs/learn.ts';
import type { Knowledge } from '../../../src/ports.ts';

/** An article as a test tells it: its day and its text. */
export type Told = { on: string; text: string };

const seeds = join(import.meta.dirname, '../../../seeds');

/** What the real reader makes of some articles, with the bundled lists; files are a1.txt, a2.txt … in the order given. */
export async function knowledgeOf(told: readonly Told[]): Promise<Knowledge> {
  const { lists } = await loadLists(seeds);
  const articles = told.map(
    ({ on, text }, at): Article => ({
      id: `a${at + 1}`,
      file: `a${at + 1}.txt`,
      format: 'plain',
      title: null,
      source: null,
      url: null,
      published: on,
      learned: `${on}T12:00:00Z`,
      text,
    }),
  );
  const corpus = { load: async () => ({ articles, doubts: [] }) };
  return learn(corpus, { lists, gazetteer: gazetteerOf(lists), doubts: [] });
}

/** The ground of a question asked on a day over what is known. */
export function groundOf(knowledge: Knowledge, asOf: string): Ground {
  const asked = groundFor({ options: { 'as-of': asOf }, today: asOf }, { knowledge, sample: false });
  if (asked.refused) throw new Error(`${asOf} is no day.`);
  return asked.ground;
}
