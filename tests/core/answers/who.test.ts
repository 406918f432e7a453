import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/core/answers/ground.ts';
import { who } from '../../../src/core/answers/who.ts';
import { headText, plainText } from '../../../src/core/messages/plain.ts';
import { gazetteerOf } from '../../../src/core/names/gazetteer.ts';
import { openFolder } from '../../../src/edges/corpus/folder.ts';
import { loadLists } from '../../../src/edges/corpus/lists.ts';
import { learn } from '../../../src/jobs/learn.ts';
import type { Knowledge } from '../../../src/ports.ts';
import { groundOf, knowledgeOf } from './ground.ts';
import { ministers } from './ministers.ts';

describe('who, over three articles on a minister who is replaced', () => {
  let known: Knowledge;
  beforeAll(async () => {
    known = await knowledgeOf(ministers);
  });
  const ask = (name: string, asOf: string) => who(name, groundOf(known, asOf), { name, 'as-of': asOf });

  const heads: [name: string, asOf: string, says: RegExp[], never: RegExp[]][] = [
    [
      'Ibarra',
      '2031-02-12',
      [
        /^Rosa Ibarra · Foreign Minister of Chile \[1\]/,
        /Not to be confused with Pablo Ibarra · Special Envoy of Chile/,
      ],
      [/former/],
    ],
    [
      'Ibarra',
      '2031-02-12',
      [
        /Met Mateo Quiroga, Arica, Monday 3 February 2031 \[\d\]/,
        /Planned Mateo Quiroga, Lima, Thursday 20 February 2031/,
      ],
      [/Overdue/],
    ],
    [
      'Rosa Ibarra',
      '2031-03-06',
      [
        /^Rosa Ibarra · former Foreign Minister of Chile/,
        /Until 5 Mar 2031 at the latest; since then Elena Prado/,
        /Overdue Mateo Quiroga, Lima, planned for Thursday 20 February 2031; no report whether it took place/,
      ],
      [/Planned/],
    ],
    ['Rosa Ibarra', '2031-03-04', [/^Rosa Ibarra · Foreign Minister of Chile/], [/former/, /Prado/]],
    ['Prado', '2031-03-06', [/^Elena Prado · foreign minister of Chile/], [/former/]],
    ['Pablo Ibarra', '2031-02-12', [/^Pablo Ibarra · Special Envoy of Chile/], [/Met/, /Planned/]],
    ['Quirga', '2031-02-12', [/^Mateo Quiroga · Foreign Minister of Bolivia/, /Read as Mateo Quiroga\./], []],
    ['Mateo Quiroga', '2031-02-05', [/Named in 1 article, 4 Feb 2031\./], [/Lima/, /2 articles/, /Read as/]],
    ['Ibarra', '2031-02-12', [/Named in 2 articles, 4 Feb 2031 – 11 Feb 2031/], []],
  ];
  it.each(heads)('%s as of %s', (name, asOf, says, never) => {
    const answer = ask(name, asOf);
    const head = headText(answer);
    expect(answer.answered).toBe(true);
    for (const pattern of says) expect(head).toMatch(pattern);
    for (const pattern of never) expect(head).not.toMatch(pattern);
  });

  it.each([
    ['Macron', '2031-03-12'],
    ['Prado', '2031-03-04'],
    ['', '2031-03-12'],
  ])('knows nobody called “%s” as of %s', (name, asOf) => {
    const answer = ask(name, asOf);
    expect(answer.answered).toBe(false);
    expect(headText(answer)).toMatch(/^Nobody of that name is in the corpus\./);
    expect(plainText(answer)).not.toMatch(/Elena/);
  });

  it('offers a button for the other of the surname, as of the same day', () => {
    const { buttons } = ask('Ibarra', '2031-02-12');
    expect(buttons).toContainEqual({
      label: 'Pablo Ibarra',
      command: 'who',
      action: 'answer',
      options: { name: 'Pablo Ibarra', 'as-of': '2031-02-12' },
      page: 0,
    });
    expect(buttons).toContainEqual(
      expect.objectContaining({ command: 'timeline', options: expect.objectContaining({ with: 'Rosa Ibarra' }) }),
    );
  });

  it('shows the last statement in full', () => {
    const { cites, shown } = ask('Rosa Ibarra', '2031-02-12');
    expect(cites[shown ?? -1]?.sentence).toBe('"The water belongs to the valley," Ibarra said.');
  });

  it('gives the people of a country', () => {
    const answer = ask('Chile', '2031-03-12');
    expect(plainText(answer)).toMatch(/Elena Prado · foreign minister of Chile/);
    expect(plainText(answer)).toMatch(/Rosa Ibarra · former Foreign Minister of Chile/);
    expect(plainText(answer)).not.toMatch(/Quiroga/);
  });
});

describe('who, of everybody in the bundled corpus', () => {
  const seeds = join(import.meta.dirname, '../../../seeds');
  let known: Knowledge;
  let asked: [string, Ground][];
  beforeAll(async () => {
    const { lists } = await loadLists(seeds);
    const corpus = openFolder(join(seeds, 'articles'), '2025-12-31T00:00:00Z');
    known = await learn(corpus, { lists, gazetteer: gazetteerOf(lists), doubts: [] });
    asked = ['2025-03-20', '2025-08-20', '2025-10-16', '2025-12-31'].flatMap((day) => {
      const ground = groundOf(known, day);
      return ground.view.dossiers.map(({ name }): [string, Ground] => [name, ground]);
    });
  });

  it('has a head of at most 600 characters without a quotation', () => {
    expect(asked.length).toBeGreaterThan(20);
    for (const [name, ground] of asked) {
      const answer = who(name, ground, { name });
      const head = headText(answer);
      expect(head.length, head).toBeLessThanOrEqual(600);
      expect(head, name).not.toMatch(/…$/);
      expect(
        [answer.title, ...answer.head].flat().filter((inline) => typeof inline === 'object' && 'quote' in inline),
      ).toEqual([]);
    }
  });

  it('copies no eight words running from an article into the head', () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ');
    const runs = (text: string) =>
      words(text)
        .map((_, at, all) => all.slice(at, at + 8).join(' '))
        .slice(0, -7);
    const told = new Set(known.ledger.articles.flatMap(({ text }) => runs(text)));
    for (const [name, ground] of asked) {
      const head = headText(who(name, ground, { name }));
      expect(
        runs(head).filter((run) => told.has(run)),
        head,
      ).toEqual([]);
    }
  });

  it('cites only sentences that articles of that day hold', () => {
    for (const [name, ground] of asked) {
      for (const { article, sentence } of who(name, ground, { name }).cites) {
        expect(ground.view.articles.map(({ id }) => id)).toContain(article);
        expect(known.ledger.readings.get(article)?.sentences.map(({ text }) => text)).toContain(sentence);
      }
    }
  });
});
