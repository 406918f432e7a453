import type { User } from './cast.ts';

/** Anything that came as JSON and has not been looked into. */
export type Json = Record<string, unknown>;

export type EmbedField = { name: string; value: string; inline?: boolean };
export type Embed = {
  type?: 'rich';
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  timestamp?: string;
  footer?: { text: string; icon_url?: string };
  author?: { name: string; url?: string; icon_url?: string };
  image?: { url: string };
  thumbnail?: { url: string };
  fields?: EmbedField[];
};

export type Component = {
  type: number;
  id?: number;
  style?: number;
  label?: string;
  emoji?: { name?: string; id?: string };
  custom_id?: string;
  url?: string;
  disabled?: boolean;
  placeholder?: string;
  content?: string;
  options?: { label: string; value: string; description?: string }[];
  components?: Component[];
};

export type Attachment = {
  id: string;
  filename: string;
  description?: string;
  content_type: string;
  size: number;
  url: string;
  proxy_url: string;
};

/** A message as the API shows it. Ids are snowflakes, timestamps ISO instants. */
export type Message = {
  id: string;
  channel_id: string;
  guild_id?: string;
  type: number;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: string[];
  attachments: Attachment[];
  embeds: Embed[];
  components: Component[];
  pinned: boolean;
  flags: number;
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  interaction_metadata?: Json;
  message_reference?: { message_id: string; channel_id: string };
  referenced_message?: Message;
};

/** Bits of a message's `flags` (developer reference, "Message Flags"). */
export const FLAG = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

/** Whether only the person who asked can see it. */
export function isEphemeral(message: Message): boolean {
  return (message.flags & FLAG.ephemeral) !== 0;
}
