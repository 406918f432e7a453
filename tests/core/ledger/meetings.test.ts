import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMeetings } from '../../../src/core/ledger/meetings.ts';
import { meetingAsOf } from '../../../src/core/ledger/view.ts';
import type { MeetingClaim, MeetingView } from '../../../src/core/model.ts';
import { gazetteerOf } from '../../../src/core/names/gazetteer.ts';
import { claim } from './claim.ts';

const gazetteer = gazetteerOf({
  people: [],
  places: [
    { name: 'Hungary', kind: 'country', in: null, spellings: [], demonyms: [], standsFor: null },
    { name: 'Budapest', kind: 'city', in: 'Hungary', spellings: [], demonyms: [], standsFor: null },
    { name: 'Alaska', kind: 'region', in: null, spellings: [], demonyms: [], standsFor: null },
    { name: 'Anchorage', kind: 'city', in: 'Alaska', spellings: [], demonyms: [], standsFor: null },
  ],
});
const views = (claims: MeetingClaim[], asOf = '2026-12-31'): MeetingView[] =>
  foldMeetings(claims, gazetteer).flatMap((meeting) => meetingAsOf(meeting, asOf, gazetteer) ?? []);
const leaders = { who: ['Ada Alpha', 'Bo Beta'], sides: ['Alphaland', 'Betaland'] };
const envoys = { who: ['Cy Gamma', 'Di Delta'], sides: ['Alphaland', 'Betaland'] };
const sides = { who: ['Alphaland', 'Betaland'], sides: ['Alphaland', 'Betaland'] };

const one: [string, MeetingClaim[]][] = [
  [
    'a plan and the report that it was held',
    [
      claim({ on: '2025-05-01', status: 'planned', ...leaders, days: ['2025-05-10'] }),
      claim({ on: '2025-05-11', status: 'held', ...leaders, days: ['2025-05-10'] }),
    ],
  ],
  [
    'a wide plan and a narrower one',
    [
      claim({ on: '2025-05-01', status: 'planned', ...sides, kind: 'talks', days: ['2025-05-05', '2025-05-11'] }),
      claim({ on: '2025-05-03', status: 'planned', ...sides, kind: 'talks', days: ['2025-05-08'], place: 'Budapest' }),
    ],
  ],
  [
    'a summit whose day was moved by a later word',
    [
      claim({ on: '2025-05-01', status: 'planned', ...leaders, kind: 'summit', days: ['2025-05-10'] }),
      claim({ on: '2025-05-03', status: 'planned', ...leaders, kind: 'summit', days: ['2025-05-20'] }),
    ],
  ],
  [
    'two sides who name different days',
    [
      claim({ on: '2025-05-01', by: 'Alphaland', status: 'planned', ...leaders, kind: 'summit', days: ['2025-05-10'] }),
      claim({ on: '2025-05-02', by: 'Betaland', status: 'planned', ...leaders, kind: 'summit', days: ['2025-05-20'] }),
    ],
  ],
  [
    'a plan and its cancellation in its place',
    [
      claim({ on: '2025-05-01', status: 'planned', ...leaders, kind: 'summit', place: 'Budapest' }),
      claim({ on: '2025-05-05', status: 'cancelled', ...leaders, kind: 'summit', place: 'Budapest' }),
    ],
  ],
  [
    'a city in a region',
    [
      claim({
        on: '2025-05-01',
        status: 'held',
        ...leaders,
        kind: 'summit',
        place: 'Alaska',
        days: ['2025-01-01', '2025-12-31'],
      }),
      claim({ on: '2025-05-02', status: 'held', ...leaders, kind: 'summit', place: 'Anchorage', days: ['2025-04-15'] }),
    ],
  ],
];
const two: [string, MeetingClaim[]][] = [
  [
    'two calls on different days',
    [
      claim({ on: '2025-05-01', status: 'held', ...leaders, kind: 'call', days: ['2025-05-01'] }),
      claim({ on: '2025-05-04', status: 'held', ...leaders, kind: 'call', days: ['2025-05-04'] }),
    ],
  ],
  [
    'a call and a meeting',
    [
      claim({ on: '2025-05-01', status: 'held', ...leaders, kind: 'call', days: ['2025-05-01'] }),
      claim({ on: '2025-05-01', status: 'held', ...leaders, days: ['2025-05-01'] }),
    ],
  ],
  [
    'two rounds by number',
    [
      claim({
        on: '2025-05-01',
        status: 'planned',
        ...sides,
        kind: 'talks',
        reference: { ordinal: 1 },
        days: ['2025-05-02', '2025-05-20'],
      }),
      claim({
        on: '2025-05-02',
        status: 'planned',
        ...sides,
        kind: 'talks',
        reference: { ordinal: 2 },
        days: ['2025-05-15'],
      }),
    ],
  ],
  [
    'other people of the same sides on one day',
    [
      claim({ on: '2025-05-01', status: 'held', ...leaders, days: ['2025-05-01'], place: 'Budapest' }),
      claim({ on: '2025-05-01', status: 'held', ...envoys, days: ['2025-05-01'], place: 'Budapest' }),
    ],
  ],
  [
    'something held and a later plan',
    [
      claim({ on: '2025-05-01', status: 'held', ...leaders, days: ['2025-04-28'] }),
      claim({ on: '2025-05-01', status: 'planned', ...leaders, days: ['2025-06-01'] }),
    ],
  ],
  [
    'the preparatory meeting and the meeting',
    [
      claim({
        on: '2025-05-01',
        status: 'planned',
        ...sides,
        days: ['2025-05-10'],
        reference: { topic: ['preparatory'] },
      }),
      claim({ on: '2025-05-01', status: 'planned', ...sides, days: ['2025-05-10', '2025-05-12'] }),
    ],
  ],
  [
    'a cancelled one and a fresh plan',
    [
      claim({ on: '2025-05-01', status: 'cancelled', ...leaders, days: ['2025-05-10'], place: 'Budapest' }),
      claim({ on: '2025-07-01', status: 'planned', ...leaders, days: ['2025-07-20'], place: 'Anchorage' }),
    ],
  ],
  [
    'one side in common',
    [
      claim({
        on: '2025-05-01',
        status: 'planned',
        who: ['Alphaland', 'Gammaland'],
        sides: ['Alphaland', 'Gammaland'],
        days: ['2025-05-10'],
      }),
      claim({ on: '2025-05-01', status: 'planned', ...sides, days: ['2025-05-10'] }),
    ],
  ],
];

