import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '../../ports.ts';
import { type Controls, controls } from './control/controls.ts';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { rates } from './limits/rates.ts';
import { API, api } from './rest/api.ts';
import { type Mishaps, mishaps } from './rest/mishaps.ts';
import { site } from './site/site.ts';
import { APPLICATION, CHANNEL, GUILD } from './world/cast.ts';
import { newWorld, type World } from './world/world.ts';

/** A practice Discord that runs: where it is, who the bot is there, and the hands of whoever uses it. */
export type Practice = Controls &
  Pick<Mishaps, 'failNext' | 'delayResponse' | 'expectBad'> &
  Pick<Gateway, 'heartbeatEvery'> & {
    /** The page, for a browser on this machine. */
    url: string;
    /** For discord.js: `rest: { api }`. */
    api: string;
    token: string;
    applicationId: string;
    guildId: string;
    channelId: string;
    /** Loses the bot's gateway connection in one of the ways in which Discord loses it. */
    dropGateway: Gateway['drop'];
    connected: Gateway['connected'];
    /** Lets an interaction's time run out at once: both the 3 seconds and the 15 minutes. Without an id: all. */
    expireInteraction(id?: string): void;
    /** Makes the server forget an interaction altogether. */
    forgetInteraction(id: string): void;
    forgetNonces(): void;
    close(): Promise<void>;
  };

export type PracticeOptions = {
  /** 0 takes any free port. */
  port: number;
  /** What "now" is for messages and their ids. Deadlines and rates run in real time. */
  clock: Clock;
  /** The bot's token; a random one unless given. */
  token?: string;
  /** A file that every REST request is appended to, as a JSON line `{"method","path","body","bad"?}`. */
  transcript?: string;
  /** The page then says that the corpus is a sample. */
  sample: boolean;
};

/**
 * Opens a small Discord on this machine (127.0.0.1 only), for trying the bot and for its tests:
 * `const practice = await openPractice({ port: 0, clock, sample: true })`.
 * Throws an Error that names PRACTICE_PORT when the port is taken.
 */
export async function openPractice(options: PracticeOptions): Promise<Practice> {
  const token = options.token ?? `practice.${randomBytes(24).toString('base64url')}`;
  const world = newWorld(options.clock, token);
  const faults = mishaps();
  const wallClock = () => Temporal.Now.instant().epochMilliseconds;
  const gate = { world, mishaps: faults, rates: rates(world.monotonic, wallClock), transcript: options.transcript };
  const rest = api(gate);
  const hands = controls(world);
  const server = createServer();
  const port = await listen(server, options.port);
  world.origin = `http://127.0.0.1:${port}`;
  const trusted = (host: string | undefined) => host === `127.0.0.1:${port}` || host === `localhost:${port}`;
  const gateway = openGateway(server, world, trusted);
  const page = site(world, hands, { sample: options.sample, connected: gateway.connected });
  server.on(
    'request',
    getRequestListener((request) => {
      // A page of another site that points its own name at this machine sends that name.
      if (!trusted(request.headers.get('host') ?? undefined)) return new Response('Unknown host', { status: 403 });
      return new URL(request.url).pathname.startsWith(API) ? rest.fetch(request) : page.fetch(request);
    }),
  );
  return {
    ...hands,
    ...timeouts(world),
    failNext: faults.failNext,
    delayResponse: faults.delayResponse,
    expectBad: faults.expectBad,
    heartbeatEvery: gateway.heartbeatEvery,
    dropGateway: gateway.drop,
    connected: gateway.connected,
    url: `${world.origin}/`,
    api: `${world.origin}/api`,
    token,
    applicationId: APPLICATION,
    guildId: GUILD,
    channelId: CHANNEL,
    close: () => shut(server, gateway),
  };
}

function timeouts(world: World): Pick<Practice, 'expireInteraction' | 'forgetInteraction' | 'forgetNonces'> {
  return {
    expireInteraction(id) {
      for (const interaction of world.interactions.values()) {
        if (id === undefined || interaction.id === id) interaction.expired = true;
      }
    },
    forgetInteraction: (id) => void world.interactions.delete(id),
    forgetNonces: () => world.nonces.forget(),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `The practice server cannot open port ${port} because another program uses it; set PRACTICE_PORT to a free port.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function shut(server: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    // The bot keeps connections open for reuse; without this, closing waits for them.
    server.closeAllConnections();
  });
}
