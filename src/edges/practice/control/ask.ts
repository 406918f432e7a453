import { randomBytes } from 'node:crypto';
import { APPLICATION, BOT_PERMISSIONS, CHANNEL, GUILD, member, PEOPLE, type Who } from '../world/cast.ts';
import { channelPayload, guildBasics } from '../world/channels.ts';
import type { Interaction, InteractionType } from '../world/interaction.ts';
import type { Json } from '../world/message.ts';
import { type Channel, directChannel, type World } from '../world/world.ts';

/** Who asks, and where; the editor in the server's channel unless said. `channel` is an id, or "dm". */
export type At = { user?: Who; channel?: string };

/** Interactions remembered; far more than anybody presses within the 15 minutes that they live. */
const REMEMBERED = 5_000;

/** Bytes of an upload in a place without boosts, as Discord tells it with every interaction. */
const UPLOAD = 10 * 1024 * 1024;

/** Where somebody is: `placeOf(world, { user: 'guest', channel: 'dm' })`. Throws on a channel that is not there. */
export function placeOf(world: World, at: At): { who: Who; channel: Channel } {
  const who = at.user ?? 'editor';
  const id = at.channel === 'dm' ? directChannel(who) : (at.channel ?? CHANNEL);
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`The practice server has no channel ${id}.`);
  return { who, channel };
}

/** Sends an INTERACTION_CREATE to the bot and starts its clock of 3 seconds. */
export function ask(
  world: World,
  at: At,
  what: { type: InteractionType; name: string; replyType: number; data: Json; target?: string; message?: Json },
): Interaction {
  const { who, channel } = placeOf(world, at);
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomBytes(48).toString('base64url'),
    type: what.type,
    replyType: what.replyType,
    name: what.name,
    who,
    channel: channel.id,
    target: what.target ?? null,
    created: world.monotonic(),
    firstResponse: null,
    callback: null,
    original: null,
    loading: false,
    followUps: [],
    choices: null,
    expired: false,
  };
  world.interactions.set(interaction.id, interaction);
  const oldest = world.interactions.keys().next().value;
  if (world.interactions.size > REMEMBERED && oldest) world.interactions.delete(oldest);
  world.dispatch(
    'INTERACTION_CREATE',
    { ...envelope(interaction, channel), data: what.data, ...(what.message ? { message: what.message } : {}) },
    0,
  );
  return interaction;
}

function envelope(interaction: Interaction, channel: Channel): Json {
  const common = {
    id: interaction.id,
    application_id: APPLICATION,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel: channelPayload(channel),
    channel_id: channel.id,
    app_permissions: BOT_PERMISSIONS,
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: UPLOAD,
  };
  if (channel.type === 1) {
    return { ...common, user: PEOPLE[interaction.who], context: 1, authorizing_integration_owners: { '0': '0' } };
  }
  const { id, features, preferred_locale } = guildBasics();
  return {
    ...common,
    member: member(interaction.who),
    guild_id: GUILD,
    guild: { id, features, locale: preferred_locale },
    guild_locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { '0': GUILD },
  };
}
