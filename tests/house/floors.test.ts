import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFloors } from './check-floors.ts';

const root = join(import.meta.dirname, '../..');

/** A sound house of 25 modules, with these files added or put in place of its own. */
function house(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'parley-floors-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  cpSync(join(root, 'package.json'), join(dir, 'package.json'));
  const names = Array.from({ length: 20 }, (_, at) => `n${at}`);
  const sound: Record<string, string> = {
    'src/core/model.ts': 'export type Day = string;',
    'src/ports.ts': "import type { Day } from './core/model.ts';\nexport type Clock = { today(): Day };",
    'src/edges/log.ts': "import { pino } from 'pino';\nexport const log = pino();",
    'src/core/names/all.ts': names.map((name) => `import './${name}.ts';`).join('\n'),
    'src/main.ts': "import 'node:fs';\nimport './core/names/all.ts';\nimport './edges/log.ts';\nexport const a = 1;",
    'commands/who.ts': "import type { Clock } from '../src/ports.ts';\nexport const command: Clock | null = null;",
    ...Object.fromEntries(names.map((name) => [`src/core/names/${name}.ts`, `export const ${name} = 1;`])),
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

test('a sound house breaks no floor', async () => {
  const { modules, dependencies, violations } = await checkFloors(house({}));
  expect(violations).toEqual([]);
  expect(modules).toBe(26);
  expect(dependencies).toBe(26);
});

const n0 = 'src/core/names/n0.ts';
const broken: [string, Record<string, string>, RegExp][] = [
  [
    'a higher floor',
    { [n0]: "import '../ledger/fold.ts';", 'src/core/ledger/fold.ts': 'export {};' },
    /n0\.ts may not import .*fold\.ts/,
  ],
  [
    'a type of a higher floor',
    { [n0]: "import type { Clock } from '../../ports.ts';\nexport type C = Clock;" },
    /n0\.ts may not import src\/ports/,
  ],
  ['the machine', { [n0]: "import 'node:fs';" }, /n0\.ts may not import .*fs/],
  ['a library', { [n0]: "import 'zod';" }, /n0\.ts may not import .*zod/],
  [
    'a library of another file',
    { 'src/core/mentions/dates/x.ts': "import 'chrono-node';", [n0]: '' },
    /x\.ts may not import .*chrono-node/,
  ],
  ['a library of development', { 'src/edges/log.ts': "import 'fast-check';" }, /log\.ts may not import .*fast-check/],
  [
    'another edge',
    { 'src/edges/log.ts': "import './corpus/a.ts';", 'src/edges/corpus/a.ts': '' },
    /log\.ts may not import .*corpus\/a/,
  ],
  ['discord.js in a command', { 'commands/who.ts': "import 'discord.js';" }, /who\.ts may not import .*discord\.js/],
  ['a command from a command', { 'commands/a.ts': "import './who.ts';" }, /a\.ts may not import commands\/who/],
  ['what is not there', { [n0]: "import './gone.ts';" }, /n0\.ts may not import .*gone/],
  ['a package not installed', { [n0]: "import 'no-such-package';" }, /n0\.ts may not import no-such-package/],
  [
    'what is imported on demand',
    { [n0]: "export const a = () => import('../../ports.ts');" },
    /n0\.ts may not import src\/ports/,
  ],
];
test.each(broken)('told: %s', async (_what, files, says) => {
  const { violations } = await checkFloors(house(files));
  expect(violations).toContainEqual(expect.stringMatching(says));
});

test('told: a cycle', async () => {
  const files = { [n0]: "import './n1.ts';", 'src/core/names/n1.ts': "import './n0.ts';" };
  const { violations } = await checkFloors(house(files));
  expect(violations).toContainEqual(expect.stringMatching(/n0\.ts lies on a cycle/));
});

test('told: a file that nothing uses, and not one that only a command uses', async () => {
  const files = {
    'src/core/words/unused.ts': 'export const a = 1;',
    'src/core/words/used.ts': 'export const a = 1;',
    'commands/who.ts': "import '../src/core/words/used.ts';",
  };
  const { violations } = await checkFloors(house(files));
  expect(violations).toContainEqual(expect.stringMatching(/unused\.ts is not reached/));
  expect(violations.join()).not.toMatch(/words\/used/);
});

test('a check that saw next to nothing fails', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'parley-floors-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  expect((await checkFloors(dir)).violations).toHaveLength(2);
  mkdirSync(join(dir, 'src'));
  writeFileSync(join(dir, 'src/main.ts'), 'export {};');
  const { violations } = await checkFloors(dir);
  expect(violations).toContainEqual(expect.stringMatching(/only 1 modules/));
  expect(violations).toContainEqual(expect.stringMatching(/no dependency/));
});
