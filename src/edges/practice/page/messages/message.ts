import type { Message } from '../../world/message.ts';
import { el } from '../el.ts';
import { colourOf, letterAvatar } from '../frame/avatars.ts';
import { inlineMarkup, markup, type Names } from '../markdown/markup.ts';
import { attachmentElements } from './attachments.ts';
import { buttonRows } from './buttons.ts';
import { sayClock } from './clock.ts';
import { readable } from './contrast.ts';
import { embedElement } from './embed.ts';

/** What a person can do with a message. */
export type Hands = {
  press(message: Message, customId: string): Promise<void>;
  reply(message: Message): void;
  dismiss(message: Message): void;
  /** Names of the message menu commands there are, and the running of one. */
  menus(): string[];
  menu(message: Message, name: string): void;
};

/** Bits of `flags`: only one person sees it; the bot is still thinking. */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** A message as the channel shows it. */
export function messageElement(message: Message, names: Names, hands: Hands): HTMLElement {
  const { author } = message;
  const root = el('discord-message', {
    'data-id': message.id,
    author: author.global_name,
    avatar: letterAvatar(author.global_name, colourOf(author)),
    timestamp: sayClock(message.timestamp),
    role: 'article',
    'aria-label': `${author.global_name}, ${sayClock(message.timestamp)}`,
  });
  if (author.bot) root.setAttribute('bot', '');
  if (message.edited_timestamp) root.setAttribute('edited', '');
  if (message.mentions.some((user) => !user.bot)) root.setAttribute('highlight', '');
  if (message.flags & EPHEMERAL) {
    root.setAttribute('ephemeral', '');
    Object.assign(root, { dismissMessageClicked: () => hands.dismiss(message) });
  }
  root.append(...above(message, names), ...inside(message, names));
  root.append(
    ...attachmentElements(
      message.attachments,
      message.embeds.map((embed) => embed.image?.url ?? ''),
    ),
  );
  root.append(...message.embeds.map((embed) => embedElement(embed, names)));
  root.append(...buttonRows(message.components, (customId) => hands.press(message, customId)));
  root.append(toolsElement(message, hands));
  readable(root);
  return root;
}

/** What it answers: a command that somebody used, or another message. */
function above(message: Message, names: Names): HTMLElement[] {
  const used = message.interaction_metadata as { name?: string; type?: number; user?: Message['author'] } | undefined;
  if (used?.user && used.type === 2 && (message.type === 20 || message.type === 23)) {
    const chip = el('span', { class: 'chip' }, [message.type === 20 ? `/${used.name}` : `${used.name}`]);
    return [answered(used.user, ['used ', chip])];
  }
  const target = message.referenced_message;
  if (!target) return [];
  const words = target.content || target.embeds[0]?.title || 'a message';
  return [answered(target.author, [inlineMarkup(words.length > 80 ? `${words.slice(0, 80)}…` : words, names)])];
}

function answered(author: Message['author'], words: (Node | string)[]): HTMLElement {
  const avatar = letterAvatar(author.global_name, colourOf(author));
  const attributes = { slot: 'reply', author: author.global_name, avatar, 'role-color': 'var(--strong)' };
  return el('discord-reply', attributes, [el('span', { class: 'above' }, words)]);
}

function inside(message: Message, names: Names): HTMLElement[] {
  if (message.flags & LOADING) return [el('span', { class: 'pending' }, [`${message.author.global_name} is thinking`])];
  return message.content ? [markup(message.content, names)] : [];
}

function toolsElement(message: Message, hands: Hands): HTMLElement {
  const tools = el('div', { class: 'tools', slot: 'reactions' });
  const add = (label: string, run: () => void) => {
    const button = el('button', { type: 'button' }, [label]);
    button.addEventListener('click', run);
    tools.append(button);
  };
  if (message.flags & EPHEMERAL) add('Dismiss', () => hands.dismiss(message));
  else {
    add('Reply', () => hands.reply(message));
    for (const name of hands.menus()) add(name, () => hands.menu(message, name));
  }
  return tools;
}
