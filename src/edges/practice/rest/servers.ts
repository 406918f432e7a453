import type { Hono } from 'hono';
import { refuse } from '../limits/refusal.ts';
import { BOT, bareMember, GUILD, PEOPLE, whoIs } from '../world/cast.ts';
import { channelPayload, guildBasics } from '../world/channels.ts';
import type { World } from '../world/world.ts';
import type { Env } from './sent.ts';

/** Where the gateway is, who the bot is, and what the server looks like. */
export function serverRoutes(app: Hono<Env>, world: World): void {
  const gateway = () => world.origin.replace(/^http/, 'ws').concat('/gateway');
  app.get('/gateway', (c) => c.json({ url: gateway() }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gateway(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  );
  app.get('/users/@me', (c) => c.json({ ...BOT, verified: true, mfa_enabled: false }));
  app.get('/users/:user', (c) => {
    const id = c.req.param('user');
    const who = whoIs(id);
    return c.json(id === BOT.id ? BOT : who ? PEOPLE[who] : refuse(404, 10013, 'Unknown User'));
  });
  for (const path of ['/applications/@me', '/oauth2/applications/@me'])
    app.get(path, (c) => c.json(applicationPayload()));
  app.get('/guilds/:guild', (c) => c.json({ ...guildBasics(), ...inGuild(c.req.param('guild')) }));
  app.get('/guilds/:guild/channels', (c) => {
    inGuild(c.req.param('guild'));
    return c.json([...world.channels.values()].filter((channel) => channel.type === 0).map(channelPayload));
  });
  app.get('/guilds/:guild/roles', (c) => {
    inGuild(c.req.param('guild'));
    return c.json(guildBasics().roles as object[]);
  });
  app.get('/guilds/:guild/members/:user', (c) => {
    inGuild(c.req.param('guild'));
    const id = c.req.param('user');
    const who = whoIs(id);
    const user = id === BOT.id ? BOT : who ? PEOPLE[who] : refuse(404, 10007, 'Unknown Member');
    return c.json(bareMember(user));
  });
}

function inGuild(id: string): Record<string, never> {
  if (id !== GUILD) refuse(404, 10004, 'Unknown Guild');
  return {};
}

function applicationPayload(): object {
  return {
    id: BOT.id,
    name: 'Parley',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: BOT,
    owner: PEOPLE.editor,
    verify_key: '0'.repeat(64),
    flags: 0,
  };
}
