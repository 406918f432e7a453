import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../commands/next-meeting.ts';
import { headText, plainText } from '../../src/core/messages/plain.ts';
import type { Answer } from '../../src/core/model.ts';
import type { App } from '../../src/ports.ts';
import { appOver, asking } from './app-over.ts';

const bundled = join(import.meta.dirname, '../../seeds/articles');
let app: App;
beforeAll(async () => {
  app = await appOver(bundled, true);
});

const ask = (options: Record<string, string>) => command.answer(asking(options), app);
const section = (answer: Answer, name: string) =>
  plainText({
    ...answer,
    title: [],
    head: [],
    shown: null,
    sections: answer.sections.filter((each) => each.name === name),
    cites: [],
    footer: [],
  });

/** What the head must say and must not, as of a day. */
const cases: { options: Record<string, string>; says: RegExp[]; never: RegExp[]; status: string }[] = [
  {
    options: { 'as-of': '2025-11-27' },
    says: [/Moscow/, /the week of 1–7 December 2025/, /Steve Witkoff/, /possibly Jared Kushner/],
    never: [/Budapest/],
    status: 'planned',
  },
  {
    options: { 'as-of': '2025-10-16' },
    says: [/Zelensky/, /Oval Office/, /Friday 17 October 2025/],
    never: [/Budapest/],
    status: 'planned',
  },
  {
    options: { 'as-of': '2025-10-16', with: 'Russia' },
    says: [/U\.S\.–Russia/, /the week of 20–26 October 2025/, /place not set/, /Marco Rubio/],
    never: [/Oval Office/, /Zelensky/],
    status: 'planned',
  },
  {
    options: { 'as-of': '2025-10-16', place: 'Hungary' },
    says: [/Trump–Putin/, /Budapest/, /no day set/],
    never: [/Oval/],
    status: 'planned',
  },
  {
    options: { 'as-of': '2025-08-13', with: 'Putin' },
    says: [/Trump–Putin/, /Anchorage/, /Friday 15 August 2025/],
    never: [],
    status: 'planned',
  },
  {
    options: { 'as-of': '2025-10-16', with: 'Rubeo' },
    says: [/Read as Marco Rubio/, /the week of 20–26 October 2025/],
    never: [],
    status: 'planned',
  },
];

test.each(cases)('the head answers %j', async ({ options, says, never, status }) => {
  const answer = await ask(options);
  const head = headText(answer);
  for (const pattern of says) expect(head).toMatch(pattern);
  for (const pattern of never) expect(head).not.toMatch(pattern);
  expect(answer).toMatchObject({ answered: true, tone: status });
  expect(head.length).toBeLessThanOrEqual(600);
  expect(head).not.toMatch(/[“”"]/);
});

test('the shown sentence stands word for word in the article, and the words behind the date are quoted', async () => {
  const answer = await ask({ 'as-of': '2025-11-27' });
  const shown = answer.cites[answer.shown ?? -1];
  expect(shown?.file).toBe('13-moscow-visit-planned.md');
  const article = app.knowledge.ledger.articles.find(({ id }) => id === shown?.article);
  expect(article?.text).toContain(shown?.sentence);
  expect(section(answer, 'Behind the date')).toMatch(/“next week”, said on 27 Nov 2025 \[1\]/);
});

test('what follows has its days, its people and how many articles say it', async () => {
  const then = section(await ask({ 'as-of': '2025-10-16' }), 'Then');
  expect(then).toMatch(/U\.S\.–Russia.*the week of 20–26 October 2025.*Marco Rubio.*place not set.*2 articles/);
  const dayless = section(await ask({ 'as-of': '2025-10-16' }), 'No day set');
  expect(dayless).toMatch(/Trump–Putin.*Budapest: planned/);
});

test('how it was reported: each article with what it leaves out', async () => {
  const reported = section(await ask({ 'as-of': '2025-10-16', with: 'Russia' }), 'Reported');
  expect(reported).toMatch(/2 articles speak of it/);
  expect(reported).toMatch(/no participants named beyond the sides/);
});

test('days in dispute stand side by side with who says which', async () => {
  const answer = await ask({ 'as-of': '2025-07-22' });
  const head = headText(answer);
  expect(head).toMatch(/Istanbul/);
  expect(head).toMatch(/in dispute: Wednesday 23 July 2025 \(Ukraine\) or 24–25 July 2025 \(a Russian news agency\)/);
});

describe('when nothing is ahead', () => {
  test('it says so, names what is overdue and how old the articles are, and offers their day', async () => {
    const answer = await ask({ 'as-of': '2025-12-20' });
    const head = headText(answer);
    expect(head).toMatch(/^No meeting ahead is known\./);
    expect(head).toMatch(/Overdue: .*Miami.*4 December 2025; no article says whether it took place/);
    expect(head).toMatch(/The newest article is from 4 December 2025, 16 days before/);
    expect(answer.buttons.at(-1)).toMatchObject({ action: 'answer', options: { 'as-of': '2025-12-04' } });
    expect(answer.tone).toBe('overdue');
  });

  test('a cancelled plan is told as cancelled, not as ahead', async () => {
    const head = headText(await ask({ 'as-of': '2025-10-22', place: 'Budapest' }));
    expect(head).toMatch(/^No meeting ahead in Budapest is known/);
    expect(head).toMatch(/cancelled \(reported on 21 Oct 2025\)/);
  });

  test('before the first article nothing is known and nothing is cited', async () => {
    const answer = await ask({ 'as-of': '2024-01-01' });
    expect(answer).toMatchObject({ answered: false, cites: [], tone: 'nothing' });
  });
});

test('an unknown name gives the nearest names, or says that none is near', async () => {
  const answer = await ask({ with: 'Macron' });
  expect(answer.answered).toBe(false);
  expect(headText(answer)).toMatch(/Nobody of the name Macron/);
  expect(answer.cites).toEqual([]);
});

test('a wrong day is refused with examples, naming what was given', async () => {
  const answer = await ask({ 'as-of': 'whenever' });
  expect(answer).toMatchObject({ answered: false, tone: 'error' });
  expect(headText(answer)).toMatch(/as-of: “whenever” is no day.*2025-11-27/s);
});

test('as-of is a time machine: no cite is younger than the day asked about', async () => {
  for (const day of ['2025-02-18', '2025-03-17', '2025-05-31', '2025-08-12', '2025-10-16', '2025-12-04']) {
    const { cites } = await ask({ 'as-of': day });
    for (const { published } of cites) expect((published.latest ?? '') <= day).toBe(true);
  }
});

test('buttons: sources show every cited sentence, earlier reports are in order of their days', async () => {
  const input = asking({ 'as-of': '2025-10-16', with: 'Russia' });
  const answer = await command.answer(input, app);
  const sources = await command.press('sources', input, app);
  expect(sources.sections[0]?.lines).toHaveLength(answer.cites.length);
  expect(answer.buttons.some(({ action }) => action === 'reports')).toBe(true);
  const reports = await command.press('reports', input, app);
  const days = reports.cites.map(({ published }) => published.latest ?? '');
  expect(days).toEqual([...days].sort());
  expect(plainText(reports)).toMatch(/Reports, oldest first/);
});

test('completion offers people and sides, or places, by their beginning', () => {
  expect(command.complete('with', 'Wit', app)[0]?.value).toBe('Steve Witkoff');
  expect(command.complete('place', 'Buda', app).map(({ value }) => value)).toContain('Budapest');
  for (const { name, value } of command.complete('with', '', app)) {
    expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
  }
});
