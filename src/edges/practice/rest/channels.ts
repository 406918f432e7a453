import type { Context, Hono } from 'hono';
import { checkLength, noFaults, refuse } from '../limits/refusal.ts';
import { whoIs } from '../world/cast.ts';
import { channelPayload } from '../world/channels.ts';
import { type Channel, directChannel, type World } from '../world/world.ts';
import { knownChannel } from './messages.ts';
import { type Env, objectOf } from './sent.ts';

/** Channels, direct channels, typing and threads. */
export function channelRoutes(app: Hono<Env>, world: World): void {
  app.get('/channels/:channel', (c) => c.json(channelPayload(knownChannel(world, c.req.param('channel')))));
  app.post('/channels/:channel/typing', (c) => {
    const channel = knownChannel(world, c.req.param('channel'));
    world.happened({ kind: 'typing', channel: channel.id });
    return c.body(null, 204);
  });
  app.post('/users/@me/channels', (c) => {
    const who = whoIs(String(objectOf(c.get('sent')).recipient_id));
    if (!who) refuse(400, 50033, 'Invalid Recipient(s)');
    return c.json(channelPayload(knownChannel(world, directChannel(who))));
  });
  app.post('/channels/:channel/threads', (c) => openThread(world, c));
  app.post('/channels/:channel/messages/:message/threads', (c) => openThread(world, c));
}

function openThread(world: World, c: Context<Env>): Response {
  const parent = knownChannel(world, c.req.param('channel') ?? '');
  if (parent.type !== 0) refuse(400, 50024, 'Cannot execute action on this channel type');
  const faults = noFaults();
  const name = checkLength(faults, ['name'], objectOf(c.get('sent')).name, 1, 100);
  faults.throwIfAny();
  // A thread that starts at a message has the message's id.
  const id = c.req.param('message') ?? world.nextId();
  if (world.channels.has(id)) refuse(400, 160004, 'A thread has already been created for this message');
  const thread: Channel = { id, type: 11, name, with: null, parent: parent.id };
  world.channels.set(id, thread);
  world.happened({ kind: 'channels' });
  world.dispatch('THREAD_CREATE', { ...channelPayload(thread), newly_created: true }, 1);
  return c.json(channelPayload(thread), 201);
}
