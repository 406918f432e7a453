import { chmodSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { BUNDLED_CORPUS, readConfig, settingNames } from '../../src/edges/config.ts';
import { folderOf } from './corpus/folder-of.ts';

const alone = { envFile: null };
const root = join(import.meta.dirname, '../..');

test('without any setting: practice over the bundled articles', () => {
  expect(readConfig({}, alone)).toEqual({
    discordToken: null,
    practicePort: 4040,
    corpusDir: join(root, 'seeds/articles'),
    logLevel: 'info',
    now: null,
    doubts: [],
  });
});

test('the environment wins over .env, and an empty value is not set', () => {
  const envFile = join(folderOf({ '.env': 'PRACTICE_PORT=5000\nLOG_LEVEL="warn" # why\nDISCORD_TOKEN=\n' }), '.env');
  const config = readConfig({ PRACTICE_PORT: ' 6000 ', LOG_LEVEL: '' }, { envFile });
  expect(config).toMatchObject({ practicePort: 6000, logLevel: 'warn', discordToken: null, doubts: [] });
});

test('a .env that is not there is none; one that cannot be read is an error', () => {
  const dir = folderOf({});
  expect(readConfig({}, { envFile: join(dir, '.env') }).practicePort).toBe(4040);
  chmodSync(dir, 0o755);
  expect(() => readConfig({}, { envFile: dir })).toThrow(/cannot be read \(EISDIR\)/);
});

test.each([
  ['2025-11-27', '2025-11-27T12:00:00Z'],
  ['2025-11-27T08:00:00+02:00', '2025-11-27T06:00:00Z'],
])('PARLEY_NOW=%s', (words, instant) => {
  expect(readConfig({ PARLEY_NOW: words }, alone).now?.toString()).toBe(instant);
});

test('a folder is taken from where the program runs', () => {
  expect(readConfig({ CORPUS_DIR: 'news' }, alone).corpusDir).toBe(resolve('news'));
});

test.each([
  ['PRACTICE_PORT', '65536'],
  ['PRACTICE_PORT', '-1'],
  ['PRACTICE_PORT', '40.5'],
  ['PRACTICE_PORT', '0x10'],
  ['PRACTICE_PORT', 'http'],
  ['LOG_LEVEL', 'loud'],
  ['LOG_LEVEL', 'INFO'],
  ['PARLEY_NOW', '2025-02-30'],
  ['PARLEY_NOW', 'yesterday'],
  ['PARLEY_NOW', '2025-11-27T08:00'],
])('%s=%s is refused with its name, what was given and what is allowed', (name, given) => {
  const reading = () => readConfig({ [name]: given }, alone);
  expect(reading).toThrow(expect.objectContaining({ code: 'bad-input' }));
  expect(reading).toThrow(new RegExp(`^${name} is "${given.replace('+', '\\+')}"; it must be .+`));
});

test('every wrong value is told at once', () => {
  expect(() => readConfig({ PRACTICE_PORT: 'x', LOG_LEVEL: 'y' }, alone)).toThrow(/PRACTICE_PORT.*\nLOG_LEVEL/);
});

test('a token that does not fit is never shown', () => {
  const token = 'Bot abc.def';
  const reading = () => readConfig({ DISCORD_TOKEN: token }, alone);
  expect(reading).toThrow(/^DISCORD_TOKEN has a value that does not fit/);
  expect(reading).not.toThrow(/abc/);
});

describe('names that are no settings', () => {
  const told = (env: Record<string, string>) => readConfig(env, alone).doubts.map(({ message }) => message);

  test.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCORD_TOKNE', 'DISCORD_TOKEN'],
    ['DISCORDTOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['CORPUS_DIRS', 'CORPUS_DIR'],
    ['PARLEY_NEW', 'PARLEY_NOW'],
    ['LOG_LEVEI', 'LOG_LEVEL'],
  ])('%s: did you mean %s?', (name, meant) => {
    expect(told({ [name]: 'secret-value' })).toEqual([
      `${name} is not a setting and is not read; did you mean ${meant}?`,
    ]);
  });

  test.each(['PARLEY_COLOUR', 'DISCORD_BOT_TOKEN'])('%s: the settings are …', (name) => {
    expect(told({ [name]: 'secret-value' })).toEqual([expect.stringMatching(/the settings are DISCORD_TOKEN, /)]);
  });

  test.each(['PATH', 'HOME', 'PARLEY_EVAL', 'DISCORD_TRANSCRIPT', 'NODE_ENV', 'LOG', 'LEVEL'])(
    '%s is left alone',
    (name) => {
      expect(told({ [name]: 'x' })).toEqual([]);
    },
  );

  test('in .env every one is told', () => {
    const envFile = join(folderOf({ '.env': 'COLOUR=blue\nPARLEY_COLOUR=red\n' }), '.env');
    const { doubts } = readConfig({ PARLEY_COLOUR: 'red' }, { envFile });
    expect(doubts.map(({ file }) => file)).toEqual(['environment', envFile]);
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(root, '.env.example'), 'utf8');
  const uncommented = text.replaceAll(/^# ([A-Z_]+=)/gm, '$1');

  test('lists every setting and no other, each under a line of why', () => {
    const names = [...text.matchAll(/^# .+\n# ([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names).toEqual([...settingNames]);
    expect(Object.keys(parse(uncommented))).toEqual(names);
  });

  test('sets nothing as it stands, and the defaults when taken at its word', () => {
    expect(parse(text)).toEqual({});
    const given = parse(uncommented);
    expect(resolve(root, given.CORPUS_DIR ?? '')).toBe(BUNDLED_CORPUS);
    const envFile = join(folderOf({ '.env': uncommented }), '.env');
    expect(readConfig({ CORPUS_DIR: BUNDLED_CORPUS }, { envFile })).toEqual(readConfig({}, alone));
  });
});
