import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { App, Log } from '../../ports.ts';
import type { Desk } from './ask.ts';
import { dispatch } from './dispatch.ts';
import { causeOf } from './failure.ts';
import { answerMessage } from './mention.ts';
import { guardPackets } from './packets.ts';
import { register } from './register.ts';
import { registrationOf } from './registration.ts';

export type DiscordOptions = {
  token: string;
  /** Another server than Discord's: "http://127.0.0.1:8080/api". */
  api?: string;
  app: () => App;
  log: Log;
};

/** A bot that is logged in. */
export type Bot = {
  applicationId: string;
  /** The bot's name on Discord. */
  name: string;
  /** Ends the connection, after the answers under way, for which it waits 3 s at most. */
  close(): Promise<void>;
};

const CLOSING_MS = 3_000;

/**
 * Logs the bot in, registers its commands when they changed, and answers from then on:
 * `const bot = await openDiscord({ token, app: () => app, log })`.
 * Throws an Error of one sentence, without the token, when Discord refuses it or cannot be reached.
 */
export async function openDiscord({ token, api, app, log }: DiscordOptions): Promise<Bot> {
  const client = new Client({
    // Content of mentions and direct messages comes without the privileged intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it discord.js drops direct messages from channels that it has not seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    rest: { version: '10', ...(api === undefined ? {} : { api }) },
  });
  guardPackets(client, log);
  const underWay = listen(client, { app, log });
  const ready = await logIn(client, token);
  await registerChanged(ready, app(), log);
  return {
    applicationId: ready.application.id,
    name: ready.user.username,
    async close() {
      client.removeAllListeners(Events.InteractionCreate).removeAllListeners(Events.MessageCreate);
      await settled(underWay);
      // A connection closed on purpose is not lost.
      client.removeAllListeners(Events.ShardReconnecting);
      client.removeAllListeners(Events.ShardDisconnect);
      await client.destroy();
    },
  };
}

/** Hears what Discord sends; returns the set of answers under way. */
function listen(client: Client, desk: Desk): ReadonlySet<Promise<void>> {
  const { log } = desk;
  const underWay = new Set<Promise<void>>();
  const run = (work: Promise<void>) => {
    const done = work
      .catch((error: unknown) => log.error({ cause: causeOf(error) }, 'An event was not answered.'))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  client.on(Events.InteractionCreate, (interaction) => run(dispatch(interaction, desk)));
  client.on(Events.MessageCreate, (message) => run(answerMessage(message, desk)));
  client.on(Events.Error, (error) => log.error({ cause: causeOf(error) }, 'The Discord client met an error.'));
  client.on(Events.ShardError, (error) => log.warn({ cause: causeOf(error) }, 'The gateway connection met an error.'));
  client.on(Events.ShardReconnecting, () => log.info({}, 'The gateway connection was lost; connecting again.'));
  client.on(Events.ShardResume, () => log.info({}, 'The gateway connection goes on.'));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.error({ code }, 'Discord closed the gateway connection for good.'),
  );
  client.on(Events.Invalidated, () => log.error({}, 'Discord ended the session: start the bot again.'));
  client.rest.on('rateLimited', ({ method, route, timeToReset }) =>
    log.warn({ method, route, timeToReset }, 'Discord asks to wait.'),
  );
  return underWay;
}

async function logIn(client: Client, token: string): Promise<Client<true>> {
  const { promise, resolve } = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, resolve);
  try {
    await client.login(token);
    return await promise;
  } catch (error) {
    await client.destroy();
    throw loginError(error, token);
  }
}

function loginError(error: unknown, token: string): Error {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new Error('Discord refused the bot token: copy it anew from the developer portal into DISCORD_TOKEN.');
  }
  const { message } = error instanceof Error ? error : new Error(String(error));
  return new Error(`Discord did not let the bot in: ${message.replaceAll(token, '…')}`, { cause: error });
}

/** The old commands still work when the new ones cannot be registered, so that this does not stop the bot. */
async function registerChanged(client: Client<true>, { commands }: App, log: Log): Promise<void> {
  try {
    const changed = await register(client.rest, client.application.id, registrationOf(commands));
    log.info({ commands: commands.length, changed }, changed ? 'Commands registered.' : 'Commands are as registered.');
  } catch (error) {
    log.error({ cause: causeOf(error) }, 'The commands could not be registered.');
  }
}

async function settled(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, CLOSING_MS);
  await Promise.race([Promise.all(underWay), promise]).finally(() => clearTimeout(timer));
}
