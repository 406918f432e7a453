/** A Discord user, as the API shows one. */
export type User = {
  id: string;
  username: string;
  global_name: string;
  discriminator: '0';
  avatar: null;
  bot: boolean;
};

export const APPLICATION = '1180000000000000001';
export const GUILD = '1180000000000000002';
export const CHANNEL = '1180000000000000003';
/** The application's own record; for apps made since 2016 it has the id of their bot user. */
export const BOT: User = user(APPLICATION, 'parley', 'Parley', true);

/** Who sits at the page: the server's owner ("editor"), or somebody without any right to manage ("guest"). */
export type Who = 'editor' | 'guest';
export const PEOPLE: Readonly<Record<Who, User>> = {
  editor: user('1180000000000000011', 'editor', 'Editor', false),
  guest: user('1180000000000000012', 'guest', 'Guest', false),
};

/** Every permission bit that Discord documents, and those of a plain member who may read and write. */
const ALL = String((1n << 53n) - 1n);
const READ_WRITE = String(
  (1n << 6n) | (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n),
);
export const PERMISSIONS: Readonly<Record<Who, string>> = { editor: ALL, guest: READ_WRITE };
/** What the bot may do in the server: read, write, embed, attach, threads, events. */
export const BOT_PERMISSIONS = String(BigInt(READ_WRITE) | (1n << 33n) | (1n << 35n) | (1n << 36n) | (1n << 38n));

/** Who a user id belongs to: `whoIs('1180000000000000012')` → "guest"; undefined for the bot and strangers. */
export function whoIs(id: string): Who | undefined {
  return (Object.keys(PEOPLE) as Who[]).find((who) => PEOPLE[who].id === id);
}

function user(id: string, username: string, name: string, bot: boolean): User {
  return { id, username, global_name: name, discriminator: '0', avatar: null, bot };
}

/** A person as a member of the server, with the rights that Discord sends along in interactions. */
export function member(who: Who): Record<string, unknown> {
  return { ...bareMember(PEOPLE[who]), permissions: PERMISSIONS[who] };
}

/** A member without the computed permissions, as GUILD_CREATE and messages carry it. */
export function bareMember(of: User): Record<string, unknown> {
  return {
    user: of,
    roles: [],
    nick: null,
    joined_at: '2023-12-01T00:00:00+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}
