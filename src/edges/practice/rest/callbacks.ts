import type { Context, Hono } from 'hono';
import { checkMessage } from '../limits/message.ts';
import { checkCount, checkLength, noFaults, refuse } from '../limits/refusal.ts';
import { BOT, PEOPLE } from '../world/cast.ts';
import { CALLBACK, FIRST_RESPONSE_MS, type Interaction } from '../world/interaction.ts';
import { FLAG, isEphemeral, type Json, type Message } from '../world/message.ts';
import { editMessage, postMessage } from '../world/post.ts';
import { findMessage, type World } from '../world/world.ts';
import { checkFiles, type Env, objectOf, type Sent } from './sent.ts';

/** Which callbacks an interaction of a type takes: 2 a command, 3 a button, 4 a completion. */
const TAKES: Readonly<Record<number, readonly number[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8] };
/** Flags that a bot may set on a reply. */
const SETTABLE = FLAG.ephemeral | FLAG.suppressEmbeds | FLAG.componentsV2;

/** POST /interactions/:id/:token/callback: the first response. */
export function callbackRoutes(app: Hono<Env>, world: World): void {
  app.post('/interactions/:id/:token/callback', (c) => {
    const interaction = world.interactions.get(c.req.param('id'));
    if (!interaction || interaction.token !== c.req.param('token')) refuse(404, 10062, 'Unknown interaction');
    if (interaction.callback !== null) refuse(400, 40060, 'Interaction has already been acknowledged.');
    const age = world.monotonic() - interaction.created;
    if (interaction.expired || age > FIRST_RESPONSE_MS) refuse(404, 10062, 'Unknown interaction');
    const sent = c.get('sent');
    const message = respond(world, interaction, sent);
    interaction.firstResponse = world.monotonic();
    world.happened({ kind: 'interaction', id: interaction.id });
    return finish(c, interaction, message);
  });
}

function respond(world: World, interaction: Interaction, sent: Sent): Message | null {
  const body = objectOf(sent);
  const type = Number(body.type);
  const data = (body.data ?? {}) as Json;
  const faults = noFaults();
  if (!TAKES[interaction.type]?.includes(type)) {
    faults.add(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${TAKES[interaction.type]?.join(', ')}}.`);
  }
  if (type === CALLBACK.choices) checkChoices(faults, data);
  faults.throwIfAny();
  checkFiles(sent.files);
  if (type === CALLBACK.message) checkMessage(data, { mayBeEmpty: false, files: sent.files.length });
  if (type === CALLBACK.update) checkMessage(data, { mayBeEmpty: true, files: sent.files.length });
  interaction.callback = type;
  if (type === CALLBACK.choices) interaction.choices = data.choices as Json[];
  if (type === CALLBACK.message || type === CALLBACK.deferred)
    return firstMessage(world, interaction, sent, data, type);
  if (type === CALLBACK.update || type === CALLBACK.deferredUpdate) {
    interaction.original = interaction.target;
    const target = findMessage(world, interaction.channel, interaction.target ?? '');
    return target && type === CALLBACK.update ? editMessage(world, target, data, sent.files) : (target ?? null);
  }
  return null;
}

function checkChoices(faults: ReturnType<typeof noFaults>, data: Json): void {
  if (!Array.isArray(data.choices)) faults.add(['data', 'choices'], 'BASE_TYPE_REQUIRED', 'This field is required');
  checkCount(faults, ['data', 'choices'], data.choices, 0, 25).forEach((choice, index) => {
    const { name, value } = choice as Json;
    checkLength(faults, ['data', 'choices', index, 'name'], name, 1, 100);
    if (typeof value !== 'number') checkLength(faults, ['data', 'choices', index, 'value'], value, 0, 100);
  });
}

function firstMessage(world: World, interaction: Interaction, sent: Sent, data: Json, type: number): Message {
  const loading = type === CALLBACK.deferred;
  interaction.loading = loading;
  const flags = (Number(data.flags ?? 0) & SETTABLE) | (loading ? FLAG.loading : 0);
  const message = replyMessage(world, interaction, loading ? {} : data, loading ? [] : sent.files, flags);
  interaction.original = message.id;
  return message;
}

/** Posts a message that answers an interaction, visible to the asker alone when its flags say so. */
export function replyMessage(
  world: World,
  interaction: Interaction,
  body: Json,
  files: Sent['files'],
  flags: number,
  reply = true,
): Message {
  const channel = world.channels.get(interaction.channel);
  if (!channel) return refuse(404, 10003, 'Unknown Channel');
  return postMessage(world, {
    channel,
    author: BOT,
    body,
    files,
    type: reply ? interaction.replyType : 0,
    flags: flags & (SETTABLE | FLAG.loading),
    for: flags & FLAG.ephemeral ? interaction.who : null,
    extra: {
      application_id: BOT.id,
      webhook_id: BOT.id,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: PEOPLE[interaction.who],
        name: interaction.name,
        authorizing_integration_owners: {},
      },
      // A press answered with a new message hangs on the message of the button.
      ...(interaction.target ? { message_reference: { message_id: interaction.target, channel_id: channel.id } } : {}),
    },
  });
}

function finish(c: Context<Env>, interaction: Interaction, message: Message | null): Response {
  if (c.req.query('with_response') !== 'true') return c.body(null, 204);
  return c.json({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: interaction.loading,
            response_message_ephemeral: isEphemeral(message),
          }
        : {}),
    },
    ...(message ? { resource: { type: interaction.callback, message } } : {}),
  });
}
