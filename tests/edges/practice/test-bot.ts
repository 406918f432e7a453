import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { afterEach } from 'vitest';
import { openPractice, type Practice } from '../../../src/edges/practice/server.ts';

/** A command with an option of every sort that the tests need. */
export const WHO = {
  name: 'who',
  description: 'A person',
  options: [
    { type: 3, name: 'name', description: 'Whose', required: true, autocomplete: true, max_length: 200 },
    { type: 5, name: 'private', description: 'Only for you' },
    { type: 3, name: 'status', description: 'How sure', choices: [{ name: 'planned', value: 'p' }] },
  ],
};

const open: { practice: Practice; clients: Client[] }[] = [];

afterEach(async () => {
  for (const { practice, clients } of open.splice(0)) {
    for (const client of clients) await client.destroy();
    await practice.close();
  }
});

/** A practice server on a free port, closed after the test with all its bots. */
export async function practiceServer(): Promise<Practice> {
  const transcript = process.env.DISCORD_TRANSCRIPT;
  const clock = { now: () => Temporal.Instant.from('2025-11-27T09:30:00Z') };
  const practice = await openPractice({ port: 0, clock, sample: true, ...(transcript ? { transcript } : {}) });
  open.push({ practice, clients: [] });
  return practice;
}

/** A real discord.js client for a server, not logged in yet. */
export function botFor(practice: Practice, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: practice.api, version: '10' },
    ...options,
  });
  open.find((one) => one.practice === practice)?.clients.push(client);
  return client;
}

/** A server with a bot that is ready, has registered commands, and answers interactions with `answer`. */
export async function readyBot(
  answer: (interaction: Interaction) => unknown = () => {},
  commands: readonly object[] = [WHO],
): Promise<{ practice: Practice; client: Client<true> }> {
  const practice = await practiceServer();
  const client = botFor(practice);
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(practice.token);
  await ready;
  await client.application?.commands.set(commands as never);
  return { practice, client: client as Client<true> };
}

/** A REST request as a program without discord.js sends it. */
export async function raw(practice: Practice, method: string, path: string, body?: unknown, token = practice.token) {
  const response = await fetch(`${practice.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  return { status: response.status, headers: response.headers, json: (text ? JSON.parse(text) : null) as any };
}

/** A request that is to be refused: marked as such in the transcript. */
export async function refused(practice: Practice, method: string, path: string, body: unknown) {
  practice.expectBad(1);
  return raw(practice, method, path, body);
}

/** Resolves when `done` does not throw any more, or fails with its last error after `waitMs`. */
export async function eventually(done: () => void, waitMs = 5_000): Promise<void> {
  const end = performance.now() + waitMs;
  for (;;) {
    try {
      return done();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
