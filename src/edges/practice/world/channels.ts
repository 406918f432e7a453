import { CHANNEL, GUILD, PEOPLE } from './cast.ts';
import type { Json } from './message.ts';
import type { Channel, World } from './world.ts';

/** A channel as the API shows it; a direct one names its other side, the others their server. */
export function channelPayload(channel: Channel): Json {
  if (channel.type === 1) {
    return { id: channel.id, type: 1, flags: 0, recipients: channel.with ? [PEOPLE[channel.with]] : [] };
  }
  const common = { id: channel.id, guild_id: GUILD, name: channel.name, nsfw: false, rate_limit_per_user: 0, flags: 0 };
  if (channel.type === 0) return { ...common, type: 0, position: 0, permission_overwrites: [], topic: 'Practice' };
  return {
    ...common,
    type: 11,
    parent_id: channel.parent ?? CHANNEL,
    owner_id: PEOPLE.editor.id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2023-12-01T00:00:00+00:00',
      locked: false,
    },
  };
}

/** The whole server as GUILD_CREATE brings it. */
export function guildPayload(world: World): Json {
  const channels = [...world.channels.values()];
  return {
    ...guildBasics(),
    joined_at: '2023-12-01T00:00:00+00:00',
    large: false,
    unavailable: false,
    member_count: 3,
    channels: channels.filter((channel) => channel.type === 0).map(channelPayload),
    threads: channels.filter((channel) => channel.type === 11).map(channelPayload),
    members: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [...world.events.values()],
    soundboard_sounds: [],
  };
}

/** The server without what happens in it, as GET /guilds/:id gives it. */
export function guildBasics(): Json {
  const everyone = {
    id: GUILD,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0 },
    hoist: false,
    position: 0,
    permissions: EVERYONE,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id: GUILD,
    name: 'Practice',
    icon: null,
    owner_id: PEOPLE.editor.id,
    roles: [everyone],
    emojis: [],
    stickers: [],
    features: [],
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    preferred_locale: 'en-US',
    afk_timeout: 300,
    system_channel_flags: 0,
  };
}

/** View, send, embed, attach, history, threads, events. */
const EVERYONE = String(
  (1n << 10n) |
    (1n << 11n) |
    (1n << 14n) |
    (1n << 15n) |
    (1n << 16n) |
    (1n << 31n) |
    (1n << 33n) |
    (1n << 35n) |
    (1n << 38n),
);
