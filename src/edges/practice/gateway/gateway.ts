import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload } from '../world/channels.ts';
import type { Json } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { readyPayload } from './ready.ts';
import { resume, type Session, sendEvent } from './session.ts';

/** Opcodes (developer reference, "Gateway Opcodes"). */
const OP = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
  sounds: 31,
};
/** Close codes: what discord.js tells apart. */
const CLOSE = {
  unknownOp: 4001,
  decode: 4002,
  notIdentified: 4003,
  token: 4004,
  again: 4005,
  tooMany: 4008,
  intents: 4013,
  disallowed: 4014,
};
/** Members, presences and message content need Discord's approval; this application has none. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = 2 ** 26 - 1;
/** A connection may send 120 messages in 60 s. */
const SENDS = { most: 120, windowMs: 60_000 };
/** Sessions without a connection that are still kept for RESUME. */
const LOST_KEPT = 4;

/** How a connection is lost: a plain close, op 7, op 9, or heartbeats that get no answer any more. */
export type Drop = 'close' | 'reconnect' | 'invalid-session' | 'silence-acks';

export type Gateway = {
  drop(kind: Drop): void;
  /** Milliseconds between heartbeats for connections opened from now on; Discord's is 41,250. */
  heartbeatEvery(ms: number): void;
  connected(): boolean;
  close(): void;
};

type Peer = { socket: WebSocket; session: Session | null; silent: boolean; sends: number[] };

/** Opens the gateway at /gateway of an HTTP server and makes the world's events arrive there. */
export function openGateway(server: Server, world: World, trusted: (host: string | undefined) => boolean): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const peers = new Set<Peer>();
  let interval = 41_250;
  server.on('upgrade', (request, socket, head) => {
    // A bot sends no Origin; a page of some other site does.
    const welcome = request.url?.startsWith('/gateway') && trusted(request.headers.host) && !request.headers.origin;
    if (!welcome) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else sockets.handleUpgrade(request, socket, head, (opened) => greet(opened));
  });
  world.dispatch = (name, data, intent) => {
    for (const session of sessions.values()) {
      if (intent === 0 || (session.intents & intent) !== 0) sendEvent(session, name, data);
    }
  };
  const greet = (socket: WebSocket) => {
    const peer: Peer = { socket, session: null, silent: false, sends: [] };
    peers.add(peer);
    socket.on('message', (raw) => hear(world, sessions, peer, String(raw)));
    socket.on('close', () => {
      peers.delete(peer);
      if (peer.session?.socket === socket) peer.session.socket = null;
      forgetLost(sessions);
      world.happened({ kind: 'connection', connected: isConnected(sessions) });
    });
    socket.on('error', () => socket.terminate());
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: interval } }));
  };
  return {
    drop(kind) {
      if (kind === 'invalid-session') sessions.clear();
      for (const peer of peers) dropPeer(peer, kind);
    },
    heartbeatEvery(ms) {
      interval = ms;
    },
    connected: () => isConnected(sessions),
    close() {
      for (const peer of peers) peer.socket.terminate();
      sockets.close();
    },
  };
}

function isConnected(sessions: ReadonlyMap<string, Session>): boolean {
  return [...sessions.values()].some((session) => session.socket !== null);
}

function forgetLost(sessions: Map<string, Session>): void {
  const lost = [...sessions.values()].filter((session) => session.socket === null);
  for (const session of lost.slice(0, -LOST_KEPT)) sessions.delete(session.id);
}

function dropPeer(peer: Peer, kind: Drop): void {
  const { socket } = peer;
  if (kind === 'close') socket.close(4000, 'Practice: dropped');
  else if (kind === 'silence-acks') peer.silent = true;
  else if (kind === 'reconnect') socket.send(JSON.stringify({ op: OP.reconnect, d: null }));
  else {
    peer.session = null;
    socket.send(JSON.stringify({ op: OP.invalid, d: false }));
  }
}

function hear(world: World, sessions: Map<string, Session>, peer: Peer, raw: string): void {
  const now = world.monotonic();
  peer.sends = [...peer.sends.filter((at) => now - at < SENDS.windowMs), now];
  const message = parse(raw);
  const data = (message?.d ?? {}) as Json;
  if (peer.sends.length > SENDS.most) peer.socket.close(CLOSE.tooMany, 'You are being rate limited.');
  else if (!message) peer.socket.close(CLOSE.decode, 'Error while decoding payload.');
  else if (message.op === OP.heartbeat) {
    if (!peer.silent) peer.socket.send(JSON.stringify({ op: OP.ack }));
  } else if (message.op === OP.identify) identify(world, sessions, peer, data);
  else if (message.op === OP.resume) resumePeer(world, sessions, peer, data);
  else if (!peer.session) peer.socket.close(CLOSE.notIdentified, 'Not authenticated.');
  else if (![OP.presence, OP.voice, OP.members, OP.sounds].includes(Number(message.op))) {
    peer.socket.close(CLOSE.unknownOp, 'Unknown opcode.');
  }
}

function identify(world: World, sessions: Map<string, Session>, peer: Peer, data: Json): void {
  const intents = Number(data.intents);
  const refused = whyNot(world, peer, data, intents);
  if (refused) {
    peer.socket.close(...refused);
    return;
  }
  const session: Session = { id: randomBytes(16).toString('hex'), intents, seq: 0, sent: [], socket: peer.socket };
  sessions.set(session.id, session);
  peer.session = session;
  sendEvent(session, 'READY', readyPayload(world, session, data.shard));
  if (intents & 1) sendEvent(session, 'GUILD_CREATE', guildPayload(world));
  world.happened({ kind: 'connection', connected: true });
}

function whyNot(world: World, peer: Peer, data: Json, intents: number): [number, string] | null {
  if (peer.session) return [CLOSE.again, 'Already authenticated.'];
  if (bare(data.token) !== world.token) return [CLOSE.token, 'Authentication failed.'];
  if (!Number.isInteger(intents) || intents < 0 || intents > KNOWN_INTENTS)
    return [CLOSE.intents, 'Invalid intent(s).'];
  return intents & PRIVILEGED ? [CLOSE.disallowed, 'Disallowed intent(s).'] : null;
}

function resumePeer(world: World, sessions: Map<string, Session>, peer: Peer, data: Json): void {
  const session = sessions.get(String(data.session_id));
  if (bare(data.token) !== world.token) peer.socket.close(CLOSE.token, 'Authentication failed.');
  else if (!session || !resume(session, peer.socket, Number(data.seq))) {
    peer.socket.send(JSON.stringify({ op: OP.invalid, d: false }));
  } else {
    peer.session = session;
    world.happened({ kind: 'connection', connected: true });
  }
}

function bare(token: unknown): string {
  return String(token).replace(/^Bot /, '');
}

function parse(raw: string): Json | null {
  try {
    return JSON.parse(raw) as Json;
  } catch {
    return null;
  }
}
