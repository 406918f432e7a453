import { type Context, Hono } from 'hono';
import type { Rates } from '../limits/rates.ts';
import { type Refusal, Refused } from '../limits/refusal.ts';
import type { World } from '../world/world.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { eventRoutes } from './events.ts';
import { messageRoutes } from './messages.ts';
import type { Mishaps } from './mishaps.ts';
import { type Env, readSent } from './sent.ts';
import { serverRoutes } from './servers.ts';
import { note } from './transcript.ts';
import { webhookRoutes } from './webhooks.ts';

export type Gate = { world: World; rates: Rates; mishaps: Mishaps; transcript: string | undefined };

/** Where discord.js sends its requests: `rest: { api: 'http://127.0.0.1:PORT/api', version: '10' }`. */
export const API = '/api/v10';

/** The REST API: every request is noted, authorised and counted before its route sees it. */
export function api(gate: Gate): Hono<Env> {
  const app = new Hono<Env>().basePath(API);
  app.use(async (c, next) => {
    const path = pathOf(c);
    const sent = await readSent(c.req.raw);
    note(gate.transcript, gate.mishaps, c.req.method, path, sent.body);
    authorise(gate.world, path, c.req.header('authorization'));
    c.set('sent', sent);
    await pass(gate, c, path, next);
  });
  for (const routes of [
    callbackRoutes,
    webhookRoutes,
    messageRoutes,
    channelRoutes,
    commandRoutes,
    eventRoutes,
    serverRoutes,
  ]) {
    routes(app, gate.world);
  }
  app.notFound((c) => answer({ status: 404, code: 0, message: '404: Not Found' }, c));
  app.onError((error, c) => {
    if (error instanceof Refused) {
      tell(gate.world, c, error.refusal);
      return answer(error.refusal, c);
    }
    console.error('Practice server:', error);
    return answer({ status: 500, code: 0, message: '500: Internal Server Error' }, c);
  });
  return app;
}

/** The page shows what the bot got wrong; a 429 is no fault, the bot just waits. */
function tell(world: World, c: Context, { status, code, message, errors }: Refusal): void {
  if (status === 429) return;
  const request = `${c.req.method} ${pathOf(c).replace(/[\w-]{40,}/, '…')}`;
  world.happened({ kind: 'refused', request, status, code, message, errors: errors ?? null });
}

/** Lets a request through to its route, unless a test wants it to fail or it came too often. */
async function pass(gate: Gate, c: Context<Env>, path: string, next: () => Promise<void>): Promise<void> {
  const line = `${c.req.method} ${path}`;
  const failure = gate.mishaps.takeFailure(line);
  if (failure && !failure.processed) throw new Refused(failing(failure.status, failure.retryAfter ?? 0.2));
  const verdict = gate.rates.take(c.req.method, path.replace(/\?.*$/, ''));
  if (!verdict.allowed) {
    const seconds = Math.max(0.001, verdict.retryAfterMs / 1000);
    const refusal = failing(429, seconds);
    throw new Refused({ ...refusal, global: verdict.global, headers: { ...refusal.headers, ...verdict.headers } });
  }
  await next();
  const delay = gate.mishaps.takeDelay(line);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (failure) c.res = answer(failing(failure.status, failure.retryAfter ?? 0.2), c);
  for (const [name, value] of Object.entries(verdict.headers)) c.res.headers.set(name, value);
}

function pathOf(c: Context): string {
  const url = new URL(c.req.url);
  return url.pathname.slice(API.length) + url.search;
}

/** Callbacks and webhooks are known by the token in their path; everything else needs the bot's. */
function authorise(world: World, path: string, header: string | undefined): void {
  if (/^\/interactions\/|^\/webhooks\/\d+\/[^/]+/.test(path)) return;
  if (header !== `Bot ${world.token}`) throw new Refused({ status: 401, code: 0, message: '401: Unauthorized' });
}

function failing(status: number, retryAfter: number): Refusal {
  if (status !== 429)
    return { status, code: 0, message: `${status}: ${status >= 500 ? 'Internal Server Error' : 'Refused'}` };
  return {
    status,
    code: 0,
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: false,
    headers: { 'retry-after': String(Math.ceil(retryAfter * 1000) / 1000), 'x-ratelimit-scope': 'user' },
  };
}

function answer(refusal: Refusal, c: Context): Response {
  const { status, headers, ...body } = refusal;
  return c.newResponse(JSON.stringify(body), status as 400, { ...headers, 'content-type': 'application/json' });
}
