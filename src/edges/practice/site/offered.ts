import { PERMISSIONS, type Who } from '../world/cast.ts';
import type { Json } from '../world/message.ts';
import type { Channel, Registered, World } from '../world/world.ts';

/**
 * The commands that Discord would offer somebody there: registered for that sort of place, and within the rights
 * that `default_member_permissions` asks for.
 */
export function offered(world: World, who: Who, channel: Channel): Registered[] {
  const direct = channel.type === 1;
  return [...world.commands.values()].flat().filter((command) => {
    if (direct && command.guild_id !== undefined) return false;
    const contexts = (command.contexts as number[] | null) ?? [0, 1];
    return contexts.includes(direct ? 1 : 0) && (direct || mayUse(command, who));
  });
}

function mayUse(command: Json, who: Who): boolean {
  const wanted = command.default_member_permissions;
  if (wanted === null || wanted === undefined) return true;
  const has = BigInt(PERMISSIONS[who]);
  const administrator = (has & 8n) !== 0n;
  return administrator || (BigInt(String(wanted)) !== 0n && (has & BigInt(String(wanted))) === BigInt(String(wanted)));
}
