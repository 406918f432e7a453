import type { Message } from '../../world/message.ts';
import { byId, el } from '../el.ts';
import type { Names } from '../markdown/markup.ts';
import type { Event, State } from '../server.ts';
import { messageElement } from './message.ts';

/** What the list of messages needs of the page. */
type Ties = {
  state(): State | null;
  press(message: Message, customId: string): Promise<void>;
  menu(message: Message, name: string): Promise<void>;
  reply(message: Message): void;
};

type Refused = Extract<Event, { kind: 'refused' }>;

/** Milliseconds for which Discord shows somebody typing. */
const TYPING = 10_000;

/** The messages of the open channel. */
export function channelView(ties: Ties) {
  const list = byId('messages');
  const scroll = byId('scroll');
  const dismissed = new Set<string>();
  let typing: ReturnType<typeof setTimeout> | undefined;
  const names: Names = {
    user: (id) => (id === ties.state()?.bot.id ? (ties.state()?.bot.name ?? '') : (known().get(id) ?? 'somebody')),
    channel: (id) => ties.state()?.channels.find((channel) => channel.id === id)?.name ?? 'unknown',
    now: () => Date.parse(ties.state()?.now ?? '') / 1000,
  };
  const known = () => new Map((ties.state()?.messages ?? []).map(({ author }) => [author.id, author.global_name]));
  const hands = {
    press: ties.press,
    reply: ties.reply,
    menus: () => (ties.state()?.commands ?? []).filter((command) => command.type === 3).map((command) => command.name),
    menu: (message: Message, name: string) => void ties.menu(message, name),
    dismiss(message: Message) {
      dismissed.add(message.id);
      find(message.id)?.remove();
    },
  };
  const find = (id: string) => list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  /** Keeps the newest in sight, unless somebody has scrolled up to read. */
  const following = (change: () => void) => {
    const near = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
    change();
    const down = () => {
      if (near) scroll.scrollTop = scroll.scrollHeight;
    };
    // Once for now, once when the components have drawn themselves.
    down();
    setTimeout(down, 60);
  };
  const empty = () => {
    byId('empty').replaceChildren(
      ...(list.children.length > 0
        ? []
        : [el('strong', {}, ['Nothing said yet']), 'Type / to see what Parley can do. Nothing leaves this machine.']),
    );
  };
  const aside = (text: string, kind: 'bad' | 'hint') =>
    following(() => list.append(el('p', { class: `aside ${kind}` }, [text])));
  return {
    show(messages: readonly Message[]) {
      const shown = messages.filter((message) => !dismissed.has(message.id));
      list.replaceChildren(...shown.map((message) => messageElement(message, names, hands)));
      empty();
      scroll.scrollTop = scroll.scrollHeight;
      setTimeout(() => {
        scroll.scrollTop = scroll.scrollHeight;
      }, 60);
    },
    put(message: Message) {
      const state = ties.state();
      const at = state?.messages.findIndex((one) => one.id === message.id) ?? -1;
      if (state && at >= 0) state.messages[at] = message;
      else state?.messages.push(message);
      const fresh = messageElement(message, names, hands);
      const old = find(message.id);
      following(() => (old ? old.replaceWith(fresh) : list.append(fresh)));
      if (message.author.bot) {
        byId('thinking').textContent = '';
        byId('said').textContent = spoken(message);
      }
      empty();
    },
    remove(id: string) {
      const state = ties.state();
      if (state) state.messages = state.messages.filter((message) => message.id !== id);
      find(id)?.remove();
      empty();
    },
    typing(here: boolean) {
      if (!here) return;
      byId('thinking').textContent = `${ties.state()?.bot.name} is typing…`;
      clearTimeout(typing);
      typing = setTimeout(() => {
        byId('thinking').textContent = '';
      }, TYPING);
    },
    hint: (text: string) => aside(text, 'hint'),
    trouble: (text: string) => aside(text, 'bad'),
    refused(event: Refused) {
      const detail = event.errors ? `\n${JSON.stringify(event.errors)}` : '';
      aside(
        `Discord would refuse this request of the bot: ${event.request}\n${event.status}, code ${event.code}: ${event.message}${detail}`,
        'bad',
      );
    },
  };
}

/** What a screen reader says of a new message: its text, or its embed's title and first words. */
function spoken(message: Message): string {
  const embed = message.embeds[0];
  const words = [message.content, embed?.title, embed?.description].filter(Boolean).join('. ');
  return words ? `${message.author.global_name}: ${words.slice(0, 400)}` : '';
}
