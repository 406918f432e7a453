import type { Context, Hono } from 'hono';
import { checkCommands } from '../limits/commands.ts';
import { refuse } from '../limits/refusal.ts';
import { APPLICATION, GUILD } from '../world/cast.ts';
import type { Json } from '../world/message.ts';
import type { Registered, World } from '../world/world.ts';
import type { Env } from './sent.ts';

/** New commands a day, for each server and for the global list. */
const CREATIONS = 200;

/** GET and PUT of the global commands and of a server's. */
export function commandRoutes(app: Hono<Env>, world: World): void {
  for (const path of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'] as const) {
    app.get(path, (c) =>
      c.json(listOf(world, scopeOf(c)).map((command) => shown(command, c.req.query('with_localizations') === 'true'))),
    );
    app.put(path, (c) => c.json(replace(world, scopeOf(c), c.get('sent').body).map((command) => shown(command, true))));
  }
}

/** "" is the list for everywhere, otherwise a server's id. */
function scopeOf(c: Context<Env>): string {
  if (c.req.param('app') !== APPLICATION) refuse(404, 10002, 'Unknown Application');
  const guild = c.req.param('guild');
  if (guild !== undefined && guild !== GUILD) refuse(403, 50001, 'Missing Access');
  return guild ?? '';
}

function listOf(world: World, scope: string): Registered[] {
  return world.commands.get(scope) ?? [];
}

function replace(world: World, scope: string, body: unknown): Registered[] {
  if (!Array.isArray(body)) refuse(400, 50035, 'Invalid Form Body');
  checkCommands(body as Json[]);
  const before = listOf(world, scope);
  const after = (body as Json[]).map((command) => register(world, scope, before, command));
  const fresh = after.filter((command) => !before.some((old) => old.id === command.id)).length;
  const created = (world.created.get(scope) ?? 0) + fresh;
  if (created > CREATIONS) {
    refuse(400, 30034, `Max number of daily application command creates has been reached (${CREATIONS})`);
  }
  world.created.set(scope, created);
  world.commands.set(scope, after);
  world.happened({ kind: 'commands' });
  return after;
}

function register(world: World, scope: string, before: readonly Registered[], command: Json): Registered {
  const type = Number(command.type ?? 1);
  const old = before.find((other) => other.name === command.name && other.type === type);
  return {
    default_member_permissions: null,
    nsfw: false,
    // Without contexts Discord registers for servers and direct messages with the bot, and for servers only to install.
    integration_types: [0],
    contexts: null,
    ...command,
    description: command.description ?? '',
    options: tidy(command.options),
    id: old?.id ?? world.nextId(),
    application_id: APPLICATION,
    version: world.nextId(),
    name: String(command.name),
    type,
    ...(scope ? { guild_id: scope } : { dm_permission: true }),
  };
}

/** Discord gives options back without the switches that are off. */
function tidy(options: unknown): Json[] {
  return ((options as Json[] | undefined) ?? []).map((option) => {
    const kept = Object.entries(option).filter(([, value]) => value !== false && value !== null && value !== undefined);
    return { ...Object.fromEntries(kept), ...(option.options ? { options: tidy(option.options) } : {}) };
  });
}

/** Localisations are left out unless asked for. */
function shown(command: Registered, localised: boolean): Json {
  const strip = (item: Json): Json => {
    const { name_localizations, description_localizations, ...rest } = item;
    return { ...rest, ...(item.options ? { options: (item.options as Json[]).map(strip) } : {}) };
  };
  const { options, ...rest } = localised ? (command as Json) : strip(command);
  return (options as Json[]).length > 0 ? { ...rest, options } : rest;
}
