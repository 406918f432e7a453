import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { headText, plainText } from '../../src/core/messages/plain.ts';
import type { App } from '../../src/ports.ts';
import { appOver, asking } from './app-over.ts';

const root = join(import.meta.dirname, '../..');
const seeds = resolve(root, process.env.PARLEY_EVAL ?? '../shared', 'seeds');
const there = existsSync(seeds);
if (!there) console.log(`Left out: the example answers over ${seeds}, which is not there.`);

/** What the whole answer must say, its head first, and what no part of it may say. */
type Example = { command: string; options: Record<string, string>; head: RegExp[]; text: RegExp[]; never: RegExp[] };

const examples: Example[] = [
  {
    command: 'next-meeting',
    options: { 'as-of': '2025-11-27' },
    head: [
      /Moscow/,
      /planned/,
      /the week of 1–7 December 2025/,
      /Witkoff \(U\.S\. Special Presidential Envoy\), possibly Jared Kushner/,
      /Russia/,
    ],
    text: [
      /“next week”, said on 27 Nov 2025/,
      /will arrive in Moscow next week/,
      /Trump–Putin.*possible/,
      /Budapest: planned on 16 Oct 2025, not mentioned since \(42 days\)/,
      /newest article the same day/,
    ],
    never: [],
  },
  {
    command: 'next-meeting',
    options: { 'as-of': '2025-10-16' },
    head: [/Trump–Zelensky/, /Oval Office/, /Friday 17 October 2025/, /planned/],
    text: [
      /the week of 20–26 October 2025.*Marco Rubio.*place not set.*2 articles \(one names no participants/,
      /No day set\n.*Budapest/,
    ],
    never: [],
  },
  {
    command: 'next-meeting',
    options: { 'as-of': '2025-10-16', with: 'Russia' },
    head: [/U\.S\.–Russia/, /20–26 October 2025/, /Marco Rubio/],
    text: [/2 articles/],
    never: [/Oval Office/],
  },
  {
    command: 'next-meeting',
    options: { 'as-of': '2025-10-16', place: 'Budapest' },
    head: [/Trump–Putin/, /Budapest/, /no day set/],
    text: [],
    never: [/Oval/],
  },
  {
    command: 'next-meeting',
    options: { 'as-of': '2025-12-20' },
    head: [
      /No meeting ahead is known\./,
      /Overdue: .*Moscow.*1–7 December 2025; no article says/,
      /27 November 2025, 23 days before the day asked about/,
    ],
    text: [],
    never: [],
  },
];

describe.skipIf(!there)('the example answers over the five originals', () => {
  let app: App;
  beforeAll(async () => {
    app = await appOver(seeds);
  });
  test.each(examples)('/$command $options', async ({ command, options, head, text, never }) => {
    const answer = await app.commands.find(({ name }) => name === command)?.answer(asking(options), app);
    if (!answer) throw new Error(`/${command} is there.`);
    for (const pattern of head) expect(headText(answer)).toMatch(pattern);
    for (const pattern of text) expect(plainText(answer)).toMatch(pattern);
    for (const pattern of never) expect(plainText(answer)).not.toMatch(pattern);
  });
});
