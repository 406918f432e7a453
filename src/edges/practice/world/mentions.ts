import { BOT, PEOPLE, type User } from './cast.ts';
import type { Json } from './message.ts';

/** Whom a message pings: `mentioned('<@1180000000000000011> hi', { parse: [] })` → nobody. */
export function mentioned(content: string, allowed: unknown): { users: User[]; roles: string[]; everyone: boolean } {
  const rules = (typeof allowed === 'object' ? allowed : null) as Json | null;
  // Without allowed_mentions Discord lets everything in the content ping.
  const parse = rules ? ((rules.parse as string[] | undefined) ?? []) : ['users', 'roles', 'everyone'];
  const named = { users: (rules?.users as string[]) ?? [], roles: (rules?.roles as string[]) ?? [] };
  const ids = (pattern: RegExp) => [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const known = [BOT, ...Object.values(PEOPLE)];
  return {
    users: ids(/<@!?(\d+)>/g)
      .filter((id) => parse.includes('users') || named.users.includes(id))
      .flatMap((id) => known.filter((user) => user.id === id)),
    roles: ids(/<@&(\d+)>/g).filter((id) => parse.includes('roles') || named.roles.includes(id)),
    everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}
