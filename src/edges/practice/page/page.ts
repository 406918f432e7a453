import './frame/library.ts';
import type { Message } from '../world/message.ts';
import { composer } from './composer/composer.ts';
import { byId } from './el.ts';
import { nameOf, showChannels, showConnection } from './frame/sidebar.ts';
import { theme } from './frame/theme.ts';
import { channelView } from './messages/channel-view.ts';
import { act, type Event, fetchState, listen, type Seat, type State, type Who } from './server.ts';

// The page, top to bottom: who sits here, what is shown, what happens, what is typed.
let state: State | null = null;
const seat: Seat = { as: 'editor', channel: '' };
const unread = new Set<string>();
let replyTo: Message | null = null;
let stopListening = () => {};

const view = channelView({
  state: () => state,
  press: (message, button) => run('press', { message: message.id, button }),
  menu: (message, name) => run('menu', { message: message.id, name }),
  reply: (message) => setReply(message),
});

const desk = composer({
  commands: () => state?.commands ?? [],
  botName: () => state?.bot.name ?? 'Parley',
  complete: (asking) => act('complete', seat, asking),
  async send(text) {
    const reply = replyTo?.id;
    setReply(null);
    const result = await act('send', seat, { text, ...(reply ? { reply } : {}) });
    const unheard = !text.startsWith('/') && !reply && !text.includes(`@${state?.bot.name}`) && !isDirect();
    if (unheard && !result.error)
      view.hint(
        `${state?.bot.name} sees only messages that mention it: begin with @${state?.bot.name}, or use a command.`,
      );
    return result;
  },
  cancelReply: () => setReply(null),
});

async function run(action: 'press' | 'menu', body: Record<string, string>): Promise<void> {
  const { error } = await act(action, seat, body);
  if (error) view.trouble(error);
}

function isDirect(): boolean {
  return state?.channels.find((channel) => channel.id === seat.channel)?.type === 1;
}

function setReply(message: Message | null): void {
  replyTo = message;
  const bar = byId('answering');
  bar.hidden = message === null;
  bar.textContent = message ? `Replying to ${message.author.global_name} (Escape to cancel)` : '';
  if (message) desk.focus();
}

async function refresh(): Promise<void> {
  state = await fetchState(seat);
  seat.channel = state.channel;
  unread.delete(state.channel);
  const channel = state.channels.find((one) => one.id === state?.channel);
  byId('where').textContent = channel ? nameOf(channel) : '';
  byId('note').textContent = state.sample
    ? 'Practice on this machine. Sample corpus, not news.'
    : 'Practice on this machine.';
  byId<HTMLTextAreaElement>('input').placeholder = isDirect()
    ? `Message @${state.bot.name}, or / for commands`
    : `/ for commands, or @${state.bot.name} and a command`;
  showSide();
  view.show(state.messages);
}

function showSide(): void {
  if (!state) return;
  showConnection(state.connected, state.bot.name);
  showChannels(state.channels, seat.channel, unread, (id) => {
    seat.channel = id;
    setReply(null);
    void refresh().then(() => desk.focus());
  });
}

function happen(event: Event): void {
  if (!state) return;
  state.now = event.now;
  if (event.kind === 'message' || event.kind === 'edit') {
    if (event.message.channel_id === seat.channel) view.put(event.message);
    else if (event.kind === 'message') unread.add(event.message.channel_id);
    if (event.kind === 'message') showSide();
  } else if (event.kind === 'delete') view.remove(event.id);
  else if (event.kind === 'typing') view.typing(event.channel === seat.channel);
  else if (event.kind === 'refused') view.refused(event);
  else if (event.kind === 'connection') {
    state.connected = event.connected;
    showSide();
  } else if (event.kind === 'commands' || event.kind === 'channels') void refresh();
}

function sit(as: Who): void {
  seat.as = as;
  seat.channel = '';
  unread.clear();
  stopListening();
  stopListening = listen(as, happen, () => void refresh());
}

byId<HTMLSelectElement>('who').addEventListener('change', (event) =>
  sit((event.target as HTMLSelectElement).value as Who),
);
theme(() => {
  if (state) view.show(state.messages);
});
sit('editor');
desk.focus();
