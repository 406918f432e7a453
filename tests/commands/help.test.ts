import { describe, expect, it } from 'vitest';
import { command } from '../../commands/help.ts';
import { plainLine, plainText } from '../../src/core/messages/plain.ts';
import { parseTextForm } from '../../src/core/messages/text-form.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const app = () => appOver(folderOf({ 'a.md': article('One', '2025-10-01', 'P', 'The envoys spoke of grain.') }));

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

  it('gives examples that are read without an error', async () => {
    const known = await app();
    const lines = (await command.answer(asking(), known)).sections.find(({ name }) => name === 'Try')?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(parseTextForm(plainLine(line), known.commands)).not.toHaveProperty('error');
  });

  it.each(['who', '/who', ' WHO '])('tells the options of one command asked for as "%s"', async (typed) => {
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
  });

  it('keeps title and head within 600 characters', async () => {
    const { title, head } = await command.answer(asking(), await app());
    expect([title, ...head].map(plainLine).join('\n').length).toBeLessThanOrEqual(600);
  });
});
