import type { Context, Hono } from 'hono';
import { checkMessage } from '../limits/message.ts';
import { refuse } from '../limits/refusal.ts';
import { BOT } from '../world/cast.ts';
import { FLAG, type Json, type Message } from '../world/message.ts';
import { editMessage, forBot, postMessage, removeMessage, replyingTo } from '../world/post.ts';
import { type Channel, findMessage, messagesOf, type World } from '../world/world.ts';
import { checkFiles, type Env, objectOf } from './sent.ts';

/** The messages of a channel: GET, POST, PATCH, DELETE. */
export function messageRoutes(app: Hono<Env>, world: World): void {
  app.get('/channels/:channel/messages', (c) => {
    const channel = knownChannel(world, c.req.param('channel'));
    return c.json(
      pageOf(
        messagesOf(world, channel.id).filter((message) => !world.privateTo.has(message.id)),
        c,
      ).map((message) => forBot(world, message)),
    );
  });
  app.get('/channels/:channel/messages/:message', (c) => c.json(forBot(world, knownMessage(world, c))));
  app.post('/channels/:channel/messages', (c) => {
    const channel = knownChannel(world, c.req.param('channel'));
    const sent = c.get('sent');
    const body = objectOf(sent);
    checkFiles(sent.files);
    checkMessage(body, { mayBeEmpty: false, files: sent.files.length });
    return c.json(create(world, channel, body, sent.files));
  });
  app.patch('/channels/:channel/messages/:message', (c) => {
    const message = knownMessage(world, c);
    if (message.author.id !== BOT.id) refuse(403, 50005, 'Cannot edit a message authored by another user');
    const sent = c.get('sent');
    checkFiles(sent.files);
    checkMessage(objectOf(sent), { mayBeEmpty: true, files: sent.files.length });
    return c.json(editMessage(world, message, objectOf(sent), sent.files));
  });
  app.delete('/channels/:channel/messages/:message', (c) => {
    const message = knownMessage(world, c);
    if (message.author.id !== BOT.id) refuse(403, 50013, 'Missing Permissions');
    removeMessage(world, message);
    return c.body(null, 204);
  });
}

function create(world: World, channel: Channel, body: Json, files: Parameters<typeof editMessage>[3]): Message {
  const nonce = body.nonce === undefined || body.nonce === null ? null : String(body.nonce);
  const before = nonce && body.enforce_nonce === true ? world.nonces.find(channel.id, nonce) : undefined;
  const same = before ? findMessage(world, channel.id, before) : undefined;
  if (same) return same;
  const reference = body.message_reference as { message_id?: string; fail_if_not_exists?: boolean } | undefined;
  const target = reference ? findMessage(world, channel.id, String(reference.message_id)) : undefined;
  if (reference && !target && reference.fail_if_not_exists !== false) {
    refuse(400, 50035, 'Invalid Form Body');
  }
  const message = postMessage(world, {
    channel,
    author: BOT,
    body,
    files,
    type: target ? 19 : 0,
    flags: Number(body.flags ?? 0) & (FLAG.suppressEmbeds | FLAG.componentsV2),
    for: null,
    ...(target ? { extra: replyingTo(target, body.allowed_mentions) } : {}),
  });
  if (nonce && body.enforce_nonce === true) world.nonces.keep(channel.id, nonce, message.id);
  return message;
}

/** Newest first, as Discord lists them; `before`, `after` and `limit` (1 to 100, 50 unless said). */
function pageOf(messages: readonly Message[], c: Context<Env>): Message[] {
  const limit = Math.min(100, Math.max(1, Number(c.req.query('limit') ?? 50)));
  const before = c.req.query('before');
  const after = c.req.query('after');
  const inside = messages.filter(
    (message) => (!before || BigInt(message.id) < BigInt(before)) && (!after || BigInt(message.id) > BigInt(after)),
  );
  return (after ? inside.slice(0, limit) : inside.slice(-limit)).toReversed();
}

/** The channel, or Discord's 404 (10003). */
export function knownChannel(world: World, id: string): Channel {
  return world.channels.get(id) ?? refuse(404, 10003, 'Unknown Channel');
}

function knownMessage(world: World, c: Context<Env>): Message {
  const channel = knownChannel(world, c.req.param('channel') ?? '');
  const message = findMessage(world, channel.id, c.req.param('message') ?? '');
  return message && !world.privateTo.has(message.id) ? message : refuse(404, 10008, 'Unknown Message');
}
