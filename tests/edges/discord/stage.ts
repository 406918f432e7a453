import { onTestFinished } from 'vitest';
import type { Answer } from '../../../src/core/model.ts';
import { fixedClock } from '../../../src/edges/clock.ts';
import { type Bot, openDiscord } from '../../../src/edges/discord/open.ts';
import { openPractice, type Practice } from '../../../src/edges/practice/server.ts';
import type { App, Command, Log } from '../../../src/ports.ts';
import { answerOf } from '../../core/messages/sample-answer.ts';

export const clock = fixedClock(Temporal.Instant.from('2025-11-27T23:30:00Z'));

type Entry = { level: 'info' | 'warn' | 'error'; message: string } & Record<string, unknown>;
export type Stage = { practice: Practice; bot: Bot; entries: Entry[]; app: App; openBot(): Promise<Bot> };

/** A log that a test can read. */
export function readableLog(): { log: Log; entries: Entry[] } {
  const entries: Entry[] = [];
  const at = (level: Entry['level']) => (fields: Record<string, unknown>, message: string) =>
    void entries.push({ ...fields, level, message });
  return { entries, log: { info: at('info'), warn: at('warn'), error: at('error') } };
}

/** An app that has these commands and knows nothing else. */
export function appOf(commands: readonly Command[]): App {
  const ledger = { articles: [], readings: new Map(), meetings: [], dossiers: [], deadlines: [], statements: [] };
  return {
    knowledge: { ledger, doubts: [], lists: { people: [], places: [] } },
    passages: { add: async () => undefined, find: () => [] },
    names: { add: () => undefined, complete: () => [] },
    clock,
    commands,
    version: '0.0.0',
    sample: true,
  };
}

export function openServer(): Promise<Practice> {
  const transcript = process.env.DISCORD_TRANSCRIPT;
  return openPractice({ port: 0, clock, sample: true, ...(transcript ? { transcript } : {}) });
}

/** A practice server with a bot in it; both end with the test. */
export async function openStage(commands: readonly Command[] = COMMANDS): Promise<Stage> {
  const practice = await openServer();
  const { log, entries } = readableLog();
  const app = appOf(commands);
  const bots: Bot[] = [];
  const openBot = async () => {
    const bot = await openDiscord({ token: practice.token, api: practice.api, app: () => app, log });
    bots.push(bot);
    return bot;
  };
  onTestFinished(async () => {
    for (const bot of bots) await bot.close();
    await practice.close();
  });
  return { practice, bot: await openBot(), entries, app, openBot };
}

const told = (input: object): Answer =>
  answerOf({ title: ['Asked'], head: [[JSON.stringify(input)]], footer: ['as of today'] });
const asOf = { name: 'as-of', description: 'The day to look back to', type: 'day' } as const;
const hidden = { name: 'private', description: 'Only you see the answer', type: 'flag' } as const;

/** Shows what it was asked; completes names; its button goes to press. */
export const who: Command = {
  name: 'who',
  description: 'Who somebody is',
  options: [asOf, { name: 'name', description: 'A name', type: 'person', required: true }, hidden],
  complete: (option, typed) => {
    if (typed === 'boom') throw new Error('no names today');
    return Array.from({ length: 40 }, (_, n) => ({
      name: `${option} ${typed} ${n} ${'x'.repeat(n * 5)}`,
      value: `${typed}${n}`,
    }));
  },
  answer: async (input) => ({
    ...told(input),
    buttons: [{ label: 'Sources', command: 'who', action: 'sources', options: input.options, page: 0 }],
  }),
  press: async (action, input) => answerOf({ title: [`pressed ${action}`], head: [[input.options.name ?? '']] }),
};

/** Three pages. */
export const timeline: Command = {
  name: 'timeline',
  description: 'What happened in order',
  options: [{ name: 'with', description: 'A name', type: 'person' }, hidden],
  answer: async ({ page, options }) =>
    answerOf({ title: [`page ${page} with ${options.with}`], page: { index: page, of: 3 } }),
};

/** Takes the milliseconds that it is asked to. */
export const slow: Command = {
  name: 'slow',
  description: 'Takes its time',
  options: [{ name: 'ms', description: 'Milliseconds', type: 'text', required: true }, hidden],
  answer: async ({ options }) => {
    await new Promise((resolve) => setTimeout(resolve, Number(options.ms)));
    return answerOf({ title: ['At last'] });
  },
};

export const broken: Command = {
  name: 'broken',
  description: 'Always fails',
  options: [],
  answer: () => Promise.reject(new Error('the cause')),
};

/** Far over every limit, and hostile. */
export const long: Command = {
  name: 'long',
  description: 'Too much of everything',
  options: [],
  answer: async ({ options }) =>
    answerOf({
      title: ['@everyone <@1> '.repeat(100)],
      head: Array.from({ length: 99 }, () => ['[x](http://evil.example) # '.repeat(9)]),
      sections: Array.from({ length: 60 }, () => ({ name: '`'.repeat(999), lines: [['_'.repeat(3000)], ['a']] })),
      footer: ['f'.repeat(5000)],
      buttons: Array.from({ length: 60 }, (_, n) => ({
        label: `${n}`.repeat(99),
        command: 'who',
        action: 'answer',
        options,
        page: n,
      })),
    }),
};

export const digest: Command = {
  name: 'digest',
  description: 'Scheduled posts',
  who: 'manage-server',
  where: 'server',
  options: [hidden],
  subcommands: [
    {
      name: 'add',
      description: 'Add one',
      options: [{ name: 'kind', description: 'Which', type: 'choice', choices: ['daily', 'weekly'] }],
    },
    { name: 'list', description: 'List them', options: [] },
  ],
  answer: async (input) => told(input),
};

export const ask: Command = {
  name: 'ask',
  description: 'Ask anything',
  options: [{ name: 'question', description: 'In plain English', type: 'text', required: true }, asOf, hidden],
  answer: async (input) => told(input),
};

export const readThis: Command = {
  name: 'read-this',
  description: 'Read a message',
  menu: 'message',
  options: [],
  answer: async (input) => told(input),
};

export const COMMANDS: readonly Command[] = [who, timeline, slow, broken, long, digest, ask, readThis];
