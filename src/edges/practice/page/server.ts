import type { Message } from '../world/message.ts';

export type Who = 'editor' | 'guest';
export type ChannelRow = { id: string; type: number; name: string };
export type OptionRow = {
  name: string;
  description: string;
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: OptionRow[];
};
export type CommandRow = { name: string; description: string; type: number; options?: OptionRow[] };

/** What the page shows of one channel. */
export type State = {
  channel: string;
  channels: ChannelRow[];
  messages: Message[];
  commands: CommandRow[];
  bot: { id: string; name: string };
  sample: boolean;
  connected: boolean;
  now: string;
};

/** What happens, as the server tells it. */
export type Event = { now: string } & (
  | { kind: 'message' | 'edit'; message: Message }
  | { kind: 'delete'; channel: string; id: string }
  | { kind: 'typing'; channel: string }
  | { kind: 'commands' | 'channels' | 'events' }
  | { kind: 'interaction'; id: string }
  | { kind: 'connection'; connected: boolean }
  | { kind: 'refused'; request: string; status: number; code: number; message: string; errors: unknown }
);

export type Result = { first?: string; choices?: { name: string; value: string | number }[]; error?: string };

/** Who sits at the page and which channel is open. */
export type Seat = { as: Who; channel: string };

/** The state of a channel for a person. */
export async function fetchState(seat: Seat): Promise<State> {
  const response = await fetch(`/practice/state?${new URLSearchParams(seat)}`);
  return (await response.json()) as State;
}

/** Does something in the person's place: `act('press', seat, { button, message })`. Never throws. */
export async function act(
  action: 'send' | 'complete' | 'press' | 'menu',
  seat: Seat,
  body: Readonly<Record<string, unknown>>,
): Promise<Result> {
  try {
    const response = await fetch(`/practice/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...seat, ...body }),
    });
    return (await response.json()) as Result;
  } catch {
    return { error: 'The practice server does not answer. Is it still running?' };
  }
}

/** Listens to what happens; `onOpen` is called after every (re)connection. */
export function listen(as: Who, onEvent: (event: Event) => void, onOpen: () => void): () => void {
  const source = new EventSource(`/practice/events?as=${as}`);
  source.onmessage = (message) => onEvent(JSON.parse(message.data as string) as Event);
  source.onopen = onOpen;
  return () => source.close();
}
