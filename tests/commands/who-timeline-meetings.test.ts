import { beforeAll, describe, expect, it } from 'vitest';
import { command as meetings } from '../../commands/meetings.ts';
import { command as timeline } from '../../commands/timeline.ts';
import { command as who } from '../../commands/who.ts';
import { headText, plainText } from '../../src/core/messages/plain.ts';
import { fixedClock } from '../../src/edges/clock.ts';
import { openNameSearch } from '../../src/edges/search/names.ts';
import { openPassageSearch } from '../../src/edges/search/passages.ts';
import { indexKnowledge } from '../../src/jobs/index-knowledge.ts';
import { faultOf } from '../../src/load-commands.ts';
import type { App, Command, Input } from '../../src/ports.ts';
import { knowledgeOf } from '../core/answers/ground.ts';
import { ministers } from '../core/answers/ministers.ts';

const commands: readonly Command[] = [who, timeline, meetings];
let app: App;
beforeAll(async () => {
  const knowledge = await knowledgeOf(ministers);
  const [passages, names] = [openPassageSearch(), openNameSearch()];
  await indexKnowledge(knowledge, passages, names);
  const clock = fixedClock(Temporal.Instant.from('2031-03-12T08:00:00Z'));
  app = { knowledge, passages, names, clock, commands, version: '0', sample: false };
});

const input = (options: Record<string, string>, page = 0): Input => ({
  subcommand: null,
  options,
  today: '2031-03-12',
  zone: 'UTC',
  page,
});

describe('/who, /timeline, /meetings', () => {
  it.each(commands.map((command): [string, Command] => [command.name, command]))('/%s is a command', (_, command) => {
    expect(faultOf(command)).toBeNull();
  });

  it.each(commands.map((command): [string, Command] => [command.name, command]))(
    '/%s refuses an as-of that is no day',
    async (_, command) => {
      const answer = await command.answer(input({ name: 'Ibarra', 'as-of': 'whenever' }), app);
      expect(answer).toMatchObject({ answered: false, tone: 'error' });
      expect(headText(answer)).toMatch(/as-of: “whenever” is no day/);
    },
  );

  it.each<[Command, string]>([
    [timeline, 'from'],
    [timeline, 'to'],
    [meetings, 'when'],
  ])('refuses another wrong day: %o %s', async (command, option) => {
    const answer = await command.answer(input({ [option]: 'the day of days' }), app);
    expect(answer.tone).toBe('error');
    expect(headText(answer)).toContain(`${option}: `);
  });

  it('/who answers as of today, else as of the day given', async () => {
    expect(headText(await who.answer(input({ name: 'Rosa Ibarra' }), app))).toMatch(/former Foreign Minister/);
    const then = await who.answer(input({ name: 'Rosa Ibarra', 'as-of': '12 Feb 2031' }), app);
    expect(headText(then)).toMatch(/^Rosa Ibarra · Foreign Minister of Chile/);
  });

  it('/who shows its sources', async () => {
    const sources = await who.press('sources', input({ name: 'Rosa Ibarra', 'as-of': '2031-02-12' }), app);
    expect(plainText(sources)).toContain(
      'Chilean Foreign Minister Rosa Ibarra met Bolivian Foreign Minister Mateo Quiroga',
    );
  });

  it('/who completes names of people', () => {
    expect(who.complete('name', 'Quir', app)).toContainEqual({ name: 'Mateo Quiroga', value: 'Mateo Quiroga' });
  });

  it('/timeline keeps to from and to, both inclusive', async () => {
    const told = async (options: Record<string, string>) =>
      plainText(await timeline.answer(input({ 'as-of': '2031-02-12', ...options }), app));
    expect(await told({ from: '2031-02-20' })).toMatch(/Lima/);
    expect(await told({ from: '2031-02-20' })).not.toMatch(/Arica/);
    expect(await told({ from: '2031-02-03', to: '2031-02-19' })).not.toMatch(/Lima/);
    expect(await told({ from: '2031-02-03', to: '2031-02-19' })).toMatch(/Arica/);
  });

  it('/meetings keeps to the days of when, and to a status', async () => {
    const told = async (options: Record<string, string>) =>
      plainText(await meetings.answer(input({ 'as-of': '2031-02-12', ...options }), app));
    expect(await told({ when: '3 Feb 2031' })).toMatch(/Arica/);
    expect(await told({ when: '3 Feb 2031' })).not.toMatch(/Lima/);
    expect(await told({ status: 'planned' })).toMatch(/Lima/);
    expect(await told({ status: 'planned' })).not.toMatch(/Arica/);
  });
});
