import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-terminal-'));
  await writeFile(
    join(folder, 'one.md'),
    `---\ntitle: Ministers to meet\npublished: 2025-03-03\nsource: Harbour News\n---\n\nNorwegian Foreign Minister Espen Barth Eide will meet his Turkish counterpart Hakan Fidan in Ankara on Friday, March 7.\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

type Ran = { code: number | null; out: string; err: string };

/** Runs the real program. Settings of whoever runs the tests are left out. */
function parley(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { DISCORD_TOKEN: _token, CORPUS_DIR: _dir, PARLEY_NOW: _now, ...rest } = process.env;
  const child = spawn(process.execPath, ['src/parley.js', ...args], { cwd: root, env: { ...rest, ...env } });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.on('data', (part) => {
    ran.out += part;
  });
  child.stderr.on('data', (part) => {
    ran.err += part;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

describe('ask', () => {
  test('prints the answer and ends with 0', async () => {
    const { code, out, err } = await parley(['ask', '/next-meeting as-of:2025-03-04 private:yes', '--corpus', folder]);
    expect(out).toMatch(/Eide–Fidan meeting in Ankara · planned\nWhen Friday 7 March 2025/);
    expect(out).toMatch(/as of 4 Mar 2025 · newest article 3 Mar 2025, 1 day earlier/);
    expect(out).not.toMatch(/sample corpus/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('words need no quotation marks, and --json is the answer as data', async () => {
    const { code, out } = await parley(['ask', '/who', 'Fidan', 'as-of:2025-03-04', '--json', '--corpus', folder]);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ answered: true, cites: [{ file: 'one.md' }] });
  });

  test('nothing known is 1; PARLEY_NOW is today', async () => {
    const { code, out } = await parley(['ask', '/next-meeting with:Norway', '--corpus', folder], {
      env: { PARLEY_NOW: '2025-03-01' },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/as of 1 Mar 2025/);
  });

  test('lines of JSON are answered in order; a wrong question gets its sentence', async () => {
    const asks = ['/next-meeting as-of:2025-03-04', '/frob', '/who Macron as-of:2025-03-04'];
    const input = asks.map((ask, id) => JSON.stringify({ id, ask })).join('\n');
    const { code, out } = await parley(['ask', '--jsonl', '--corpus', folder], { input });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, answered }) => [id, answered])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
    expect(answers[0].cites[0].file).toBe('one.md');
    expect(answers[0].head.length).toBeLessThanOrEqual(600);
    expect(answers[1].head).toMatch(/no command \/frob/);
  });
});

describe('wrong use or broken input is one sentence on stderr, no stack, and 2', () => {
  const cases: [string, string[], RegExp][] = [
    ['a folder that is not there', ['ask', '/help', '--corpus', '/does/not/exist'], /does\/not\/exist does not exist/],
    ['an unknown option of the program', ['ask', '/help', '--frob'], /unknown option '--frob'/],
    ['an unknown option of a command', ['ask', '/who Fidan colour:red'], /./],
    ['an unknown command of the program', ['frob'], /unknown command 'frob'/],
    ['an unknown command of the bot', ['ask', '/frob'], /no command \/frob/],
    ['a day that is none', ['ask', '/next-meeting as-of:whenever'], /as-of: “whenever” is no day/],
    ['a day that is none for the ledger', ['ledger', '--as-of', '2025-02-30'], /--as-of “2025-02-30” is no day/],
    ['no question', ['ask'], /ask needs a question/],
    ['no file', ['read'], /read needs at least one file/],
    ['a file that is not there', ['read', '/does/not/exist.md'], /cannot be read/],
    ['Discord without a token', ['start', '--discord'], /DISCORD_TOKEN is not set/],
    ['registering without a token', ['register'], /DISCORD_TOKEN is not set/],
  ];
  test.each(cases)('%s', async (_what, args, sentence) => {
    const { code, out, err } = await parley(args);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^parley: /);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('a line that is no JSON is named, and the others are answered', async () => {
    const { code, out, err } = await parley(['ask', '--jsonl', '--corpus', folder], {
      input: 'nonsense\n{"id":1,"ask":"/help"}\n{"id":2}\n',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/line 1 of the input is no JSON/);
    expect(err).toMatch(/line 3 of the input has no text "ask"/);
    expect(JSON.parse(out).id).toBe(1);
  });

  test('a setting that cannot be is told', async () => {
    const { code, err } = await parley(['ask', '/help'], { env: { PARLEY_NOW: 'noon' } });
    expect(code).toBe(2);
    expect(err).toMatch(/^parley: PARLEY_NOW is "noon"/);
  });
});

describe('the machine-readable face', () => {
  test('read gives what an article says, with its sentence; front matter counts', async () => {
    const { code, out } = await parley(['read', join(folder, 'one.md'), '--json']);
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading.published).toEqual({ earliest: '2025-03-03', latest: '2025-03-03', basis: 'given' });
    expect(reading.meetings).toMatchObject([
      { status: 'planned', place: 'Ankara', earliest: '2025-03-07', latest: '2025-03-07', precision: 'day' },
    ]);
    expect(reading.meetings[0].sentence).toMatch(/^Norwegian Foreign Minister/);
    expect(reading.people.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Espen Barth Eide', 'Hakan Fidan']),
    );
  });

  test('read takes lines, with and without a day', async () => {
    const text = 'Ministers of Norway and Turkey will meet in Oslo next week.';
    const input = [
      { id: 'a', name: 'a.txt', text, published: '2025-03-03' },
      { id: 'b', name: 'b.txt', text, published: null },
    ];
    const { out } = await parley(['read', '--jsonl'], { input: input.map((each) => JSON.stringify(each)).join('\n') });
    const [a, b] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(a).toMatchObject({
      id: 'a',
      meetings: [{ earliest: '2025-03-10', latest: '2025-03-16', precision: 'week' }],
    });
    expect(b.published.basis).toBe('unknown');
    expect(b.meetings[0]).toMatchObject({ earliest: null, latest: null });
  });

  test('dates are found with their offsets', async () => {
    const text = 'They meet again on March 7.';
    const { out } = await parley(['dates', '--jsonl'], {
      input: JSON.stringify({ id: 1, text, reference: '2025-03-03' }),
    });
    const [mention] = JSON.parse(out).mentions;
    expect(mention).toMatchObject({ earliest: '2025-03-07', latest: '2025-03-07', granularity: 'day' });
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test('the ledger as of a day names its files', async () => {
    const { out } = await parley(['ledger', '--as-of', '2025-03-04', '--json', '--corpus', folder]);
    expect(JSON.parse(out).meetings).toMatchObject([
      { place: 'Ankara', overdue: false, contradicted: false, sources: ['one.md'] },
    ]);
    const later = await parley(['ledger', '--as-of', '2025-03-20', '--json', '--corpus', folder]);
    expect(JSON.parse(later.out).meetings).toMatchObject([{ status: 'planned', overdue: true }]);
  });
});

describe('doctor', () => {
  test('all is well over the bundled corpus', async () => {
    const { code, out } = await parley(['doctor']);
    expect(out).toMatch(/ok\s+Node: 26\./);
    expect(code).toBe(0);
  });

  test('an article that cannot be read makes it 2, and is named', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'parley-broken-'));
    await writeFile(join(broken, 'empty.md'), '');
    await writeFile(join(broken, 'good.txt'), 'A day in Oslo.');
    const { code, out } = await parley(['doctor', '--corpus', broken]);
    await rm(broken, { recursive: true });
    expect(code).toBe(2);
    expect(out).toMatch(/BROKEN\s+empty\.md/);
  });
});

test('help and version end with 0; a reader that goes away ends the program in peace', async () => {
  expect((await parley(['--help'])).code).toBe(0);
  expect((await parley(['--version'])).out.trim()).toBe('0.1.0');
  const child = spawn(process.execPath, ['src/parley.js', 'ask', '--jsonl', '--corpus', folder], { cwd: root });
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(`${JSON.stringify({ id: 1, ask: '/help' })}\n`.repeat(2000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('start opens practice within 5 seconds, says where, and ends on Ctrl-C', { timeout: 20_000 }, async () => {
  const began = performance.now();
  const child = spawn(process.execPath, ['src/parley.js', 'start'], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', PRACTICE_PORT: '0', LOG_LEVEL: 'silent' },
  });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (part) => resolve(String(part))));
  expect(performance.now() - began).toBeLessThan(5_000);
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
