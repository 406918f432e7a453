import { byId, el } from '../el.ts';
import type { ChannelRow } from '../server.ts';

/** The list of channels: the server's, its threads, and direct messages. `open` is called with the one clicked. */
export function showChannels(
  channels: readonly ChannelRow[],
  current: string,
  unread: ReadonlySet<string>,
  open: (id: string) => void,
): void {
  const rows = (title: string, types: readonly number[]) => {
    const inside = channels.filter((channel) => types.includes(channel.type));
    return inside.length === 0 ? [] : [el('h2', {}, [title]), ...inside.map((channel) => row(channel))];
  };
  const row = (channel: ChannelRow) => {
    const button = el('button', { type: 'button', 'aria-current': String(channel.id === current) }, [nameOf(channel)]);
    if (unread.has(channel.id)) {
      button.classList.add('unread');
      button.append(el('span', { class: 'unseen' }, [' (new messages)']));
    }
    button.addEventListener('click', () => open(channel.id));
    return button;
  };
  byId('channels').replaceChildren(...rows('Channels', [0, 11]), ...rows('Direct messages', [1]));
}

/** "#negotiations", "Parley" for the direct channel, "↳ name" for a thread. */
export function nameOf(channel: ChannelRow): string {
  if (channel.type === 0) return `# ${channel.name}`;
  return channel.type === 11 ? `↳ ${channel.name}` : `@ ${channel.name}`;
}

/** Whether the bot is there. */
export function showConnection(connected: boolean, botName: string): void {
  const line = byId('connection');
  line.classList.toggle('on', connected);
  line.textContent = connected ? `${botName} is connected` : `${botName} is not connected`;
}
