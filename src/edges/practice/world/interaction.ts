import type { Who } from './cast.ts';
import type { Json } from './message.ts';

/** Types of callbacks (developer reference, "Interaction Callback Type"). */
export const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** Discord's own deadlines: 3 s for the first response, 15 min for everything after it. */
export const FIRST_RESPONSE_MS = 3_000;
export const TOKEN_LIFE_MS = 15 * 60_000;

/** Types of interactions: 2 a command, 3 a button or menu, 4 a completion. */
export type InteractionType = 2 | 3 | 4;

/** What the server remembers of one interaction. Times are monotonic milliseconds. */
export type Interaction = {
  id: string;
  token: string;
  type: InteractionType;
  /** Message type that a reply gets: 20 for slash commands, 23 for menus, 19-like replies otherwise. */
  replyType: number;
  name: string;
  who: Who;
  channel: string;
  /** The message that a button hangs on. */
  target: string | null;
  created: number;
  firstResponse: number | null;
  callback: number | null;
  /** The message that `@original` means. */
  original: string | null;
  /** A type 5 that no edit or follow-up has filled yet. */
  loading: boolean;
  followUps: string[];
  choices: Json[] | null;
  expired: boolean;
};
