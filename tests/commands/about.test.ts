import { describe, expect, it } from 'vitest';
import { command } from '../../commands/about.ts';
import { headText, plainLine, plainText } from '../../src/core/messages/plain.ts';
import type { Answer } from '../../src/core/model.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const FILES = {
  'a.md': article('One', '2025-10-01', 'P', 'The envoys spoke of grain.'),
  'b.md': article('Two', '2025-11-20', 'P', 'The ministers spoke of ships.'),
};

const wrongOf = ({ sections }: Answer) =>
  (sections.find(({ name }) => name === 'Wrong right now')?.lines ?? []).map(plainLine);

describe('/about', () => {
  it('gives the version, the size of the corpus and its newest article', async () => {
    const text = plainText(await command.answer(asking(), await appOver(folderOf(FILES))));
    expect(text).toContain('Parley 9.8.7');
    expect(text).toContain('2 articles');
    expect(text).toContain('20 Nov');
  });

  it('counts only what was known on the day asked about', async () => {
    const text = plainText(await command.answer(asking({ 'as-of': '2025-10-15' }), await appOver(folderOf(FILES))));
    expect(text).toContain('1 article,');
    expect(text).not.toContain('20 Nov');
  });

  it.each([true, false])('calls the corpus a sample only when it is one: %s', async (sample) => {
    const text = plainText(await command.answer(asking(), await appOver(folderOf(FILES), sample)));
    expect(text.includes('sample corpus, not news')).toBe(sample);
  });

  it('says that nothing is wrong when nothing is', async () => {
    const answer = await command.answer(asking(), await appOver(folderOf(FILES)));
    expect(wrongOf(answer)).toEqual(['Nothing: every file could be read, and every article has its day.']);
    expect(plainText(answer)).not.toContain('could not be read');
  });

  it('says how many files could not be read and what else is wrong, and where to look', async () => {
    const undated = article('Undated', null, 'P', 'Nobody knows when they spoke.');
    const tsv = 'file\tpublished\nnone.md\t2025-10-01\n';
    const files = { ...FILES, 'c.md': undated, 'x.md': '', 'y.md': '', 'sources.tsv': tsv };
    const answer = await command.answer(asking(), await appOver(folderOf(files)));
    expect(headText(answer)).toContain('2 files could not be read: /sources names them.');
    expect(wrongOf(answer)).toEqual([
      expect.stringContaining('2 files could not be read'),
      expect.stringContaining('1 article without a day'),
      expect.stringContaining('1 thing in doubt'),
      expect.stringContaining('/sources'),
    ]);
  });

  it('says so where no article could be read', async () => {
    const answer = await command.answer(asking(), await appOver(folderOf({ 'x.md': '' })));
    expect(wrongOf(answer)[0]).toContain('No article could be read');
  });

  it('keeps the day asked about behind its buttons', async () => {
    const app = await appOver(folderOf(FILES));
    const { buttons } = await command.answer(asking({ 'as-of': '2025-10-15' }), app);
    expect(buttons.map(({ options }) => options)).toEqual([{ 'as-of': '2025-10-15' }, { 'as-of': '2025-10-15' }]);
    expect((await command.answer(asking(), app)).buttons.map(({ options }) => options)).toEqual([{}, {}]);
  });

  it('refuses a wrong day', async () => {
    const answer = await command.answer(asking({ 'as-of': 'whenever' }), await appOver(folderOf(FILES)));
    expect(answer).toMatchObject({ answered: false, tone: 'error' });
  });
});
