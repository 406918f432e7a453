import { beforeAll, describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/core/answers/choosing/filter.ts';
import { meetings } from '../../../src/core/answers/meetings.ts';
import { timeline } from '../../../src/core/answers/timeline.ts';
import { headText, plainLine, plainText } from '../../../src/core/messages/plain.ts';
import type { Answer } from '../../../src/core/model.ts';
import type { Knowledge } from '../../../src/ports.ts';
import { groundOf, knowledgeOf, type Told } from './ground.ts';
import { ministers } from './ministers.ts';

const lines = ({ sections }: Answer) => sections.flatMap((section) => section.lines.map(plainLine));

describe('timeline and meetings, over three articles', () => {
  let known: Knowledge;
  beforeAll(async () => {
    known = await knowledgeOf(ministers);
  });
  const order = (filter: Filter, asOf: string) => timeline(filter, groundOf(known, asOf), {}, 0);
  const list = (filter: Filter, asOf: string) => meetings(filter, groundOf(known, asOf), {}, 0);

  it('puts a line an entry in order of days: day, status, what, source', () => {
    expect(lines(order({}, '2031-02-12'))).toEqual([
      expect.stringMatching(/^Monday 3 February 2031 · held · .+ in Arica \[1\]$/),
      expect.stringMatching(/^Thursday 20 February 2031 · planned · .+ in Lima \[2\]$/),
    ]);
  });

  it('knows only what was published by the day', () => {
    expect(lines(order({}, '2031-02-05'))).toHaveLength(1);
    expect(plainText(order({}, '2031-02-05'))).not.toMatch(/Lima/);
    expect(order({}, '2031-01-01').answered).toBe(false);
  });

  it('does not call a plan held or planned whose day has passed without a report', () => {
    const [, lima] = lines(order({}, '2031-03-06'));
    expect(lima).toMatch(/overdue|no report/);
    expect(lima).not.toMatch(/held/);
  });

  it.each<[Filter, RegExp[]]>([
    [{ days: { earliest: '2031-02-10', latest: null } }, [/Lima/]],
    [{ days: { earliest: null, latest: '2031-02-10' } }, [/Arica/]],
    [{ place: 'Lima' }, [/Lima/]],
    [{ place: 'Peru' }, [/Lima/]],
    [{ with: 'Quiroga' }, [/Arica/, /Lima/]],
    [{ with: 'Bolivia', place: 'Arica' }, [/Arica/]],
  ])('keeps to %j', (filter, told) => {
    const found = lines(order(filter, '2031-02-12'));
    expect(found).toHaveLength(told.length);
    for (const [at, pattern] of told.entries()) expect(found[at]).toMatch(pattern);
  });

  it('finds nothing where nothing is', () => {
    expect(order({ place: 'Oslo' }, '2031-02-12').answered).toBe(false);
    expect(order({ with: 'Macron' }, '2031-02-12').answered).toBe(false);
    expect(list({ with: 'Macron' }, '2031-02-12').answered).toBe(false);
    expect(list({ status: 'cancelled' }, '2031-02-12').answered).toBe(false);
  });

  it('says what it found nothing of', () => {
    expect(headText(list({ status: 'cancelled' }, '2031-02-12'))).toMatch(/^No cancelled meeting is known\./);
    const later = { earliest: '2031-05-01', latest: null };
    expect(headText(order({ days: later }, '2031-02-12'))).toMatch(/^No meeting is known for these days\./);
  });

  it('tells the next and the last in the head of the list', () => {
    const head = headText(list({}, '2031-02-12'));
    expect(head).toMatch(/Next .+ in Lima, Thursday 20 February 2031 \[\d\]/);
    expect(head).toMatch(/Last held .+ in Arica, Monday 3 February 2031 \[\d\]/);
    expect(headText(list({}, '2031-03-06'))).not.toMatch(/Next/);
  });

  it('lists what is ahead before what has been', () => {
    expect(list({}, '2031-02-12').sections.map(({ name }) => name)).toEqual(['Ahead', 'Held']);
    expect(list({}, '2031-03-06').sections.map(({ name }) => name)).toEqual(['Overdue', 'Held']);
    expect(lines(list({ status: 'held' }, '2031-02-12'))).toEqual([expect.stringMatching(/Arica/)]);
    expect(lines(list({ status: 'planned' }, '2031-03-06'))).toEqual([]);
  });
});

describe('pages', () => {
  const days = Array.from({ length: 23 }, (_, at) => `2031-05-${String(at + 1).padStart(2, '0')}`);
  const told: Told[] = days.map((on, at) => ({
    on,
    text: `Chilean Foreign Minister Rosa Ibarra spoke by telephone with Bolivian Foreign Minister Mateo Quiroga on ${at + 1} May 2031.`,
  }));
  let known: Knowledge;
  beforeAll(async () => {
    known = await knowledgeOf(told);
  });

  it.each([
    ['timeline', timeline],
    ['meetings', meetings],
  ])('of %s show every entry once, and beyond the last the last', (_, ask) => {
    const ground = groundOf(known, '2031-06-01');
    const first = ask({}, ground, {}, 0);
    const of = first.page?.of ?? 1;
    const all = Array.from({ length: of }, (_, page) => ask({}, ground, {}, page));
    const entries = all.flatMap(lines).map((line) => line.replace(/ \[.*$/, ''));
    expect(of).toBeGreaterThan(1);
    expect(entries).toHaveLength(ground.view.meetings.length);
    expect(new Set(entries).size).toBe(entries.length);
    expect(lines(ask({}, ground, {}, 99))).toEqual(lines(all.at(-1) as Answer));
  });
});
