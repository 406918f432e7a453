import { beforeAll, describe, expect, test } from 'vitest';
import { aheadOf } from '../../../src/core/answers/choosing/ahead.ts';
import { choose, type Filter } from '../../../src/core/answers/choosing/filter.ts';
import { findPerson } from '../../../src/core/answers/choosing/find-person.ts';
import type { Ground } from '../../../src/core/answers/ground.ts';
import type { MeetingView } from '../../../src/core/model.ts';
import { groundOf, knowledgeOf } from './ground.ts';

let ground: Ground;
beforeAll(async () => {
  const knowledge = await knowledgeOf([
    {
      on: '2025-03-03',
      text: `Norwegian Foreign Minister Espen Barth Eide will meet his Turkish counterpart Hakan Fidan in Ankara on Friday, March 7.

President Recep Tayyip Erdogan of Turkey will receive Norwegian Prime Minister Jonas Gahr Store in Istanbul on March 12. Emine Erdogan, the first lady, opened an exhibition.

Erdogan spoke with Norwegian Prime Minister Jonas Gahr Store by telephone on Sunday, March 2.`,
    },
  ]);
  ground = groundOf(knowledge, '2025-03-03');
});

const places = (filter: Filter) => {
  const chosen = choose(filter, ground);
  return 'meetings' in chosen ? chosen.meetings.map(({ place, kind }) => place ?? kind).sort() : chosen;
};

describe('choose', () => {
  const cases: [Filter, string[]][] = [
    [{ with: 'Fidan' }, ['Ankara']],
    [{ with: 'Turkey' }, ['Ankara', 'Istanbul', 'call']],
    [{ with: 'Turkish' }, ['Ankara', 'Istanbul', 'call']],
    [{ with: 'Eide and Fidan' }, ['Ankara']],
    [{ with: 'Fidan and Store' }, []],
    [{ place: 'Turkey' }, ['Ankara', 'Istanbul']],
    [{ place: 'istanbul' }, ['Istanbul']],
    [{ place: 'Norway' }, []],
    [{ kind: 'call' }, ['call']],
    [{ kind: 'meeting' }, ['Ankara', 'Istanbul']],
    [{ status: 'held' }, ['call']],
    [{ days: { earliest: '2025-03-07', latest: '2025-03-09' } }, ['Ankara']],
  ];
  test.each(cases)('%j leaves %j', (filter, left) => expect(places(filter)).toEqual(left));

  test('a name that nothing is known by is given back with what is near', () => {
    expect(choose({ with: 'Xi' }, ground)).toEqual({ unknown: 'Xi', near: [] });
  });

  test('a slip is read as the nearest, and said', () => {
    expect(choose({ with: 'Fedan' }, ground)).toMatchObject({ readAs: ['Hakan Fidan'] });
    expect(choose({ place: 'Istambul' }, ground)).toMatchObject({ readAs: ['Istanbul'] });
  });
});

describe('findPerson', () => {
  test('the more prominent of a surname first, the other as namesake', () => {
    const found = findPerson('Erdogan', ground);
    expect(found.person?.name).toMatch(/Tayyip/);
    expect('namesakes' in found && found.namesakes.map(({ name }) => name)).toEqual(['Emine Erdogan']);
  });

  test('a full name is not overruled by prominence', () => {
    expect(findPerson('Emine Erdogan', ground).person?.name).toBe('Emine Erdogan');
  });

  test.each(['', '   ', 'Q', '!!!', 'Angela Merkel', 'Hakan Tusk'])('%j is nobody', (typed) => {
    expect(findPerson(typed, ground).person).toBeNull();
  });
});

describe('aheadOf', () => {
  const view = (part: Partial<MeetingView> & { earliest?: string | null; latest?: string | null }): MeetingView => {
    const base = ground.view.meetings[0];
    if (!base) throw new Error('The articles above hold meetings.');
    const { earliest = null, latest = null, ...rest } = part;
    return { ...base, status: 'planned', span: { ...base.span, earliest, latest }, ...rest };
  };
  const day = (on: string, part: Partial<MeetingView> = {}) => view({ earliest: on, latest: on, ...part });

  test('a day comes before the month around it; planned before possible; today is ahead', () => {
    const month = view({ id: 'month', earliest: '2025-04-01', latest: '2025-04-30' });
    const within = day('2025-04-10', { id: 'day' });
    const maybe = day('2025-04-01', { id: 'maybe', status: 'possible' });
    const today = day('2025-04-01', { id: 'today' });
    expect(aheadOf([month, maybe, within, today], '2025-04-01').dated.map(({ id }) => id)).toEqual([
      'today',
      'maybe',
      'day',
      'month',
    ]);
  });

  test('yesterday is overdue; held, cancelled and denied are neither', () => {
    const past = day('2025-03-31', { id: 'past' });
    const over = (['held', 'cancelled', 'denied'] as const).map((status) => day('2025-04-09', { id: status, status }));
    const ahead = aheadOf([past, ...over], '2025-04-01');
    expect(ahead.overdue.map(({ id }) => id)).toEqual(['past']);
    expect([...ahead.dated, ...ahead.undated, ...ahead.postponed]).toEqual([]);
  });

  test('a postponed meeting is not ahead on its old day', () => {
    const ahead = aheadOf([day('2025-04-09', { status: 'postponed' })], '2025-04-01');
    expect(ahead.dated).toEqual([]);
    expect(ahead.postponed).toHaveLength(1);
  });

  test('an open end is ahead, no days at all is undated', () => {
    const from = view({ id: 'from', earliest: '2025-03-01', latest: null });
    const never = view({ id: 'never' });
    const ahead = aheadOf([from, never], '2025-04-01');
    expect(ahead.dated.map(({ id }) => id)).toEqual(['from']);
    expect(ahead.undated.map(({ id }) => id)).toEqual(['never']);
  });
});