describe('same occasion', () => {
  it.each(one)('is one meeting: %s', (_name, claims) => expect(views(claims)).toHaveLength(1));
  it.each(two)('are two meetings: %s', (_name, claims) => expect(views(claims)).toHaveLength(2));

  it('joins a bare claim only to the one open candidate of the last 30 days', () => {
    const plan = claim({ on: '2025-05-01', status: 'planned', ...leaders, kind: 'summit', place: 'Budapest' });
    const soon = claim({ on: '2025-05-20', status: 'possible', ...leaders, kind: 'summit' });
    const late = claim({ on: '2025-07-20', status: 'possible', ...leaders, kind: 'summit' });
    expect(views([plan, soon])).toHaveLength(1);
    expect(views([plan, late])).toHaveLength(2);
  });

  it('does not depend on the order in which claims are given', () => {
    const claims = [...one, ...two]
      .flatMap(([, each]) => each)
      .map((each, index) => ({ ...each, article: `a${index}`, id: `a${index}-x` }));
    const shape = (given: MeetingClaim[]) =>
      foldMeetings(given, gazetteer).map(({ id, claims: joined }) => [id, joined.map((each) => each.id)]);
    const expected = shape(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the view as of a day', () => {
  const bolivia = claim({
    on: '2024-02-20',
    by: 'Alphaland',
    status: 'planned',
    ...leaders,
    kind: 'summit',
    days: ['2024-03-22'],
    place: 'Budapest',
  });
  const chile = claim({
    on: '2024-02-21',
    by: 'Betaland',
    status: 'planned',
    ...leaders,
    kind: 'summit',
    days: ['2024-04-05'],
  });
  const postponed = claim({ on: '2024-03-13', status: 'postponed', ...leaders, kind: 'summit' });
  const redated = claim({
    on: '2024-03-18',
    status: 'planned',
    ...leaders,
    kind: 'summit',
    days: ['2024-04-12'],
    place: 'Anchorage',
  });
  const cancelled = claim({
    on: '2024-04-09',
    status: 'cancelled',
    ...leaders,
    kind: 'summit',
    days: ['2024-04-12'],
    place: 'Anchorage',
  });
  const story = [bolivia, chile, postponed, redated, cancelled];
  const at = (asOf: string) => views(story, asOf)[0];

  it('shows only what had been published', () => {
    expect(at('2024-02-19')).toBeUndefined();
    expect(at('2024-02-20')).toMatchObject({ status: 'planned', span: { earliest: '2024-03-22' }, contradictions: [] });
  });
  it('shows both words side by side and the hull of their days', () => {
    expect(at('2024-02-21')).toMatchObject({
      status: 'planned',
      span: { earliest: '2024-03-22', latest: '2024-04-05' },
    });
    expect(at('2024-02-21')?.contradictions.map(({ saidBy }) => saidBy)).toEqual(['Alphaland', 'Betaland']);
  });
  it('drops days in dispute when the plan is postponed, and takes the new ones', () => {
    expect(at('2024-03-13')).toMatchObject({
      status: 'postponed',
      place: null,
      span: { earliest: null, latest: null },
      contradictions: [],
    });
    expect(at('2024-03-18')).toMatchObject({ status: 'planned', place: 'Anchorage', span: { earliest: '2024-04-12' } });
    expect(at('2024-04-09')).toMatchObject({ status: 'cancelled', place: 'Anchorage' });
  });
  it('calls a plan whose days have passed overdue, never held', () => {
    const plan = claim({ on: '2025-05-01', status: 'planned', ...leaders, days: ['2025-05-10'] });
    expect(views([plan], '2025-05-10')[0]).toMatchObject({ status: 'planned', overdue: false });
    expect(views([plan], '2025-05-11')[0]).toMatchObject({ status: 'planned', overdue: true });
  });
  it('calls an undated plan quiet after 30 days without a word', () => {
    const plan = claim({ on: '2025-05-01', status: 'planned', ...leaders, kind: 'summit', place: 'Budapest' });
    expect(views([plan], '2025-05-31')[0]?.quiet).toBe(false);
    expect(views([plan], '2025-06-01')[0]?.quiet).toBe(true);
  });
  it('counts an article without a day from the day on which it was learned', () => {
    const unknown = {
      ...claim({ on: '2025-05-01', status: 'planned', ...leaders, days: ['2025-05-10'] }),
      published: { earliest: null, latest: null, basis: 'unknown' as const },
      learned: '2025-05-04T08:00:00Z',
    };
    expect(views([unknown], '2025-05-03')).toHaveLength(0);
    expect(views([unknown], '2025-05-04')).toHaveLength(1);
  });
});
