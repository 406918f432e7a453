import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../src/edges/log.ts';

// Made up, in the form of Discord's own.
const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789_-';

function logged(secrets: string[], level = 'info') {
  const lines: string[] = [];
  return { log: openLog(level, secrets, (line) => lines.push(line)), lines };
}

const places: [string, Record<string, unknown>, string][] = [
  ['a field', { token: TOKEN }, 'm'],
  ['a field of another name', { headers: { Authorization: `Bot ${TOKEN}` } }, 'm'],
  ['any depth', { a: { b: [{ c: { note: `it is ${TOKEN}!` } }] } }, 'm'],
  ['the message', {}, `login with ${TOKEN} failed`],
  ['an error and its cause', { err: new Error(`bad ${TOKEN}`, { cause: new Error(TOKEN) }) }, 'm'],
  ['the name of a field', { [TOKEN]: 1 }, 'm'],
];
test.each(places)('a token never shows: in %s', (_where, fields, message) => {
  for (const secrets of [[TOKEN], []]) {
    const { log, lines } = logged(secrets);
    log.info(fields, message);
    log.warn(fields, message);
    log.error(fields, message);
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toContain(TOKEN.slice(-20));
      expect(line).toContain('[hidden]');
      expect(JSON.parse(line)).toHaveProperty('msg');
    }
  }
});

test('secrets of any look are hidden by their value, and secret fields by their name', () => {
  const { log, lines } = logged(['pass "word"', '']);
  log.info({ note: 'the pass "word" is it', dbPassword: 'a "b" c', clientSecret: 'x' }, 'm');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    note: 'the [hidden] is it',
    dbPassword: '[hidden]',
    clientSecret: '[hidden]',
    msg: 'm',
  });
});

test('the token in the address of an interaction or a webhook is hidden', () => {
  const { log, lines } = logged([]);
  log.error(
    { url: 'https://x.example/api/v10/interactions/12/aW50ZXJhY3Rpb24/callback' },
    '/webhooks/34/abc?wait=true',
  );
  expect(lines[0]).toContain('/interactions/12/[hidden]/callback');
  expect(lines[0]).toContain('/webhooks/34/[hidden]?wait=true');
});

test('ordinary words stay as they are', () => {
  const { log, lines } = logged([TOKEN]);
  const fields = { file: 'a.md', address: 'https://www.example.org/2025/11/27/talks-in-riyadh.html', tokens: 3 };
  log.info(fields, 'Read v1.2.3 of parley');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.any(String),
    ...fields,
    msg: 'Read v1.2.3 of parley',
  });
});

test('what lies under the level is not written', () => {
  const { log, lines } = logged([], 'error');
  log.info({}, 'a');
  log.warn({}, 'b');
  log.error({}, 'c');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['c']);
});

test('a real log writes to stderr only', () => {
  const source = join(import.meta.dirname, '../../src/edges/log.ts');
  const script = `import { openLog } from ${JSON.stringify(source)}; openLog('info', []).info({ a: 1 }, 'hello');`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(run.stdout).toBe('');
  expect(JSON.parse(run.stderr)).toMatchObject({ level: 'info', a: 1, msg: 'hello' });
});
