import { expect, test } from 'vitest';
import { rates } from '../../../src/edges/practice/limits/rates.ts';
import { practiceServer, raw, readyBot } from './test-bot.ts';

test('the sixth message within five seconds waits', async () => {
  const practice = await practiceServer();
  const path = `/channels/${practice.channelId}/messages`;
  for (let n = 0; n < 5; n++) expect((await raw(practice, 'POST', path, { content: `${n}` })).status).toBe(200);
  const { status, headers, json } = await raw(practice, 'POST', path, { content: 'too many' });
  expect(status).toBe(429);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(headers.get('x-ratelimit-remaining')).toBe('0');
  expect(json).toMatchObject({ message: 'You are being rate limited.', global: false });
  expect(practice.messages()).toHaveLength(5);
});

test('a client that follows the headers loses nothing', async () => {
  const { practice, client } = await readyBot();
  const channel = await client.channels.fetch(practice.channelId);
  if (!channel?.isSendable()) throw new Error('no channel');
  await Promise.all([1, 2, 3, 4, 5, 6].map((n) => channel.send(`${n}`)));
  expect(practice.messages().map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('a 429 is waited for, a 500 tried again', async () => {
  const { practice, client } = await readyBot();
  const channel = await client.channels.fetch(practice.channelId);
  if (!channel?.isSendable()) throw new Error('no channel');
  practice.failNext('POST /channels/', 429, 1, { retryAfter: 0.4 });
  const began = performance.now();
  await channel.send('after a wait');
  expect(performance.now() - began).toBeGreaterThan(390);
  practice.failNext('POST /channels/', 500, 2);
  await channel.send('third time');
  expect(practice.messages().map(({ content }) => content)).toEqual(['after a wait', 'third time']);
});

test('a delayed answer is the same answer', async () => {
  const practice = await practiceServer();
  practice.delayResponse('GET /users/@me', 150);
  const began = performance.now();
  expect((await raw(practice, 'GET', '/users/@me')).json.username).toBe('parley');
  expect(performance.now() - began).toBeGreaterThan(145);
});

test('fifty requests a second in all; callbacks and webhooks are not counted', () => {
  let now = 0;
  const counted = rates(
    () => now,
    () => 1_000_000,
  );
  for (let n = 0; n < 50; n++) expect(counted.take('GET', '/users/@me').allowed).toBe(true);
  expect(counted.take('GET', '/users/@me')).toMatchObject({ allowed: false, global: true });
  expect(counted.take('POST', '/interactions/1/t/callback').allowed).toBe(true);
  now = 1_000;
  expect(counted.take('GET', '/users/@me').allowed).toBe(true);
});

test('each channel and each interaction has its own count', () => {
  const counted = rates(
    () => 0,
    () => 0,
  );
  for (let n = 0; n < 5; n++) counted.take('POST', '/channels/1/messages');
  expect(counted.take('POST', '/channels/1/messages').allowed).toBe(false);
  expect(counted.take('POST', '/channels/2/messages').allowed).toBe(true);
  for (let n = 0; n < 5; n++) counted.take('PATCH', '/webhooks/1/a/messages/@original');
  expect(counted.take('POST', '/webhooks/1/a').allowed).toBe(false);
  expect(counted.take('POST', '/webhooks/1/b').allowed).toBe(true);
});
