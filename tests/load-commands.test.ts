import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { faultOf, loadCommands } from '../src/load-commands.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-commands-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const command = (name: string, more = '') =>
  `export const command = { name: '${name}', description: 'd', options: [], answer: async () => null, ${more} };`;

test('the commands of the project load, each under the name of its file, with as-of and private last', async () => {
  const commands = await loadCommands(join(import.meta.dirname, '../commands'));
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['help', 'next-meeting', 'who']));
  for (const { options } of commands) expect(options.slice(-2).map(({ name }) => name)).toEqual(['as-of', 'private']);
});

test('a new command costs one file', async () => {
  const folder = await folderWith({ 'b.mjs': command('b'), 'a.mjs': command('a'), 'notes.txt': 'no command' });
  expect((await loadCommands(folder)).map(({ name }) => name)).toEqual(['a', 'b']);
});

test.each([
  ['no command', 'export const other = 1;', /x\.mjs is no command: it exports no `command`/],
  ['a name in capitals', command('Xx'), /x\.mjs is no command: name must be/],
  ['another name than its file', command('y'), /x\.mjs declares \/y/],
  ['a file that does not parse', 'export const = ;', /x\.mjs cannot be loaded/],
  [
    'an unknown type of option',
    command('x', "options: [{ name: 'a', description: 'd', type: 'number' }]"),
    /option a has the type number/,
  ],
  [
    'a choice without choices',
    command('x', "options: [{ name: 'a', description: 'd', type: 'choice' }]"),
    /option a has no choices/,
  ],
])('%s is named, and nothing is left out in silence', async (_what, text, message) => {
  await expect(loadCommands(await folderWith({ 'x.mjs': text }))).rejects.toThrow(message);
});

test('an empty folder is a fault, not a bot without commands', async () => {
  await expect(loadCommands(await folderWith({}))).rejects.toThrow(/no commands/);
});

test('required options stand first, names once, 25 at most', () => {
  const option = (name: string, required = false) => ({ name, description: 'd', type: 'text', required });
  const of = (options: unknown[]) => faultOf({ name: 'x', description: 'd', answer: () => null, options });
  expect(of([option('a'), option('b', true)])).toMatch(/option b is required/);
  expect(of([option('a'), option('a')])).toMatch(/option a stands twice/);
  expect(of(Array.from({ length: 26 }, (_, at) => option(`o${at}`)))).toMatch(/more than 25/);
  expect(of([option('a', true), option('b')])).toBeNull();
});
