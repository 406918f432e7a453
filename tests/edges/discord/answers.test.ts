import { Client, DiscordAPIError, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fitChoices } from '../../../src/edges/discord/completion.ts';
import { discordErrorName } from '../../../src/edges/discord/failure.ts';
import { openDiscord } from '../../../src/edges/discord/open.ts';
import { guardPackets } from '../../../src/edges/discord/packets.ts';
import { appOf, COMMANDS, openServer, openStage, readableLog, who } from './stage.ts';

type Seen = { embeds: { title?: string; description?: string; footer?: { text: string } }[] } | null;
const titleOf = (message: Seen) => message?.embeds[0]?.title;
/** What the command was asked, as the test commands tell it. */
const askedOf = (message: Seen) => JSON.parse((message?.embeds[0]?.description ?? '').replace(/\\(\W)/g, '$1'));

describe('a slash command', () => {
  it('is answered with its options and the day', async () => {
    const { practice } = await openStage();
    const outcome = await practice.slash('who', { name: 'Witkoff', 'as-of': '2025-11-27', private: false });
    expect(outcome).toMatchObject({ first: 'message', ephemeral: false });
    expect(askedOf(outcome.message)).toEqual({
      subcommand: null,
      options: { name: 'Witkoff', 'as-of': '2025-11-27' },
      today: '2025-11-27',
      zone: 'UTC',
      page: 0,
    });
  });

  it('may have a subcommand', async () => {
    const { practice } = await openStage();
    const { message } = await practice.slash('digest add', { kind: 'weekly' });
    expect(askedOf(message)).toMatchObject({ subcommand: 'add', options: { kind: 'weekly' } });
  });

  it('is answered in private when asked so, in direct messages too', async () => {
    const { practice } = await openStage();
    expect(await practice.slash('who', { name: 'x', private: true })).toMatchObject({
      first: 'message',
      ephemeral: true,
    });
    const direct = await practice.slash('who', { name: 'x' }, { user: 'guest', channel: 'dm' });
    expect(titleOf(direct.message)).toBe('Asked');
  });

  it('is deferred when slow, and stays private then', async () => {
    const { practice } = await openStage();
    const [open, hidden] = await Promise.all([
      practice.slash('slow', { ms: '2200' }),
      practice.slash('slow', { ms: '2200', private: true }),
    ]);
    expect(open).toMatchObject({ first: 'deferred', ephemeral: false });
    expect(hidden).toMatchObject({ first: 'deferred', ephemeral: true });
    expect([titleOf(open.message), titleOf(hidden.message)]).toEqual(['At last', 'At last']);
    expect(open.firstResponseMs).toBeLessThan(2_000);
  });

  it('that fails is answered with a reference, and the log has the cause', async () => {
    const { practice, entries } = await openStage();
    const { message } = await practice.slash('broken');
    const reference = /Reference ([0-9A-F]{6})\./.exec(message?.embeds[0]?.description ?? '')?.[1];
    expect(reference).toBeDefined();
    expect(entries.at(-1)).toMatchObject({
      level: 'error',
      reference,
      command: 'broken',
      cause: { message: 'the cause' },
    });
    expect(JSON.stringify(message)).not.toContain('the cause');
  });

  it('over every limit is cut, never lost', async () => {
    const { practice, entries } = await openStage();
    const { message } = await practice.slash('long');
    expect(message?.embeds[0]?.footer?.text).toContain('more buttons');
    expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('that the bot does not know any more gets a sentence', async () => {
    const { practice, app } = await openStage();
    app.commands = [];
    expect((await practice.slash('who', { name: 'x' })).message?.embeds[0]?.description).toContain('/who is not known');
  });

  it('takes the words of a message from its menu', async () => {
    const { practice } = await openStage();
    const message = practice.say('Talks on Friday');
    const outcome = await practice.messageMenu('Read this', message);
    expect(outcome.ephemeral).toBe(true);
    expect(askedOf(outcome.message)).toMatchObject({ options: { text: 'Talks on Friday' } });
  });
});

describe('completion', () => {
  it('gives 25 choices at most, none longer than 100', async () => {
    const { practice } = await openStage();
    const { choices } = await practice.autocomplete('who', 'name', 'Wit');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ value: 'Wit0' });
  });

  it('gives none when the command fails', async () => {
    const { practice, entries } = await openStage();
    expect(await practice.autocomplete('who', 'name', 'boom')).toMatchObject({ first: 'choices', choices: [] });
    expect(entries.at(-1)).toMatchObject({ level: 'error', cause: { message: 'no names today' } });
    expect((await practice.autocomplete('timeline', 'with', 'x')).choices).toEqual([]);
  });

  it('cuts names, leaves out values that do not fit, and repeats none', () => {
    const long = 'x'.repeat(101);
    const choices = [
      { name: long, value: 'a' },
      { name: 'b', value: long },
      { name: ' ', value: 'c' },
      { name: 'd', value: 'a' },
    ];
    expect(fitChoices(choices)).toEqual([{ name: `${'x'.repeat(99)}…`, value: 'a' }]);
  });
});

