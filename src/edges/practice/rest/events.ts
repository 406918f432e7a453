import type { Hono } from 'hono';
import { checkLength, noFaults, refuse } from '../limits/refusal.ts';
import { BOT, GUILD } from '../world/cast.ts';
import type { Json } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { type Env, objectOf } from './sent.ts';

/** Discord's limits: 100 events a server; name 100, description 1000, location 100 characters. */
const MOST = { events: 100, name: 100, description: 1000, location: 100 };
/** The intent for events of the server's calendar, and the type of one that happens outside Discord. */
const INTENT = 1 << 16;
const EXTERNAL = 3;

/** The server's scheduled events. */
export function eventRoutes(app: Hono<Env>, world: World): void {
  const path = '/guilds/:guild/scheduled-events';
  app.get(path, (c) => {
    checkGuild(c.req.param('guild'));
    return c.json([...world.events.values()]);
  });
  app.post(path, (c) => {
    checkGuild(c.req.param('guild'));
    if (world.events.size >= MOST.events) refuse(400, 30038, 'Maximum number of guild scheduled events reached (100)');
    const event = { ...blank(world), ...objectOf(c.get('sent')) };
    checkEvent(event, world);
    return c.json(keep(world, event, 'GUILD_SCHEDULED_EVENT_CREATE'));
  });
  app.get(`${path}/:event`, (c) => c.json(knownEvent(world, c.req.param('guild'), c.req.param('event'))));
  app.patch(`${path}/:event`, (c) => {
    const before = knownEvent(world, c.req.param('guild'), c.req.param('event'));
    const event = { ...before, ...objectOf(c.get('sent')) };
    if (event.scheduled_start_time !== before.scheduled_start_time) checkEvent(event, world);
    else checkTexts(event);
    return c.json(keep(world, event, 'GUILD_SCHEDULED_EVENT_UPDATE'));
  });
  app.delete(`${path}/:event`, (c) => {
    const event = knownEvent(world, c.req.param('guild'), c.req.param('event'));
    world.events.delete(String(event.id));
    world.happened({ kind: 'events' });
    world.dispatch('GUILD_SCHEDULED_EVENT_DELETE', event, INTENT);
    return c.body(null, 204);
  });
}

function checkGuild(id: string): void {
  if (id !== GUILD) refuse(404, 10004, 'Unknown Guild');
}

function knownEvent(world: World, guild: string, id: string): Json {
  checkGuild(guild);
  return world.events.get(id) ?? refuse(404, 10070, 'Unknown Guild Scheduled Event');
}

function blank(world: World): Json {
  return {
    id: world.nextId(),
    guild_id: GUILD,
    channel_id: null,
    creator_id: BOT.id,
    creator: BOT,
    description: null,
    image: null,
    scheduled_end_time: null,
    status: 1,
    entity_id: null,
    entity_metadata: null,
    user_count: 0,
    recurrence_rule: null,
  };
}

function checkTexts(event: Json): void {
  const faults = noFaults();
  checkLength(faults, ['name'], event.name, 1, MOST.name);
  checkLength(faults, ['description'], event.description, 0, MOST.description);
  if (event.entity_type === EXTERNAL) {
    const location = (event.entity_metadata as Json | null)?.location;
    checkLength(faults, ['entity_metadata', 'location'], location, 1, MOST.location);
    checkLength(faults, ['scheduled_end_time'], event.scheduled_end_time, 1, 40);
  }
  faults.throwIfAny();
}

function checkEvent(event: Json, world: World): void {
  checkTexts(event);
  const faults = noFaults();
  const start = Date.parse(String(event.scheduled_start_time));
  const end = event.scheduled_end_time === null ? null : Date.parse(String(event.scheduled_end_time));
  if (event.privacy_level !== 2) faults.add(['privacy_level'], 'BASE_TYPE_CHOICES', 'Value must be one of {2}.');
  if (![1, 2, 3].includes(Number(event.entity_type))) {
    faults.add(['entity_type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3}.');
  }
  if (Number.isNaN(start)) faults.add(['scheduled_start_time'], 'DATE_TIME_TYPE_PARSE', 'Should be ISO8601.');
  else if (start <= world.clock.now().epochMilliseconds) {
    faults.add(['scheduled_start_time'], 'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST', 'Cannot schedule event in the past.');
  }
  if (end !== null && !(end > start)) {
    faults.add(['scheduled_end_time'], 'GUILD_SCHEDULED_EVENT_END_BEFORE_START', 'Event end must be after its start.');
  }
  faults.throwIfAny();
}

function keep(world: World, event: Json, name: string): Json {
  world.events.set(String(event.id), event);
  world.happened({ kind: 'events' });
  world.dispatch(name, event, INTENT);
  return event;
}
