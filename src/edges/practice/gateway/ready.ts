import { APPLICATION, BOT, GUILD } from '../world/cast.ts';
import type { Json } from '../world/message.ts';
import type { World } from '../world/world.ts';
import type { Session } from './session.ts';

/** READY: who the bot is, its servers (announced, then sent by GUILD_CREATE), and where to resume. */
export function readyPayload(world: World, session: Session, shard: unknown): Json {
  return {
    v: 10,
    user: { ...BOT, verified: true, mfa_enabled: false, flags: 0, email: null },
    user_settings: {},
    guilds: [{ id: GUILD, unavailable: true }],
    private_channels: [],
    relationships: [],
    presences: [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: `${world.origin.replace(/^http/, 'ws')}/gateway`,
    shard: Array.isArray(shard) ? shard : [0, 1],
    application: { id: APPLICATION, flags: 0 },
  };
}
