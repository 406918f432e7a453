import type { Clock } from '../../../ports.ts';
import { CHANNEL, GUILD, PEOPLE, type Who } from './cast.ts';
import { snowflakes } from './ids.ts';
import type { Interaction } from './interaction.ts';
import type { Json, Message } from './message.ts';
import { type Nonces, nonces } from './nonces.ts';

/** A channel: 0 in the server, 1 direct, 11 a thread. `with` is the person on the other side of a direct one. */
export type Channel = { id: string; type: 0 | 1 | 11; name: string; with: Who | null; parent: string | null };

/** A registered command as it was sent, with its ids. */
export type Registered = Json & { id: string; name: string; type: number; guild_id?: string };

/** What happened, for the page and for tests that wait. */
export type Happening =
  | { kind: 'message' | 'edit'; message: Message; for: Who | null }
  | { kind: 'delete'; channel: string; id: string }
  | { kind: 'typing'; channel: string }
  | { kind: 'commands' | 'channels' | 'events' }
  | { kind: 'interaction'; id: string }
  /** A request of the bot was refused. */
  | { kind: 'refused'; request: string; status: number; code: number; message: string; errors: unknown }
  | { kind: 'connection'; connected: boolean };

/** Messages kept for each channel; older ones are dropped as a long session goes on. */
const KEPT = 500;

/** Everything that the practice Discord knows. Plain state: rest/, gateway/ and control/ act on it. */
export type World = {
  clock: Clock;
  /** Monotonic milliseconds, for deadlines and rates: those run in real time even when the clock stands still. */
  monotonic: () => number;
  token: string;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  nextId: () => string;
  nowIso: () => string;
  channels: Map<string, Channel>;
  messages: Map<string, Message[]>;
  /** Who alone sees a message. */
  privateTo: Map<string, Who>;
  files: Map<string, { name: string; type: string; bytes: Uint8Array }>;
  commands: Map<string, Registered[]>;
  /** Creations so far; Discord allows 200 a day for each list. */
  created: Map<string, number>;
  interactions: Map<string, Interaction>;
  events: Map<string, Json>;
  nonces: Nonces;
  /** Sends an event to the bot. `intent` is the bit that it needs, 0 for none. Set by the gateway. */
  dispatch: (name: string, data: Json, intent: number) => void;
  happened: (happening: Happening) => void;
  onHappening: (listener: (happening: Happening) => void) => () => void;
};

/** A server with one channel and a direct channel for each person, and nothing said yet. */
export function newWorld(clock: Clock, token: string): World {
  const monotonic = () => performance.now();
  const listeners = new Set<(happening: Happening) => void>();
  const channels: Channel[] = [
    { id: CHANNEL, type: 0, name: 'negotiations', with: null, parent: null },
    { id: directChannel('editor'), type: 1, name: 'Parley', with: 'editor', parent: null },
    { id: directChannel('guest'), type: 1, name: 'Parley', with: 'guest', parent: null },
  ];
  return {
    clock,
    monotonic,
    token,
    origin: '',
    nextId: snowflakes(clock),
    nowIso: () => clock.now().toString({ smallestUnit: 'millisecond' }),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    privateTo: new Map(),
    files: new Map(),
    commands: new Map(),
    created: new Map(),
    interactions: new Map(),
    events: new Map(),
    nonces: nonces(monotonic),
    dispatch: () => {},
    happened: (happening) => {
      for (const listener of listeners) listener(happening);
    },
    onHappening: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The id of the direct channel between the bot and a person. */
export function directChannel(who: Who): string {
  return (BigInt(PEOPLE[who].id) + 10n).toString();
}

/** A message of a channel, or undefined: `findMessage(world, channel, id)`. */
export function findMessage(world: World, channel: string, id: string): Message | undefined {
  return world.messages.get(channel)?.find((message) => message.id === id);
}

/** The messages of a channel, oldest first. */
export function messagesOf(world: World, channel: string): Message[] {
  return world.messages.get(channel) ?? [];
}

/** Keeps a new message and lets the oldest go beyond 500 a channel. */
export function keepMessage(world: World, message: Message): void {
  const kept = [...messagesOf(world, message.channel_id), message];
  world.messages.set(message.channel_id, kept.slice(-KEPT));
}

/** The server that a channel belongs to; undefined for direct messages. */
export function guildOf(channel: Channel): string | undefined {
  return channel.type === 1 ? undefined : GUILD;
}
