import { describe, expect, it } from 'vitest';
import { command } from '../../commands/help.ts';
import { headText, plainLine, plainText } from '../../src/core/messages/plain.ts';
import { parseTextForm } from '../../src/core/messages/text-form.ts';
import type { Answer } from '../../src/core/model.ts';
import type { Command, CommandOption, OptionType } from '../../src/ports.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const MET = 'U.S. envoy Steve Witkoff met Russian President Vladimir Putin in Moscow on Wednesday.';
const app = () => appOver(folderOf({ 'a.md': article('One', '2025-10-01', 'P', MET) }));
const bare = () => appOver(folderOf({ 'a.md': article('One', '2025-10-01', 'P', 'The envoys spoke of grain.') }));
const linesOf = ({ sections }: Answer, section: string) =>
  (sections.find(({ name }) => name === section)?.lines ?? []).map(plainLine);

function need(type: OptionType, name: string, choices?: string[]): CommandOption {
  return { name, description: 'x', type, required: true, ...(choices ? { choices } : {}) };
}

describe('/help', () => {
  it('names every command with its description', async () => {
    const known = await app();
    const text = plainText(await command.answer(asking(), known));
    for (const { name, description } of known.commands) expect(text).toContain(`/${name} · ${description}`);
  });

  it('lists a command as soon as it is there, and none that is not', async () => {
    const juggle = { ...command, name: 'juggle', description: 'Three balls' };
    const { sections } = await command.answer(asking(), { ...(await app()), commands: [juggle] });
    const lines = sections.find(({ name }) => name === 'Commands')?.lines.map(plainLine);
    expect(lines).toEqual(['/juggle · Three balls']);
  });

  it('gives examples about names of the corpus, as of its newest day, that are answered', async () => {
    const known = await app();
    const lines = linesOf(await command.answer(asking(), known), 'Try');
    expect(lines).toContain('/search Moscow as-of:2025-10-01');
    expect(lines.find((line) => line.startsWith('/who '))).toMatch(
      /^\/who (Steve Witkoff|Vladimir Putin) as-of:2025-10-01$/,
    );
    for (const line of lines) {
      const form = parseTextForm(line, known.commands);
      if ('error' in form) throw new Error(`${line}: ${form.error}`);
      const asked = known.commands.find(({ name }) => name === form.command);
      const answer = await asked?.answer(asking(form.options), known);
      expect(answer?.tone, line).not.toBe('error');
      if (asked?.options.some(({ required }) => required)) expect(answer?.answered, line).toBe(true);
    }
  });

  it.each<[what: string, options: CommandOption[], example: string]>([
    ['nothing', [], '/juggle'],
    [
      'a day and a choice',
      [need('day', 'on'), need('choice', 'how', ['high', 'low'])],
      '/juggle on:2025-10-01 how:high',
    ],
    ['a place behind a choice', [need('choice', 'how', ['high']), need('place', 'at')], '/juggle Moscow how:high'],
    ['what may be left out', [{ name: 'at', description: 'x', type: 'place' }], '/juggle at:Moscow'],
  ])('makes the example of a command that takes %s from its options', async (_, options, example) => {
    const juggle: Command = { ...command, name: 'juggle', options };
    const answer = await command.answer(asking({ command: 'juggle' }), { ...(await app()), commands: [juggle] });
    expect(linesOf(answer, 'Example')[0]).toBe(example);
    expect(linesOf(answer, 'Example').map((line) => parseTextForm(line, [juggle]))).not.toContainEqual({
      error: expect.anything(),
    });
  });

  it('makes no example about a name where the corpus has none', async () => {
    const known = await bare();
    expect(linesOf(await command.answer(asking({ command: 'who' }), known), 'Example')).toEqual([]);
    expect(linesOf(await command.answer(asking(), known), 'Try')).toEqual([]);
    expect(linesOf(await command.answer(asking(), known), 'How to ask')).not.toEqual([]);
  });

  it('says how to ask by mention, in a direct message and in the terminal', async () => {
    const known = await app();
    const said = linesOf(await command.answer(asking({ command: 'search' }), known), 'How to ask').join('\n');
    expect(said).toContain('mention the bot and write behind it /search Moscow as-of:2025-10-01\n');
    expect(said).toContain('direct message');
    expect(said).toContain('npx parley ask "/search Moscow as-of:2025-10-01"');
  });

  it.each([{}, { command: 'juggle' }, { command: 'jugle' }, { command: 'who' }])(
    'names no command that is not there: %j',
    async (options: Record<string, string>) => {
      const juggle: Command = { ...command, name: 'juggle', description: 'Three balls' };
      const text = plainText(await command.answer(asking(options), { ...(await app()), commands: [juggle] }));
      const named = [...text.matchAll(/(?<![\w.])\/([a-z][\w-]*)/g)].map(([, name]) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(new Set(named)).toEqual(new Set(['juggle']));
    },
  );

  it.each([
    ['serch', 'search'],
    ['nextmeeting', 'next-meeting'],
    ['/whoo', 'who'],
  ])('offers the command that "%s" is most like', async (typed, near) => {
    const answer = await command.answer(asking({ command: typed, 'as-of': '2025-10-15' }), await app());
    expect(answer).toMatchObject({ answered: false, tone: 'nothing' });
    expect(headText(answer)).toContain(`Did you mean /${near}?`);
    expect(answer.buttons).toEqual([
      {
        label: `/${near}`,
        command: 'help',
        action: 'answer',
        options: { command: near, 'as-of': '2025-10-15' },
        page: 0,
      },
    ]);
  });

  it.each(['who', '/who', ' WHO ', ' /who '])('tells the options of one command asked for as "%s"', async (typed) => {
    const known = await app();
    const answer = await command.answer(asking({ command: typed }), known);
    const text = plainText(answer);
    expect(plainLine(answer.title)).toBe('/who');
    const who = known.commands.find(({ name }) => name === 'who');
    expect(who?.options.length).toBeGreaterThan(0);
    for (const { name, description } of who?.options ?? []) expect(text).toContain(`${name}: ${description}`);
  });

  it('says that there is no such command, and which there are', async () => {
    const answer = await command.answer(asking({ command: 'dance' }), await app());
    expect(answer).toMatchObject({ answered: false, tone: 'nothing' });
    expect(plainText(answer)).toContain('/search');
    expect(plainText(answer)).not.toContain('Did you mean');
  });

  it('keeps title and head within 600 characters', async () => {
    const { title, head } = await command.answer(asking(), await app());
    expect([title, ...head].map(plainLine).join('\n').length).toBeLessThanOrEqual(600);
  });
});
