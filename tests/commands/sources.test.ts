import { describe, expect, it } from 'vitest';
import { command } from '../../commands/sources.ts';
import { plainLine } from '../../src/core/messages/plain.ts';
import type { Answer } from '../../src/core/model.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const FILES = {
  'a.md': article('Newer', '2025-11-05', 'Inland News', 'The ministers spoke of grain.'),
  'b.md': article('Older', '2025-10-01', 'The Harbour Post', 'The envoys spoke of grain and ships.'),
  'c.md': article('Ahead', '2025-12-20', 'Inland News', 'The officials spoke of harbours.'),
};

const headOf = ({ head }: Answer) => head.map(plainLine).join('\n');
const titles = ({ sections }: Answer) => (sections[0]?.lines ?? []).map((line) => plainLine(line).split(' · ')[0]);

describe('/sources', () => {
  it('lists what was published by the day asked about, newest first whatever the files are called', async () => {
    const app = await appOver(folderOf(FILES));
    expect(titles(await command.answer(asking(), app))).toEqual(['Newer', 'Older']);
    expect(titles(await command.answer(asking({ 'as-of': '2025-12-31' }), app))).toEqual(['Ahead', 'Newer', 'Older']);
  });

  it('says how many, from how many papers, and from when to when', async () => {
    const answer = await command.answer(asking(), await appOver(folderOf(FILES)));
    expect(headOf(answer)).toContain('2 articles from 2 sources, 1 Oct 2025 – 5 Nov 2025');
  });

  it('counts and marks an article without a day', async () => {
    const files = { ...FILES, 'd.md': article('Undated', null, 'Inland News', 'Nobody knows when they spoke.') };
    const answer = await command.answer(asking(), await appOver(folderOf(files)));
    expect(headOf(answer)).toContain('1 of unknown day');
    const line = answer.sections[0]?.lines.map(plainLine).find((text) => text.startsWith('Undated'));
    expect(line).toContain('day not known');
  });

  it('names a file that could not be read, and what is wrong with it', async () => {
    const app = await appOver(folderOf({ ...FILES, 'broken.md': '' }));
    const unread = app.knowledge.doubts.filter(({ file }) => file === 'broken.md');
    expect(unread).toMatchObject([{ severity: 'unread' }]);
    const lines = (await command.answer(asking(), app)).sections.flatMap((section) => section.lines.map(plainLine));
    expect(lines).toContain(`broken.md: ${unread[0]?.message}`);
  });

  it('says nothing of broken files when there are none', async () => {
    const answer = await command.answer(asking(), await appOver(folderOf(FILES)));
    expect(headOf(answer)).not.toContain('could not be read');
    expect(answer.sections.map(({ name }) => name)).toEqual(['Newest first']);
  });

  it('goes in pages that together hold every article once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`${at}.md`, article(`T${at}`, '2025-10-01', 'P', `Number ${at} spoke.`)]),
    );
    const app = await appOver(folderOf(files));
    const first = await command.answer(asking(), app);
    const of = first.page?.of ?? 1;
    expect(of).toBeGreaterThan(1);
    const all = [];
    for (let page = 0; page < of; page++) all.push(...titles(await command.answer(asking({}, page), app)));
    expect(all).toHaveLength(11);
    expect(new Set(all).size).toBe(11);
  });

  it('answers that there was nothing before the first article', async () => {
    const answer = await command.answer(asking({ 'as-of': '2025-09-30' }), await appOver(folderOf(FILES)));
    expect(answer).toMatchObject({ answered: false, cites: [] });
  });
});
