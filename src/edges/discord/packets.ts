import type { Client } from 'discord.js';
import type { Log } from '../../ports.ts';
import { causeOf } from './failure.ts';

type Handler = (packet?: { t?: string }, shard?: unknown) => boolean;

/**
 * Keeps the process alive when Discord sends an event that discord.js cannot read: it would otherwise become an
 * unhandled rejection. The event is logged by its name and left out. discord.js offers no public place for this.
 */
export function guardPackets(client: Client, log: Log): void {
  const socket = client.ws as unknown as { handlePacket?: Handler };
  const handle = socket.handlePacket?.bind(client.ws);
  if (handle === undefined) return;
  socket.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      log.error({ event: packet?.t, cause: causeOf(error) }, 'An event from Discord could not be read.');
      return false;
    }
  };
}
