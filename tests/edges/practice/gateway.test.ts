import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Practice } from '../../../src/edges/practice/server.ts';
import { botFor, eventually, practiceServer, readyBot } from './test-bot.ts';

/** What is heard on the gateway until it closes: payloads, then the close code. */
async function speak(
  practice: Practice,
  ...messages: unknown[]
): Promise<{ heard: { op: number; t?: string }[]; code: number }> {
  const socket = new WebSocket(`${practice.url.replace('http', 'ws')}gateway?v=10&encoding=json`);
  const heard: { op: number; t?: string }[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    if (heard.length === 1)
      for (const message of messages) socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  });
  const code = await new Promise<number>((resolve) => {
    socket.on('close', resolve);
    setTimeout(() => socket.close(1000), 300);
  });
  return { heard, code };
}

test.each(['close', 'reconnect'] as const)(
  'after a drop by %s the session resumes and brings what was missed',
  async (kind) => {
    const { practice, client } = await readyBot(
      (interaction) => interaction.isRepliable() && interaction.reply('here again'),
    );
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, (_, replayed) => resolve(replayed)));
    practice.dropGateway(kind);
    if (kind === 'close') await eventually(() => expect(practice.connected()).toBe(false));
    const outcome = practice.slash('who', { name: 'Witkoff' });
    await resumed;
    expect((await outcome).message?.content).toBe('here again');
  },
);

test('an invalid session is begun anew', async () => {
  const { practice, client } = await readyBot(
    (interaction) => interaction.isRepliable() && interaction.reply('new session'),
  );
  const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  practice.dropGateway('invalid-session');
  // discord.js waits for up to five seconds before it identifies again.
  await ready;
  expect((await practice.slash('who', { name: 'Witkoff' })).message?.content).toBe('new session');
}, 15_000);

test('a client whose heartbeats go unanswered comes back by itself', async () => {
  const practice = await practiceServer();
  practice.heartbeatEvery(150);
  const client = botFor(practice);
  await client.login(practice.token);
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  practice.dropGateway('silence-acks');
  await resumed;
  expect(practice.connected()).toBe(true);
});

const identify = (practice: Practice, more = {}) => ({
  op: 2,
  d: { token: practice.token, intents: 1, properties: {}, ...more },
});

test('the gateway closes with the codes that Discord documents', async () => {
  const practice = await practiceServer();
  expect((await speak(practice, 'no json')).code).toBe(4002);
  expect((await speak(practice, { op: 3, d: {} })).code).toBe(4003);
  expect((await speak(practice, identify(practice, { token: 'wrong' }))).code).toBe(4004);
  expect((await speak(practice, identify(practice), identify(practice))).code).toBe(4005);
  expect((await speak(practice, identify(practice, { intents: -1 }))).code).toBe(4013);
  expect((await speak(practice, identify(practice, { intents: 1 << 15 }))).code).toBe(4014);
  const beats = Array.from({ length: 121 }, () => ({ op: 1, d: null }));
  expect((await speak(practice, ...beats)).code).toBe(4008);
});

test('READY comes before its server; a session that is unknown is invalid', async () => {
  const practice = await practiceServer();
  const { heard } = await speak(practice, identify(practice), { op: 1, d: null });
  expect(heard.map(({ op, t }) => t ?? op)).toEqual([10, 'READY', 'GUILD_CREATE', 11]);
  const stranger = await speak(practice, { op: 6, d: { token: practice.token, session_id: 'x', seq: 1 } });
  expect(stranger.heard.at(-1)).toMatchObject({ op: 9, d: false });
});

test('a bot gets no messages without their intent', async () => {
  const practice = await practiceServer();
  setTimeout(() => practice.say('hello', { mention: true }), 100);
  const { heard } = await speak(practice, identify(practice));
  expect(heard.map(({ t }) => t)).not.toContain('MESSAGE_CREATE');
});
