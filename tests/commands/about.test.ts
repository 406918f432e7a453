import { describe, expect, it } from 'vitest';
import { command } from '../../commands/about.ts';
import { plainText } from '../../src/core/messages/plain.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const FILES = {
  'a.md': article('One', '2025-10-01', 'P', 'The envoys spoke of grain.'),
  'b.md': article('Two', '2025-11-20', 'P', 'The ministers spoke of ships.'),
};

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

  it('refuses a wrong day', async () => {
    const answer = await command.answer(asking({ 'as-of': 'whenever' }), await appOver(folderOf(FILES)));
    expect(answer).toMatchObject({ answered: false, tone: 'error' });
  });
});
