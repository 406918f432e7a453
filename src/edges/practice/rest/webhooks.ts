import type { Hono } from 'hono';
import { checkMessage } from '../limits/message.ts';
import { refuse } from '../limits/refusal.ts';
import { APPLICATION } from '../world/cast.ts';
import { type Interaction, TOKEN_LIFE_MS } from '../world/interaction.ts';
import type { Message } from '../world/message.ts';
import { editMessage, removeMessage } from '../world/post.ts';
import { findMessage, type World } from '../world/world.ts';
import { replyMessage } from './callbacks.ts';
import { checkFiles, type Env, objectOf } from './sent.ts';

/** What follows the first response: follow-ups, and reading, editing and deleting replies, for 15 minutes. */
export function webhookRoutes(app: Hono<Env>, world: World): void {
  app.post('/webhooks/:app/:token', (c) => {
    const interaction = known(world, c.req.param('app'), c.req.param('token'));
    const sent = c.get('sent');
    const body = objectOf(sent);
    checkFiles(sent.files);
    checkMessage(body, { mayBeEmpty: false, files: sent.files.length });
    const message = interaction.loading
      ? fillLoading(interaction, () => editMessage(world, messageOf(world, interaction, '@original'), body, sent.files))
      : replyMessage(world, interaction, body, sent.files, Number(body.flags ?? 0), false);
    if (message.id !== interaction.original) interaction.followUps.push(message.id);
    world.happened({ kind: 'interaction', id: interaction.id });
    return c.json(message);
  });
  app.get('/webhooks/:app/:token/messages/:message', (c) =>
    c.json(messageOf(world, known(world, c.req.param('app'), c.req.param('token')), c.req.param('message'))),
  );
  app.patch('/webhooks/:app/:token/messages/:message', (c) => {
    const interaction = known(world, c.req.param('app'), c.req.param('token'));
    const message = messageOf(world, interaction, c.req.param('message'));
    const sent = c.get('sent');
    const body = objectOf(sent);
    checkFiles(sent.files);
    checkMessage(body, {
      mayBeEmpty: !interaction.loading || message.id !== interaction.original,
      files: sent.files.length,
    });
    const edited = fillLoading(interaction, () => editMessage(world, message, body, sent.files));
    world.happened({ kind: 'interaction', id: interaction.id });
    return c.json(edited);
  });
  app.delete('/webhooks/:app/:token/messages/:message', (c) => {
    const interaction = known(world, c.req.param('app'), c.req.param('token'));
    removeMessage(world, messageOf(world, interaction, c.req.param('message')));
    interaction.loading = false;
    world.happened({ kind: 'interaction', id: interaction.id });
    return c.body(null, 204);
  });
}

/** Discord lets the first follow-up of a deferred answer fill it; its ephemeral flag is then ignored. */
function fillLoading(interaction: Interaction, edit: () => Message): Message {
  const message = edit();
  if (message.id === interaction.original) interaction.loading = false;
  return message;
}

function known(world: World, application: string, token: string): Interaction {
  const interaction = [...world.interactions.values()].find((one) => one.token === token);
  // Before its first response an interaction has no webhook yet.
  if (application !== APPLICATION || !interaction || interaction.callback === null)
    refuse(404, 10015, 'Unknown Webhook');
  const age = world.monotonic() - interaction.created;
  if (interaction.expired || age > TOKEN_LIFE_MS) refuse(401, 50027, 'Invalid Webhook Token');
  return interaction;
}

function messageOf(world: World, interaction: Interaction, asked: string): Message {
  const id = decodeURIComponent(asked) === '@original' ? interaction.original : asked;
  const mine = id !== null && (id === interaction.original || interaction.followUps.includes(id));
  const message = mine ? findMessage(world, interaction.channel, id) : undefined;
  return message ?? refuse(404, 10008, 'Unknown Message');
}
