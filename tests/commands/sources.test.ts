import { describe, expect, it } from 'vitest';
import { command } from '../../commands/sources.ts';
import { discordMessage } from '../../src/core/messages/discord.ts';
import { plainLine } from '../../src/core/messages/plain.ts';
import type { Answer } from '../../src/core/model.ts';
import type { App } from '../../src/ports.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const FILES = {
  'a.md': article('Newer', '2025-11-05', 'Inland News', 'The ministers spoke of grain.'),
  'b.md': article('Older', '2025-10-01', 'The Harbour Post', 'The envoys spoke of grain and ships.'),
  'c.md': article('Ahead', '2025-12-20', 'Inland News', 'The officials spoke of harbours.'),
};

const headOf = ({ head }: Answer) => head.map(plainLine).join('\n');
const linesOf = ({ sections }: Answer, start: string) =>
  sections.filter(({ name }) => name.startsWith(start)).flatMap(({ lines }) => lines.map(plainLine));
const titles = (answer: Answer) => linesOf(answer, 'Newest first').map((line) => line.split(' · ')[0]);
/** The lines of a list on all pages. */
async function throughout(app: App, start: string): Promise<string[]> {
  const { page } = await command.answer(asking(), app);
  const all = [];
  for (let at = 0; at < (page?.of ?? 1); at++) all.push(...linesOf(await command.answer(asking({}, at), app), start));
  return all;
}

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
    expect(answer.sections.map(({ name }) => name)).toEqual(['Newest first', 'By source']);
  });

  it('goes in pages that together hold every article once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`${at}.md`, article(`T${at}`, '2025-10-01', 'P', `Number ${at} spoke.`)]),
    );
    const app = await appOver(folderOf(files));
    const first = await command.answer(asking(), app);
    expect(first.page?.of).toBeGreaterThan(1);
    const all = await throughout(app, 'Newest first');
    expect(all).toHaveLength(11);
    expect(new Set(all).size).toBe(11);
  });

  it('counts the articles of each source, the most first', async () => {
    const answer = await command.answer(asking({ 'as-of': '2025-12-31' }), await appOver(folderOf(FILES)));
    expect(linesOf(answer, 'By source')).toEqual([
      'Inland News · 2 articles, newest 20 Dec 2025',
      'The Harbour Post · 1 article, newest 1 Oct 2025',
    ]);
  });

  it('says of an article without a day how to give it one, once; it makes nothing look fresh', async () => {
    const files = { ...FILES, 'd.md': article('Undated', null, 'Inland News', 'Nobody knows when they spoke.') };
    const answer = await command.answer(asking(), await appOver(folderOf(files)));
    expect(linesOf(answer, 'Without a day')).toEqual([expect.stringMatching(/^d\.md: .*sources\.tsv.*front matter/)]);
    expect(linesOf(answer, 'In doubt')).toEqual([]);
    expect(titles(answer).at(-1)).toBe('Undated');
    expect(headOf(answer)).toContain('1 Oct 2025 – 5 Nov 2025');
    expect(plainLine(answer.footer)).toContain('newest article 5 Nov 2025, 22 days earlier');
  });

  it('does not say that there was no article where all lack a day', async () => {
    const files = { 'd.md': article('Undated', null, 'P', 'Nobody knows when they spoke.') };
    const answer = await command.answer(asking(), await appOver(folderOf(files)));
    expect(headOf(answer)).toContain('1 article from 1 source.');
    expect(plainLine(answer.footer)).toContain('no article of known day');
  });

  it('shows what is in doubt with its file, line and cure, but not of articles that came later', async () => {
    const files = {
      ...FILES,
      'c.md': article(
        'Ahead',
        '2025-12-20',
        'Inland News',
        'SINGAPORE, 1 March 2025 — The officials spoke of harbours.',
      ),
      'sources.tsv': 'file\tpublished\nnone.md\t2025-10-01\n',
    };
    const app = await appOver(folderOf(files));
    const later = app.knowledge.doubts.find(({ file }) => file === 'c.md')?.message;
    expect(later).toContain('2025-03-01');
    const now = linesOf(await command.answer(asking(), app), 'In doubt');
    expect(now).toEqual([
      expect.stringMatching(/^sources\.tsv, line 2: none\.md is not an article.*remove the line\.$/),
    ]);
    const then = linesOf(await command.answer(asking({ 'as-of': '2025-12-31' }), app), 'In doubt');
    expect(then).toContain(`c.md: ${later}`);
  });

  it('reaches every file that could not be read through its pages, whole in Discord', async () => {
    const broken = Array.from({ length: 11 }, (_, at) => [`broken-${at}.md`, '']);
    const app = await appOver(folderOf({ ...FILES, ...Object.fromEntries(broken) }));
    const named = (await throughout(app, 'Could not be read')).map((line) => line.split(':')[0]);
    expect([...named].sort()).toEqual(broken.map(([name]) => name).sort());
    const { embeds } = discordMessage(await command.answer(asking(), app), {
      command: 'sources',
      options: {},
      page: 0,
    });
    expect(JSON.stringify(embeds)).not.toContain('more');
  });

  it('tells what is wrong where no article could be read at all', async () => {
    const answer = await command.answer(asking(), await appOver(folderOf({ 'a.md': '', 'b.md': '' })));
    expect(headOf(answer)).toContain('No article could be read.');
    expect(linesOf(answer, 'Could not be read').map((line) => line.split(':')[0])).toEqual(['a.md', 'b.md']);
  });

  it('answers that there was nothing before the first article', async () => {
    const answer = await command.answer(asking({ 'as-of': '2025-09-30' }), await appOver(folderOf(FILES)));
    expect(answer).toMatchObject({ answered: false, cites: [] });
  });
});
