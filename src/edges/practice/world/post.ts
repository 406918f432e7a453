import { BOT, bareMember, GUILD, type User, type Who } from './cast.ts';
import { mentioned } from './mentions.ts';
import { type Attachment, type Component, type Embed, FLAG, isEphemeral, type Json, type Message } from './message.ts';
import { type Channel, guildOf, keepMessage, type World } from './world.ts';

/** Gateway intents (developer reference, "Gateway Intents"): messages of servers, and direct ones. */
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

/** A file that came with a request. */
export type Upload = { name: string; type: string; bytes: Uint8Array };

export type Draft = {
  channel: Channel;
  author: User;
  body: Json;
  files: readonly Upload[];
  /** Message type: 0 plain, 19 a reply, 20 a slash command's, 23 a menu's. */
  type: number;
  flags: number;
  /** Who alone sees it. */
  for: Who | null;
  extra?: Partial<Message> & { pings?: User[] };
};

/**
 * What a reply carries of the message it answers. It pings the author when nothing is said about mentions,
 * or when `replied_user` is on.
 */
export function replyingTo(target: Message, allowed?: unknown): Partial<Message> & { pings: User[] } {
  const rules = allowed as Json | null | undefined;
  const { referenced_message: _, ...shown } = target;
  return {
    message_reference: { message_id: target.id, channel_id: target.channel_id },
    // One level only: the answered message does not bring what it answers itself.
    referenced_message: shown,
    pings: rules && rules.replied_user !== true ? [] : [target.author],
  };
}

/** Makes a message, shows it to the page and, unless only one person may see it, to the bot. */
export function postMessage(world: World, draft: Draft): Message {
  const { body, channel } = draft;
  const attachments = storeFiles(world, draft.files, body);
  const content = String(body.content ?? '');
  const pings = mentioned(content, body.allowed_mentions);
  const { pings: also = [], ...extra } = draft.extra ?? {};
  const message: Message = {
    id: world.nextId(),
    channel_id: channel.id,
    type: draft.type,
    author: draft.author,
    content,
    timestamp: world.nowIso(),
    edited_timestamp: null,
    tts: body.tts === true,
    mention_everyone: pings.everyone,
    mentions: [...new Set([...pings.users, ...also])],
    mention_roles: pings.roles,
    attachments,
    embeds: embedsOf(body.embeds, attachments),
    components: numbered((body.components as Component[] | undefined) ?? []),
    pinned: false,
    flags: draft.flags,
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce as string }),
    ...extra,
  };
  keepMessage(world, message);
  if (draft.for) world.privateTo.set(message.id, draft.for);
  world.happened({ kind: 'message', message, for: draft.for });
  tellBot(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes a message as PATCH does: fields that the body leaves out stay; a loading message is filled. */
export function editMessage(world: World, message: Message, body: Json, files: readonly Upload[]): Message {
  const kept = Array.isArray(body.attachments) ? keptFiles(message, body.attachments as Json[]) : message.attachments;
  message.attachments = [...kept, ...storeFiles(world, files, body)];
  if (body.content !== undefined) {
    message.content = String(body.content ?? '');
    const pings = mentioned(message.content, body.allowed_mentions);
    Object.assign(message, { mentions: pings.users, mention_roles: pings.roles, mention_everyone: pings.everyone });
  }
  if (body.embeds !== undefined) message.embeds = embedsOf(body.embeds, message.attachments);
  if (body.components !== undefined) message.components = numbered((body.components as Component[] | null) ?? []);
  // Filling a deferred answer is not an edit: Discord shows no "(edited)" there.
  if (message.flags & FLAG.loading) message.flags &= ~FLAG.loading;
  else message.edited_timestamp = world.nowIso();
  world.happened({ kind: 'edit', message, for: world.privateTo.get(message.id) ?? null });
  tellBot(world, 'MESSAGE_UPDATE', message);
  return message;
}

/** Takes a message away, for the page and the bot. */
export function removeMessage(world: World, message: Message): void {
  const rest = (world.messages.get(message.channel_id) ?? []).filter((other) => other.id !== message.id);
  world.messages.set(message.channel_id, rest);
  world.happened({ kind: 'delete', channel: message.channel_id, id: message.id });
  const channel = world.channels.get(message.channel_id);
  if (!channel || isEphemeral(message)) return;
  const guild = guildOf(channel);
  const gone = { id: message.id, channel_id: channel.id, ...(guild ? { guild_id: guild } : {}) };
  world.dispatch('MESSAGE_DELETE', gone, guild ? GUILD_MESSAGES : DIRECT_MESSAGES);
}

/**
 * A message as the bot gets to see it: without the message content intent those that neither mention it,
 * nor are direct, nor are its own arrive empty.
 */
export function forBot(world: World, message: Message): Message {
  const direct = world.channels.get(message.channel_id)?.type === 1;
  const mayRead = direct || message.author.id === BOT.id || message.mentions.some((user) => user.id === BOT.id);
  const referenced = message.referenced_message && { referenced_message: forBot(world, message.referenced_message) };
  return mayRead
    ? { ...message, ...referenced }
    : { ...message, ...referenced, content: '', embeds: [], attachments: [], components: [] };
}

function tellBot(world: World, event: string, message: Message): void {
  const channel = world.channels.get(message.channel_id);
  if (!channel || isEphemeral(message)) return;
  const guild = guildOf(channel);
  const { user: _, ...member } = bareMember(message.author);
  const data = { ...forBot(world, message), channel_type: channel.type, ...(guild ? { guild_id: GUILD, member } : {}) };
  world.dispatch(event, data, guild ? GUILD_MESSAGES : DIRECT_MESSAGES);
}

function storeFiles(world: World, files: readonly Upload[], body: Json): Attachment[] {
  const told = (body.attachments as Json[] | undefined) ?? [];
  return files.map((file, index) => {
    const id = world.nextId();
    world.files.set(id, file);
    const description = told.find((entry) => String(entry.id) === String(index))?.description;
    const url = `${world.origin}/practice/files/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      content_type: file.type,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      ...(typeof description === 'string' ? { description } : {}),
    };
  });
}

function keptFiles(message: Message, told: readonly Json[]): Attachment[] {
  return message.attachments.filter((attachment) => told.some((entry) => entry.id === attachment.id));
}

/** Discord turns `attachment://name` in an embed into the address of the file that came along. */
function embedsOf(value: unknown, attachments: readonly Attachment[]): Embed[] {
  const resolve = (part: { url: string } | undefined) => {
    const file = attachments.find((attachment) => part?.url === `attachment://${attachment.filename}`);
    return file ? { url: file.url } : part;
  };
  return ((value as Embed[] | null | undefined) ?? []).map((embed) => {
    const { image, thumbnail, ...rest } = embed;
    const pictures = { image: resolve(image), thumbnail: resolve(thumbnail) };
    return {
      ...rest,
      type: 'rich' as const,
      ...(pictures.image ? { image: pictures.image } : {}),
      ...(pictures.thumbnail ? { thumbnail: pictures.thumbnail } : {}),
    };
  });
}

/** Discord gives every component a number, counted from 1 through the whole message. */
function numbered(components: readonly Component[]): Component[] {
  let next = 1;
  const number = (component: Component): Component => {
    const id = next++;
    return { ...component, id, ...(component.components ? { components: component.components.map(number) } : {}) };
  };
  return components.map(number);
}
