import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { Practice } from '../../../src/edges/practice/server.ts';
import { practiceServer, readyBot } from './test-bot.ts';

/** The status of a request with headers that fetch would not let anybody set. */
function status(practice: Practice, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, practice.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

const post = (practice: Practice, action: string, body: object) =>
  fetch(`${practice.url}practice/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'editor', channel: practice.channelId, ...body }),
  }).then((response) => response.json() as Promise<{ error?: string; first?: string; choices?: unknown[] }>);

test('a foreign name for this machine is refused everywhere', async () => {
  const practice = await practiceServer();
  for (const path of ['/', '/practice/state', '/api/v10/gateway']) {
    expect(await status(practice, path, { host: `evil.example:${new URL(practice.url).port}` })).toBe(403);
  }
  expect(await status(practice, '/', { host: `localhost:${new URL(practice.url).port}` })).toBe(200);
});

test('pages of other sites may not use the control routes', async () => {
  const practice = await practiceServer();
  const json = { 'content-type': 'application/json' };
  expect(await status(practice, '/practice/send', { ...json, origin: 'https://evil.example' }, 'POST')).toBe(403);
  expect(await status(practice, '/practice/send', { ...json, 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
  expect(await status(practice, '/practice/send', { 'content-type': 'text/plain' }, 'POST')).toBe(403);
  expect(await status(practice, '/practice/events', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status(practice, '/practice/state', { 'sec-fetch-site': 'same-origin' })).toBe(200);
});

test('nothing may be loaded from elsewhere', async () => {
  const practice = await practiceServer();
  const { headers } = await fetch(practice.url);
  expect(headers.get('content-security-policy')).toContain("default-src 'self' data:");
});

test('the page is bundled fast enough not to be waited for', async () => {
  const practice = await practiceServer();
  const began = performance.now();
  const script = await (await fetch(`${practice.url}page.js`)).text();
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(script).toContain('discord-message');
});

test('what is typed becomes a command, a message, or a sentence about what is wrong', async () => {
  const { practice } = await readyBot((interaction) => {
    if (interaction.isAutocomplete()) return interaction.respond([{ name: 'W', value: 'W' }]);
    return interaction.isChatInputCommand() && interaction.reply(`about ${interaction.options.getString('name')}`);
  });
  expect(await post(practice, 'send', { text: '/who Steve Witkoff private:no' })).toMatchObject({ first: 'message' });
  expect(practice.messages().at(-1)?.content).toBe('about Steve Witkoff');
  expect((await post(practice, 'send', { text: '/wh Witkoff' })).error).toContain('Did you mean /who?');
  expect((await post(practice, 'send', { text: '/who' })).error).toContain('needs name');
  expect((await post(practice, 'send', { text: '/who Witkoff foo:bar' })).error).toContain('no option "foo"');
  await post(practice, 'send', { text: '@Parley hello' });
  expect(practice.messages().at(-1)?.content).toBe(`<@${practice.applicationId}> hello`);
  expect((await post(practice, 'complete', { path: 'who', option: 'name', typed: 'w' })).choices).toHaveLength(1);
  expect((await post(practice, 'press', { message: '1', button: 'x' })).error).toContain('no message');
});

test('a command is offered only where and to whom Discord would offer it', async () => {
  const { practice } = await readyBot(() => {}, [
    { name: 'who', description: 'd', contexts: [0, 1, 2] },
    { name: 'digest', description: 'd', contexts: [0], default_member_permissions: '32' },
  ]);
  const offered = async (query: string) => {
    const state = await (await fetch(`${practice.url}practice/state?${query}`)).json();
    return (state as { commands: { name: string }[] }).commands.map(({ name }) => name);
  };
  const direct = practice.say('hello', { channel: 'dm' }).channel_id;
  expect(await offered('as=editor')).toEqual(['who', 'digest']);
  expect(await offered('as=guest')).toEqual(['who']);
  expect(await offered(`as=editor&channel=${direct}`)).toEqual(['who']);
});
