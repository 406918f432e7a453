import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import { placeOf } from '../control/ask.ts';
import type { Controls } from '../control/controls.ts';
import { BOT, type Who } from '../world/cast.ts';
import type { Channel, World } from '../world/world.ts';
import { actionRoutes } from './actions.ts';
import { bundlePage, PAGE } from './bundle.ts';
import { guard } from './guard.ts';
import { offered } from './offered.ts';
import { stream } from './stream.ts';

/** What the page shows beside the messages. */
export type Told = { sample: boolean; connected: () => boolean };

/** The page and what it needs: its files, the state of the channel, a stream of what happens, and its actions. */
export function site(world: World, hands: Controls, told: Told): Hono {
  const app = new Hono();
  let script: Promise<Uint8Array> | null = null;
  app.use(guard());
  app.get('/', async (c) => c.html(await readFile(new URL('page.html', PAGE), 'utf8')));
  app.get('/page.css', async (c) =>
    c.body(await readFile(new URL('page.css', PAGE), 'utf8'), 200, { 'content-type': 'text/css' }),
  );
  app.get('/page.js', async (c) => {
    script ??= bundlePage();
    return c.body((await script) as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'text/javascript' });
  });
  app.get('/practice/state', (c) => c.json(stateFor(c, world, hands, told)));
  app.get('/practice/events', (c) => stream(world, whoAsks(c)));
  app.get('/practice/files/:id/:name', (c) => fileOf(c, world));
  actionRoutes(app, world, hands);
  return app;
}

function whoAsks(c: Context): Who {
  return c.req.query('as') === 'guest' ? 'guest' : 'editor';
}

function stateFor(c: Context, world: World, hands: Controls, told: Told): object {
  const who = whoAsks(c);
  const asked = c.req.query('channel');
  const at = { user: who, ...(asked && world.channels.has(asked) ? { channel: asked } : {}) };
  const { channel } = placeOf(world, at);
  const mine = [...world.channels.values()].filter((one) => one.type !== 1 || one.with === who);
  return {
    channel: channel.id,
    channels: mine.map(({ id, type, name }: Channel) => ({ id, type, name })),
    messages: hands.messages(at),
    commands: offered(world, who, channel),
    bot: { id: BOT.id, name: BOT.global_name },
    sample: told.sample,
    connected: told.connected(),
    now: world.nowIso(),
  };
}

/** An attachment. Whatever it says it is, the browser only shows pictures of it and saves the rest. */
function fileOf(c: Context, world: World): Response {
  const file = world.files.get(c.req.param('id') ?? '');
  if (!file) return c.notFound() as Response;
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': picture ? file.type : 'application/octet-stream',
    'content-disposition': picture ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}
