import type { WebSocket } from 'ws';
import type { Json } from '../world/message.ts';

/** What a session remembers for RESUME, as many events as Discord roughly keeps. */
const BUFFER = 500;

/** One bot's session: it outlives its connection, so that RESUME can bring what was missed. */
export type Session = {
  id: string;
  intents: number;
  seq: number;
  sent: { seq: number; text: string }[];
  socket: WebSocket | null;
};

/** Numbers an event, keeps it for RESUME, and sends it when somebody is connected. */
export function sendEvent(session: Session, name: string, data: Json): void {
  session.seq += 1;
  const text = JSON.stringify({ op: 0, t: name, s: session.seq, d: data });
  session.sent = [...session.sent.slice(1 - BUFFER), { seq: session.seq, text }];
  session.socket?.send(text);
}

/** Sends again everything after `seq`, then RESUMED; false when that is no longer, or was never, there. */
export function resume(session: Session, socket: WebSocket, seq: number): boolean {
  const oldest = session.sent[0]?.seq ?? session.seq + 1;
  if (seq > session.seq || seq < oldest - 1) return false;
  session.socket?.close(4000);
  session.socket = socket;
  for (const event of session.sent) if (event.seq > seq) socket.send(event.text);
  sendEvent(session, 'RESUMED', {});
  return true;
}
