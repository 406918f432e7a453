import { describe, expect, it } from 'vitest';
import { command } from '../../commands/search.ts';
import { discordMessage } from '../../src/core/messages/discord.ts';
import { headText, plainLine } from '../../src/core/messages/plain.ts';
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

  it('finds the one earlier passage among hundreds of later ones', async () => {
    const later = Array.from({ length: 260 }, (_, at) => [
      `later-${at}.md`,
      article(`L${at}`, '2025-11-26', 'P', `Grain, grain and grain: number ${at} spoke of grain.`),
    ]);
    const earlier = article(
      'Early',
      '2025-10-01',
      'Inland News',
      `Late in a long sentence ${'of many words '.repeat(20)}stands grain.`,
    );
    const app = await appOver(folderOf({ ...Object.fromEntries(later), 'early.md': earlier }));
    for (const narrowed of [{ 'as-of': '2025-10-15' }, { to: '2025-10-15' }, { source: 'Inland' }] as Record<
      string,
      string
    >[]) {
      const answer = await command.answer(asking({ query: 'grain', ...narrowed }), app);
      expect(filesOf(answer)).toEqual(['early.md']);
    }
    expect(headText(await command.answer(asking({ query: 'grain' }), app))).toContain('261 passages in 261 articles');
  });

  it('marks the words found, and names the article on their line', async () => {
    const answer = await asked({ query: 'grain exports', 'as-of': '2025-10-31' });
    const line = answer.sections[0]?.lines[0] ?? [];
    expect(line[0]).toMatchObject({ marked: ['grain', 'exports'] });
    expect(line).toContainEqual({ italic: 'Grain' });
    const { embeds } = discordMessage(answer, { command: 'search', options: {}, page: 0 });
    expect(embeds[0].fields?.[0]?.value).toContain(
      'of **grain** **exports** in Geneva on Tuesday.” — *Grain*, 1 Oct 2025',
    );
  });

  it('counts only passages that hold the words; articles with them in the title alone are told apart', async () => {
    const files = {
      'a.md': article('Budapest summit', '2025-10-01', 'P', 'Envoys met in Geneva.', 'Nobody spoke of it.'),
      'b.md': article('Elsewhere', '2025-10-02', 'P', 'The summit in Budapest was put off.'),
      'c.md': article('Budapest again', '2025-10-03', 'P', 'Nothing was decided.'),
    };
    const answer = await asked({ query: 'Budapest' }, 0, files);
    expect(headText(answer)).toContain('1 passage in 1 article');
    expect(headText(answer)).toContain('2 articles with it in the title only');
    expect(filesOf(answer)).toEqual(['b.md']);
    const titles = answer.sections.find(({ name }) => name === 'In the title only')?.lines.map(plainLine);
    expect(titles?.sort()).toEqual(['Budapest again, 3 Oct 2025, P', 'Budapest summit, 1 Oct 2025, P']);
    const alone = await asked({ query: 'Budapest', to: '2025-10-01' }, 0, files);
    expect(headText(alone)).toContain('No passage holds the words');
  });

  it.each([
    ['grein', 'Read as grain.'],
    ['expor', 'Read as exports.'],
    ['grein exports', 'Read as grain.'],
  ])('says what "%s" was read as: %s', async (query, said) => {
    expect(headText(await asked({ query }))).toContain(said);
  });

  it.each(['grain', 'GRAIN', 'grain exports', 'Grain’s'])(
    'says no such thing of "%s", spelled as it stands',
    async (query) => {
      expect(headText(await asked({ query }))).not.toMatch(/Read as|Nowhere|only some/);
    },
  );

  it('says which of the words stand nowhere', async () => {
    const head = headText(await asked({ query: 'xylophone Geneva' }));
    expect(head).toContain('None of them holds all of the words.');
    expect(head).toContain('Nowhere in them: xylophone.');
  });

  it('offers the nearest spelling that was known by the day, where nothing is found', async () => {
    const files = { ...FILES, 'q.md': article('Doha', '2025-11-01', 'P', 'Envoys flew to Qatar on Monday.') };
    const answer = await asked({ query: 'Quatarr' }, 0, files);
    expect(answer.answered).toBe(false);
    expect(headText(answer)).toContain('Nearest spelling: Qatar.');
    expect(answer.buttons).toContainEqual(expect.objectContaining({ label: 'Qatar', options: { query: 'Qatar' } }));
    expect(headText(await asked({ query: 'Quatarr', 'as-of': '2025-10-31' }, 0, files))).not.toContain('Qatar.');
  });

  it('says what lies outside the days asked for, but nothing of later days', async () => {
    expect(headText(await asked({ query: 'grain', from: '2025-11-10' }))).toContain('2 passages outside the days');
    expect(headText(await asked({ query: 'settled', from: '2025-11-10' }))).not.toContain('outside');
    expect(headText(await asked({ query: 'grain', source: 'Mountain' }))).toContain(
      'from The Harbour Post, Inland News',
    );
  });

  it('keeps title and head within 600 characters for the longest question', async () => {
    const answer = await asked({ query: `grain ${'exports '.repeat(24)}` });
    expect([answer.title, ...answer.head].map(plainLine).join('\n').length).toBeLessThanOrEqual(600);
  });
});