describe('a button', () => {
  it('turns the page in place, whoever presses', async () => {
    const { practice } = await openStage();
    const { message } = await practice.slash('timeline', { with: 'Putin' });
    if (!message) throw new Error('no answer');
    const second = await practice.press(0, message, { user: 'guest' });
    expect(second).toMatchObject({ first: 'update', message: { id: message.id } });
    expect(titleOf(second.message)).toBe('page 1 with Putin');
    const back = await practice.press('v1|timeline|page|0|with:Putin', message.id);
    expect(titleOf(back.message)).toBe('page 0 with Putin');
  });

  it('with another action replies, as hidden as its message', async () => {
    const { practice } = await openStage();
    for (const hidden of [false, true]) {
      const { message } = await practice.slash('who', { name: 'Putin', private: hidden });
      const pressed = await practice.press(0, message?.id ?? '');
      expect(pressed).toMatchObject({ first: 'message', ephemeral: hidden });
      expect(titleOf(pressed.message)).toBe('pressed sources');
    }
  });

  it('works after the bot was started again', async () => {
    const { practice, bot, openBot } = await openStage();
    const { message } = await practice.slash('timeline', { with: 'Putin' });
    await bot.close();
    await openBot();
    expect(titleOf((await practice.press(0, message?.id ?? '')).message)).toBe('page 1 with Putin');
  });

  it('of a version that is unknown gets a sentence', async () => {
    const { practice } = await openStage();
    const button = { type: 2, style: 2, label: 'Old', custom_id: 'v0|who|Putin' };
    const response = await fetch(`${practice.api}/v10/channels/${practice.channelId}/messages`, {
      method: 'POST',
      headers: { Authorization: `Bot ${practice.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ content: 'old', components: [{ type: 1, components: [button] }] }),
    });
    const { id } = (await response.json()) as { id: string };
    const pressed = await practice.press(0, id);
    expect(pressed).toMatchObject({ first: 'message', ephemeral: true });
    expect(pressed.message?.embeds[0]?.description).toContain('older version');
  });

  it('whose command is gone, or has no such action, gets a sentence', async () => {
    const { practice, app } = await openStage();
    const { message } = await practice.slash('timeline', {});
    app.commands = COMMANDS.filter(({ name }) => name !== 'timeline');
    const gone = await practice.press(0, message?.id ?? '');
    expect(gone).toMatchObject({ first: 'message', ephemeral: true });
    expect(gone.message?.embeds[0]?.description).toContain('/timeline is not known');
    const { message: after } = await practice.slash('who', { name: 'x' });
    app.commands = [{ ...who, press: undefined } as never];
    expect(titleOf((await practice.press(0, after?.id ?? '')).message)).toBe('That button is out of use');
  });
});

describe('a message', () => {
  it('that mentions the bot is a question', async () => {
    const { practice } = await openStage();
    const asked = practice.say('who leads the delegation? as-of:2025-10-16', { mention: true });
    const reply = await practice.awaitMessage(asked);
    expect(reply.message_reference?.message_id).toBe(asked.id);
    expect(askedOf(reply)).toMatchObject({ options: { question: 'who leads the delegation?', 'as-of': '2025-10-16' } });
    const form = practice.say('/who Witkoff', { mention: true });
    expect(askedOf(await practice.awaitMessage(form))).toMatchObject({ options: { name: 'Witkoff' } });
  });

  it('written directly is a question', async () => {
    const { practice } = await openStage();
    const asked = practice.say('/who Witkoff', { user: 'guest', channel: 'dm' });
    expect(askedOf(await practice.awaitMessage(asked))).toMatchObject({ options: { name: 'Witkoff' } });
  });

  it('that cannot be read gets the reason', async () => {
    const { practice } = await openStage();
    const asked = practice.say('/who Witkoff foo:bar', { mention: true });
    expect((await practice.awaitMessage(asked)).embeds[0]?.description).toContain('"foo"');
  });

  it('that is not for the bot is left alone', async () => {
    const { practice } = await openStage();
    const asked = practice.say('who is Witkoff?');
    await practice.slash('who', { name: 'x' });
    expect(practice.messages().filter(({ id, type }) => BigInt(id) > BigInt(asked.id) && type !== 20)).toEqual([]);
  });

  it('that asks for a private answer gets it directly', async () => {
    const { practice } = await openStage();
    const direct = practice.say('hello', { channel: 'dm' });
    await practice.awaitMessage(direct);
    const asked = practice.say('/who Witkoff private:yes', { mention: true });
    await expect.poll(() => practice.messages({ channel: 'dm' }).length).toBe(3);
    expect(practice.messages().filter(({ id }) => BigInt(id) > BigInt(asked.id))).toEqual([]);
  });

  it('cannot do what its writer may not', async () => {
    const { practice } = await openStage();
    const refused = await practice.awaitMessage(practice.say('/digest list', { mention: true, user: 'guest' }));
    expect(refused.embeds[0]?.description).toContain('Manage Server');
    const direct = await practice.awaitMessage(practice.say('/digest list', { channel: 'dm' }));
    expect(direct.embeds[0]?.description).toContain('in a server only');
    const allowed = await practice.awaitMessage(practice.say('/digest list', { mention: true }));
    expect(askedOf(allowed)).toMatchObject({ subcommand: 'list' });
  });
});

describe('when Discord falters', () => {
  it('a lost gateway is taken up again', async () => {
    const { practice } = await openStage();
    for (const kind of ['close', 'reconnect', 'invalid-session'] as const) {
      practice.dropGateway(kind);
      await expect
        .poll(() => practice.connected(), { timeout: 10_000 })
        .toBe(false)
        .catch(() => undefined);
      await expect.poll(() => practice.connected(), { timeout: 10_000 }).toBe(true);
      expect((await practice.slash('who', { name: 'x' })).first).toBe('message');
    }
  }, 60_000);

  it('a 429 and a 500 are survived, and nothing is posted twice', async () => {
    const { practice } = await openStage();
    practice.failNext('/callback', 429, 1, { retryAfter: 0.2 });
    expect((await practice.slash('who', { name: 'x' })).first).toBe('message');
    practice.failNext('POST /channels/', 500, 1, { processed: true });
    const asked = practice.say('/who Witkoff', { mention: true });
    await practice.awaitMessage(asked);
    await practice.slash('who', { name: 'x' });
    const replies = practice.messages().filter(({ message_reference }) => message_reference?.message_id === asked.id);
    expect(replies).toHaveLength(1);
  });

  it('an interaction that is over is logged, not fatal', async () => {
    const { practice, entries } = await openStage();
    const late = practice.slash('slow', { ms: '300' });
    practice.expectBad((_, path) => path.includes('/callback'));
    practice.expireInteraction();
    await late;
    expect(entries.at(-1)).toMatchObject({ level: 'warn', cause: { code: 10062 } });
    expect(JSON.stringify(entries)).not.toMatch(/interactions\/\d+\/[\w-]/);
  });

  it('a reply that may not be sent is logged with the name of the error', async () => {
    const { practice, entries } = await openStage();
    practice.failNext('POST /channels/', 403);
    practice.say('/who Witkoff', { mention: true });
    await expect.poll(() => entries.at(-1)?.message).toBe('A reply to a message could not be sent.');
    expect(entries.at(-1)).toMatchObject({ level: 'warn', error: 'GeneralError' });
    const refused = new DiscordAPIError({ code: 50013, message: '' }, 50013, 403, 'POST', '', { files: [], body: {} });
    expect(discordErrorName(refused)).toBe('MissingPermissions');
  });

  it('a refused reply becomes a kind sentence', async () => {
    const { practice } = await openStage();
    practice.failNext('/callback', 400);
    const outcome = await practice.slash('who', { name: 'x' });
    expect(outcome.message?.embeds[0]?.description).toContain('Something went wrong on my side');
  });

  it('an event that cannot be read is left out', () => {
    const { log, entries } = readableLog();
    const client = new Client({ intents: [] });
    const packet = { t: 'GUILD_CREATE', d: null };
    const handle = () =>
      (client.ws as unknown as { handlePacket(packet: object, shard: object): boolean }).handlePacket(packet, {});
    expect(handle).toThrow();
    guardPackets(client, log);
    expect(handle()).toBe(false);
    expect(entries).toMatchObject([{ level: 'error', event: 'GUILD_CREATE' }]);
    expect(client.listenerCount(Events.InteractionCreate)).toBe(0);
  });

  it('a wrong token is refused in one sentence that does not hold it', async () => {
    const practice = await openServer();
    const token = 'wrong.token.here';
    const opened = openDiscord({ token, api: practice.api, app: () => appOf([]), log: readableLog().log });
    const error = await opened.catch((reason: unknown) => reason as Error);
    await practice.close();
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/^Discord refused the bot token: [^.]+\.$/);
    expect((error as Error).message).not.toContain(token);
  });
});
