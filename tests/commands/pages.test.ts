import { expect, it } from 'vitest';
import { discordMessage } from '../../src/core/messages/discord.ts';
import { folderOf } from '../edges/corpus/folder-of.ts';
import { appOver, article, asking } from './app-over.ts';

const met = (day: number) =>
  `On Thursday the presidents of France and Poland met in Paris, ${day} days after the last time.`;
const FILES = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [
    `${at}.md`,
    article(`Talks ${at}`, `2025-${String(1 + (at % 10)).padStart(2, '0')}-${at < 10 ? '06' : '20'}`, 'P', met(at)),
  ]),
);

it.each([
  ['search', { query: 'presidents' }],
  ['sources', {}],
  ['timeline', {}],
  ['meetings', {}],
])('/%s has each page button once', async (name, options: Record<string, string>) => {
  const app = await appOver(folderOf(FILES));
  const answer = await app.commands.find((each) => each.name === name)?.answer(asking(options, 1), app);
  if (!answer) throw new Error(`There is no /${name}.`);
  expect(answer.page?.of).toBeGreaterThan(1);
  const rows = discordMessage(answer, { command: name, options, page: 1 }).components;
  const labels = rows.flatMap(({ components }) => components.map(({ label }) => label ?? ''));
  const turning = labels.filter((label) => /next|previous|earlier page/i.test(label));
  const { index, of } = answer.page ?? { index: 0, of: 1 };
  expect(turning).toEqual(['◀ Previous', ...(index < of - 1 ? ['Next ▶'] : [])]);
});
