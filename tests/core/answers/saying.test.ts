import { beforeAll, expect, test } from 'vitest';
import type { Ground } from '../../../src/core/answers/ground.ts';
import { citingFrom } from '../../../src/core/answers/saying/cite.ts';
import { pageOf } from '../../../src/core/answers/saying/pages.ts';
import { surnameOf } from '../../../src/core/answers/saying/parties.ts';
import { sayRole } from '../../../src/core/answers/saying/role.ts';
import { titleOf } from '../../../src/core/answers/saying/title.ts';
import { sayIn, sayWhere } from '../../../src/core/answers/saying/where.ts';
import type { MeetingView } from '../../../src/core/model.ts';
import { groundOf, knowledgeOf } from './ground.ts';

let ground: Ground;
beforeAll(async () => {
  const text =
    'President Donald Trump met Russian President Vladimir Putin in Helsinki on Monday, March 3. U.S. envoy Steve Witkoff was there.';
  ground = groundOf(await knowledgeOf([{ on: '2025-03-04', text }]), '2025-03-04');
});

test.each([
  ['President', 'Ukraine', 'President of Ukraine'],
  ['Ukrainian President', 'Ukraine', 'President of Ukraine'],
  ['Special Presidential Envoy', 'United States', 'U.S. Special Presidential Envoy'],
  ['U.S. Secretary of State', 'United States', 'U.S. Secretary of State'],
  ['Kremlin spokesman', 'Russia', 'Kremlin spokesman (Russia)'],
  ['Minister for Energy', 'Norway', 'Minister for Energy (Norway)'],
  ['foreign minister', 'Netherlands', 'foreign minister of the Netherlands'],
  ['negotiator', null, 'negotiator'],
])('the role %j of %j is said %j', (role, side, said) => expect(sayRole(role, side, ground.gazetteer)).toBe(said));

test.each([
  [{ place: 'Oval Office', places: [] }, 'in the Oval Office', 'Oval Office, Washington'],
  [{ place: 'Moscow', places: [] }, 'in Moscow', 'Moscow'],
  [{ place: 'Blue Palace', places: [] }, 'at the Blue Palace', 'Blue Palace'],
  [{ place: null, places: ['Doha', 'Cairo'] }, 'in Doha or Cairo', 'Doha or Cairo (not settled)'],
  [{ place: null, places: [] }, '', 'place not set'],
])('%j is %j, or %j in a line of facts', (meeting, inside, where) => {
  expect(sayIn(meeting, ground.gazetteer)).toBe(inside);
  expect(sayWhere(meeting, ground.gazetteer)).toBe(where);
});

test.each([
  ['Abdel Fattah al-Burhan', 'al-Burhan'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Joseph Biden, Jr.', 'Biden'],
  ['Modi', 'Modi'],
])('the surname of %s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname));

/** The meeting of the article above, with other facts. */
function meeting(part: Partial<MeetingView>): MeetingView {
  const [base] = ground.view.meetings;
  if (!base) throw new Error('The article above holds a meeting.');
  return { ...base, topic: [], possible: [], places: [], ...part };
}

test.each<[Partial<MeetingView>, string]>([
  [
    {
      kind: 'summit',
      participants: ['Donald Trump', 'Vladimir Putin'],
      sides: ['United States', 'Russia'],
      place: 'Budapest',
    },
    'Trump–Putin summit in Budapest',
  ],
  [
    { kind: 'call', participants: ['Donald Trump', 'Vladimir Putin'], sides: ['United States', 'Russia'], place: null },
    'Trump–Putin phone call',
  ],
  [
    { kind: 'talks', participants: ['Steve Witkoff', 'Russia'], sides: ['United States', 'Russia'], place: 'Moscow' },
    'U.S.–Russia talks in Moscow',
  ],
  [
    {
      kind: 'talks',
      participants: ['Chile', 'Peru'],
      sides: ['Chile', 'Peru'],
      place: 'La Paz',
      topic: ['water track'],
    },
    'Chile–Peru water track talks in La Paz',
  ],
  [
    { kind: 'visit', participants: ['Steve Witkoff'], sides: ['United States'], place: 'Moscow' },
    'Witkoff’s visit to Moscow',
  ],
  [{ kind: 'meeting', participants: [], sides: [], place: 'Geneva' }, 'Meeting in Geneva'],
  [
    { kind: 'summit', participants: ['Chile', 'Peru', 'Brazil', 'Cuba', 'Haiti', 'Spain'], sides: [], place: null },
    'Chile–Peru–Brazil and 3 more summit',
  ],
])('%j is called %j', (part, title) => expect(titleOf(meeting(part), ground)).toBe(title));

test('a sentence keeps its number; an article that nobody knows is a broken promise', () => {
  const citing = citingFrom(ground.view.articles);
  const published = { earliest: '2025-03-04', latest: '2025-03-04', basis: 'given' } as const;
  const [a, b] = ['One.', 'Two.'].map((sentence) => ({ article: 'a1', sentence, published }));
  if (!a || !b) throw new Error('Two were made.');
  expect([citing.cite(a), citing.cite(b), citing.cite({ ...a })]).toEqual([{ cite: 1 }, { cite: 2 }, { cite: 1 }]);
  expect(citing.cites).toHaveLength(2);
  expect(() => citing.cite({ ...a, article: 'zz' })).toThrow(/zz/);
});

test.each([
  [0, [1, 2], 0],
  [1, [3], 1],
  [9, [3], 1],
  [-3, [1, 2], 0],
  [Number.NaN, [1, 2], 0],
])('page %s of three by two', (wanted, items, index) => {
  const page = pageOf([1, 2, 3], wanted, 2);
  expect(page.items).toEqual(items);
  expect(page.page).toEqual({ index, of: 2 });
});
