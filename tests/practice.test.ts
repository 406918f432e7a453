// The whole program: the bundled corpus, every command, the real discord.js, logged in to the practice server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../src/edges/clock.ts';
import { BUNDLED_CORPUS } from '../src/edges/config.ts';
import { type Bot, openDiscord } from '../src/edges/discord/open.ts';
import { openPractice, type Practice } from '../src/edges/practice/server.ts';
import { appOf, listsOf } from '../src/main.ts';
import { readableLog } from './edges/discord/stage.ts';

type Shown = {
  embeds: {
    title?: string;
    description?: string;
    fields?: { name: string; value: string }[];
    footer?: { text: string };
  }[];
} | null;

let practice: Practice;
let bot: Bot;
const { log, entries } = readableLog();
const clock = fixedClock(Temporal.Instant.from('2025-12-04T09:00:00Z'));

/** Everything that a message says, markdown escapes taken out. */
function words(message: Shown): string {
  const parts = (message?.embeds ?? []).flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/\\(\W)/g, '$1');
}

const ask = async (command: string, options: Record<string, string | boolean> = {}) =>
  words((await practice.slash(command, options)).message);

beforeAll(async () => {
  const transcript = process.env.DISCORD_TRANSCRIPT;
  practice = await openPractice({ port: 0, clock, sample: true, ...(transcript ? { transcript } : {}) });
  const app = await appOf(BUNDLED_CORPUS, clock, await listsOf());
  bot = await openDiscord({ token: practice.token, api: practice.api, app: () => app, log });
});

afterAll(async () => {
  await bot.close();
  await practice.close();
});

describe('the bundled corpus, asked through Discord', () => {
  it('registers every command, to be used everywhere', () => {
    const names = practice.commands().map(({ name }) => name);
    expect([...names].sort()).toEqual([
      'about',
      'help',
      'meetings',
      'next-meeting',
      'search',
      'sources',
      'timeline',
      'who',
    ]);
    for (const command of practice.commands())
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  const questions: [string, string, Record<string, string | boolean>, RegExp[]][] = [
    [
      'the visit planned for next week',
      'next-meeting',
      { 'as-of': '2025-11-27' },
      [/Moscow/, /planned/, /week of 1–7 December 2025/, /Witkoff/, /possibly Jared Kushner/],
    ],
    [
      'the Oval Office first',
      'next-meeting',
      { 'as-of': '2025-10-16' },
      [/Oval Office/, /Friday 17 October 2025/, /week of 20–26 October/],
    ],
    [
      'the staff talks with Russia',
      'next-meeting',
      { 'as-of': '2025-10-16', with: 'Russia' },
      [/week of 20–26 October 2025/],
    ],
    [
      'Budapest by its country',
      'next-meeting',
      { 'as-of': '2025-10-16', place: 'Hungary' },
      [/Budapest/, /no day set/],
    ],
    ['Budapest shelved', 'meetings', { 'as-of': '2025-10-21', place: 'Budapest' }, [/cancelled/]],
    ['Moscow held', 'meetings', { 'as-of': '2025-12-02', place: 'Moscow' }, [/held/, /2 December 2025/]],
    ['two dates in dispute', 'next-meeting', { 'as-of': '2025-07-22' }, [/Istanbul/, /23/, /24/]],
    ['Miami today', 'next-meeting', {}, [/Miami/, /Thursday 4 December 2025/, /Umerov/]],
    ['a person', 'who', { name: 'Witkoff' }, [/Steve Witkoff/]],
    ['a misspelt person', 'who', { name: 'Putn' }, [/Vladimir Putin/, /Read as/]],
    ['two of one surname', 'who', { name: 'Trump' }, [/Donald Trump/, /Melania Trump/]],
    ['nobody', 'who', { name: 'Macron' }, [/Nobody of that name is in the corpus/]],
    ['a timeline', 'timeline', { with: 'Witkoff' }, [/Riyadh|Diriyah|Moscow|Kremlin/]],
    ['a search', 'search', { query: 'energy facilities' }, [/energy/i]],
    ['a search that finds nothing', 'search', { query: 'zebra crossing' }, [/nothing|no passage/i]],
    ['the sources', 'sources', {}, [/15/]],
    ['about itself', 'about', {}, [/sample corpus, not news/]],
    ['help', 'help', {}, [/next-meeting/, /who/]],
  ];
  it.each(questions)('answers %s', async (_name, command, options, expected) => {
    const said = await ask(command, options);
    for (const pattern of expected) expect(said).toMatch(pattern);
    expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(questions)('keeps %s to the asker when asked so', async (_name, command, options) => {
    expect(await practice.slash(command, { ...options, private: true })).toMatchObject({ ephemeral: true });
  });

  it('shows only what had been published by the day asked about', async () => {
    const said = await ask('meetings', { 'as-of': '2025-10-16', place: 'Budapest' });
    expect(said).toMatch(/planned/);
    expect(said).not.toMatch(/cancelled|shelved/);
  });

  it('says what is wrong with a day that is none', async () => {
    expect(await ask('next-meeting', { 'as-of': '2025-02-30' })).toMatch(/2025-02-30/);
  });

  it('completes names and places, and forgives typing errors', async () => {
    const names = async (option: string, command: string, typed: string) =>
      ((await practice.autocomplete(command, option, typed)).choices ?? []).map(({ name }) => name).join(' | ');
    expect(await names('name', 'who', 'wit')).toMatch(/Steve Witkoff/);
    expect(await names('name', 'who', 'Zelenskiy')).toMatch(/Zelensky/);
    expect(await names('place', 'next-meeting', 'buda')).toMatch(/Budapest/);
    expect(await names('with', 'timeline', 'Lavrof')).toMatch(/Lavrov/);
  });

  it('turns pages for everybody, and back', async () => {
    const first = await practice.slash('timeline');
    const label = (message: unknown) => JSON.stringify(message).match(/Next|Previous/g) ?? [];
    expect(label(first.message)).toContain('Next');
    const message = first.message;
    if (!message) throw new Error('The timeline has no message.');
    const next = await practice.press(0, message, { user: 'guest' });
    expect(words(next.message)).not.toBe(words(message));
    expect(label(next.message)).toContain('Previous');
  });

  it('answers a mention in the channel and a direct message', async () => {
    const mention = practice.say('/who Witkoff as-of:2025-11-27', { mention: true });
    expect(words(await practice.awaitMessage(mention))).toMatch(/Steve Witkoff/);
    const direct = practice.say('/next-meeting as-of:2025-11-27', { channel: 'dm' });
    expect(words(await practice.awaitMessage(direct))).toMatch(/Moscow/);
  });
});
