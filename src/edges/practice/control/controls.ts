import { BOT, PEOPLE, type Who } from '../world/cast.ts';
import type { Component, Json, Message } from '../world/message.ts';
import { forBot, postMessage, replyingTo } from '../world/post.ts';
import { findMessage, messagesOf, type Registered, type World } from '../world/world.ts';
import { type At, ask, placeOf } from './ask.ts';
import { commandData, type Filled, findCommand } from './options.ts';
import { awaitOutcome, type Outcome } from './outcome.ts';

/** What a person at the page can do, and what tests do in a person's place. */
export type Controls = {
  /** `slash('who', { name: 'Witkoff' })`, `slash('digest add', { hour: 8 }, { user: 'guest', channel: 'dm' })` */
  slash(path: string, options?: Filled, at?: At): Promise<Outcome>;
  /** Completes one option: `autocomplete('who', 'name', 'Wit')`; `others` are options filled in already. */
  autocomplete(path: string, option: string, typed: string, others?: Filled, at?: At): Promise<Outcome>;
  /** Presses a button by its custom id, or the n-th button of the message (from 0). */
  press(button: string | number, message: Message | string, at?: At): Promise<Outcome>;
  /** A message menu command on a message. */
  messageMenu(name: string, message: Message | string, at?: At): Promise<Outcome>;
  /** Writes a message; `mention` puts the bot's name before it, `reply` makes it an answer to a message. */
  say(text: string, at?: At & { mention?: boolean; reply?: string }): Message;
  /** The bot's next message after one, in its channel; rejects when none comes within `waitMs`. */
  awaitMessage(after: Message, waitMs?: number): Promise<Message>;
  /** What a person sees there, oldest first; the editor in the server's channel unless said. */
  messages(at?: At): Message[];
  /** What the bot itself would be told of a message. */
  seenByBot(message: Message): Message;
  commands(): Registered[];
};

/** The controls of a world. */
export function controls(world: World): Controls {
  return {
    slash: async (path, options = {}, at = {}) => {
      const data = commandData(world, path, options);
      return awaitOutcome(world, ask(world, at, { type: 2, name: path, replyType: 20, data }));
    },
    autocomplete: async (path, option, typed, others = {}, at = {}) => {
      const data = commandData(world, path, { ...others, [option]: typed }, option);
      return awaitOutcome(world, ask(world, at, { type: 4, name: path, replyType: 20, data }));
    },
    press: async (button, message, at = {}) => press(world, button, message, at),
    messageMenu: async (name, message, at = {}) => menu(world, name, message, at),
    say: (text, at = {}) => say(world, text, at),
    awaitMessage: (after, waitMs = 5_000) => nextMessage(world, after, waitMs),
    messages: (at = {}) => {
      const { who, channel } = placeOf(world, at);
      return messagesOf(world, channel.id).filter((message) => maySee(world, message, who));
    },
    seenByBot: (message) => forBot(world, message),
    commands: () => [...world.commands.values()].flat(),
  };
}

/** Whether a person may see a message: all but what is only visible to another. */
export function maySee(world: World, message: Message, who: Who): boolean {
  const only = world.privateTo.get(message.id);
  return only === undefined || only === who;
}

function press(world: World, button: string | number, asked: Message | string, at: At): Promise<Outcome> {
  const message = messageOf(world, asked);
  const buttons = allComponents(message.components).filter((component) => component.type !== 1);
  const found = typeof button === 'number' ? buttons[button] : buttons.find((one) => one.custom_id === button);
  if (!found?.custom_id) throw new Error(`The message ${message.id} has no button ${button}.`);
  if (found.disabled) throw new Error(`The button "${found.label ?? found.custom_id}" is disabled.`);
  const data = { custom_id: found.custom_id, component_type: found.type, id: found.id };
  const place = { channel: message.channel_id, ...at };
  const seen = { ...message, channel_id: message.channel_id } as unknown as Json;
  return awaitOutcome(
    world,
    ask(world, place, { type: 3, name: found.custom_id, replyType: 0, data, target: message.id, message: seen }),
  );
}

function menu(world: World, name: string, asked: Message | string, at: At): Promise<Outcome> {
  const message = messageOf(world, asked);
  const command = findCommand(world, name, 3);
  const data = {
    id: command.id,
    name,
    type: 3,
    target_id: message.id,
    // The target of a menu command arrives whole, without any intent.
    resolved: { messages: { [message.id]: message } },
  };
  return awaitOutcome(
    world,
    ask(world, { channel: message.channel_id, ...at }, { type: 2, name, replyType: 23, data }),
  );
}

function say(world: World, text: string, at: At & { mention?: boolean; reply?: string }): Message {
  const { who, channel } = placeOf(world, at);
  const content = at.mention ? `<@${BOT.id}> ${text}` : text;
  if (!content.trim() || content.length > 2000) throw new Error('A message has 1 to 2,000 characters.');
  const target = at.reply ? findMessage(world, channel.id, at.reply) : undefined;
  return postMessage(world, {
    channel,
    author: PEOPLE[who],
    body: { content },
    files: [],
    type: target ? 19 : 0,
    flags: 0,
    for: null,
    ...(target ? { extra: replyingTo(target) } : {}),
  });
}

function nextMessage(world: World, after: Message, waitMs: number): Promise<Message> {
  const fits = (message: Message) =>
    message.channel_id === after.channel_id && message.author.id === BOT.id && BigInt(message.id) > BigInt(after.id);
  const already = messagesOf(world, after.channel_id).find(fits);
  if (already) return Promise.resolve(structuredClone(already));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`The bot wrote nothing within ${waitMs} ms.`));
    }, waitMs);
    const stop = world.onHappening((happening) => {
      if (happening.kind !== 'message' || !fits(happening.message)) return;
      stop();
      clearTimeout(timer);
      resolve(structuredClone(happening.message));
    });
  });
}

function messageOf(world: World, asked: Message | string): Message {
  const id = typeof asked === 'string' ? asked : asked.id;
  const found = [...world.messages.values()].flat().find((message) => message.id === id);
  if (!found) throw new Error(`The practice server has no message ${id}.`);
  return found;
}

function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...allComponents(component.components ?? [])]);
}
