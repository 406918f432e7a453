import { describe, expect, it } from 'vitest';
import { command } from '../../commands/search.ts';
import { plainLine } from '../../src/core/messages/plain.ts';
import type { Answer } from '../../src/core/model.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const FILES = {
  'a.md': article('Grain', '2025-10-01', 'The Harbour Post', 'Envoys spoke of grain exports in Geneva on Tuesday.'),
  'b.md': article('Ships', '2025-11-05', 'Inland News', 'Ministers will take up grain exports again, officials said.'),
  'c.md': article('Later', '2025-12-20', 'Inland News', 'Grain exports were settled, the officials said.'),
};

const asked = async (options: Record<string, string>, page = 0, files: Record<string, string> = FILES) =>
  command.answer(asking(options, page), await appOver(folderOf(files)));
const filesOf = ({ cites }: Answer) => cites.map(({ file }) => file).sort();

describe('/search', () => {
  it.each<[what: string, options: Record<string, string>, files: string[]]>([
    ['what was published by today', { query: 'grain' }, ['a.md', 'b.md']],
    ['what was published by the day asked about', { query: 'grain', 'as-of': '2025-10-31' }, ['a.md']],
    ['later days once they have come', { query: 'grain', 'as-of': '2025-12-20' }, ['a.md', 'b.md', 'c.md']],
    ['from a day on, that day included', { query: 'grain', from: '2025-11-05' }, ['b.md']],
    ['up to a day, that day included', { query: 'grain', to: '2025-10-01' }, ['a.md']],
    ['a month as all of its days', { query: 'grain', from: 'October 2025', to: 'October 2025' }, ['a.md']],
    ['one paper, in any case', { query: 'grain', source: 'inland' }, ['b.md']],
  ])('finds %s', async (_, options, files) => {
    const answer = await asked(options);
    expect(filesOf(answer)).toEqual(files);
    expect(answer.answered).toBe(true);
  });

  it.each<[what: string, options: Record<string, string>]>([
    ['words that no article holds', { query: 'xylophone' }],
    ['words of later articles', { query: 'settled', 'as-of': '2025-11-30' }],
    ['a paper that is not there', { query: 'grain', source: 'Mountain' }],
    ['days without an article', { query: 'grain', from: '2025-10-02', to: '2025-11-04' }],
  ])('says that it found nothing for %s', async (_, options) => {
    const answer = await asked(options);
    expect(answer).toMatchObject({ answered: false, tone: 'nothing', cites: [], sections: [] });
  });

  it.each(['from', 'to', 'as-of'])('refuses a %s that is no day', async (option) => {
    const answer = await asked({ query: 'grain', [option]: 'whenever' });
    expect(answer).toMatchObject({ answered: false, tone: 'error' });
    expect(plainLine(answer.title)).toContain(option);
  });

  it('cites every passage by the sentence that it quotes, and quotes nothing in its head', async () => {
    const answer = await asked({ query: 'grain exports' });
    const lines = answer.sections.flatMap((section) => section.lines);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const quote = line.flatMap((piece) => (typeof piece === 'object' && 'quote' in piece ? [piece.quote] : []))[0];
      const cite = line.flatMap((piece) => (typeof piece === 'object' && 'cite' in piece ? [piece.cite] : []))[0] ?? 0;
      expect(answer.cites[cite - 1]?.sentence).toBe(quote);
    }
    const quoted = [answer.title, ...answer.head]
      .flat()
      .filter((piece) => typeof piece === 'object' && 'quote' in piece);
    expect(quoted).toEqual([]);
  });

  it('shows five passages a page; a page beyond the last is the last', async () => {
    const days = Array.from({ length: 7 }, (_, at) => `2025-10-0${at + 1}`);
    const files = Object.fromEntries(
      days.map((day, at) => [`${at}.md`, article(`T${at}`, day, 'P', `Delegation ${at} spoke of grain.`)]),
    );
    const first = await asked({ query: 'grain' }, 0, files);
    const second = await asked({ query: 'grain' }, 1, files);
    const beyond = await asked({ query: 'grain' }, 9, files);
    expect([first.cites.length, second.cites.length]).toEqual([5, 2]);
    expect(new Set([...filesOf(first), ...filesOf(second)]).size).toBe(7);
    expect(second.page).toEqual({ index: 1, of: 2 });
    expect(beyond.page).toEqual(second.page);
    expect(filesOf(beyond)).toEqual(filesOf(second));
  });

  it('keeps title and head within 600 characters for the longest question', async () => {
    const answer = await asked({ query: `grain ${'exports '.repeat(24)}` });
    expect([answer.title, ...answer.head].map(plainLine).join('\n').length).toBeLessThanOrEqual(600);
  });
});
