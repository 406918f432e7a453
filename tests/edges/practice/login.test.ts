import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { openPractice } from '../../../src/edges/practice/server.ts';
import { botFor, practiceServer, raw, readyBot, WHO } from './test-bot.ts';

test('a real client logs in and is ready at once', async () => {
  const practice = await practiceServer();
  const client = botFor(practice);
  const began = performance.now();
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(practice.token);
  await ready;
  // A guild that is announced and never comes would hold this up for 15 s.
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(client.application?.id).toBe(practice.applicationId);
  expect([...client.guilds.cache.keys()]).toEqual([practice.guildId]);
  expect(client.channels.cache.get(practice.channelId)?.isTextBased()).toBe(true);
  expect(practice.connected()).toBe(true);
});

test('a wrong token is refused with 401', async () => {
  const practice = await practiceServer();
  await expect(botFor(practice).login('wrong.token.here')).rejects.toThrow(/token/i);
  expect((await raw(practice, 'GET', '/users/@me', undefined, 'wrong')).status).toBe(401);
});

test('a privileged intent is refused as Discord refuses it', async () => {
  const practice = await practiceServer();
  const client = botFor(practice, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
  await expect(client.login(practice.token)).rejects.toThrow(/disallowed intents/i);
});

test('a taken port is one sentence that names the setting', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const clock = { now: () => Temporal.Now.instant() };
  await expect(openPractice({ port, clock, sample: true })).rejects.toThrow(
    /another program uses it; set PRACTICE_PORT/,
  );
  await new Promise((resolve) => other.close(resolve));
});

test('registered commands come back as Discord gives them: with ids, without switches that are off', async () => {
  const { practice, client } = await readyBot();
  const [command] = (await client.application.commands.fetch()).values();
  expect(command).toMatchObject({ name: 'who', applicationId: practice.applicationId });
  const bare = await raw(practice, 'GET', `/applications/${practice.applicationId}/commands`);
  expect(bare.json[0].options[1]).toEqual({ type: 5, name: 'private', description: 'Only for you' });
  const id = command?.id;
  await client.application.commands.set([WHO as never]);
  expect((await client.application.commands.fetch()).firstKey()).toBe(id);
});

test('ids never repeat nor fall while the clock stands still', async () => {
  const { practice } = await readyBot();
  const ids = [1, 2, 3].map((n) => BigInt(practice.say(`message ${n}`).id));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
});
