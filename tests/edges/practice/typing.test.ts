import { expect, test } from 'vitest';
import { analyse } from '../../../src/edges/practice/page/composer/typing.ts';

const text = (name: string, more = {}) => ({ name, description: `the ${name}`, type: 3, ...more });
const COMMANDS = [
  {
    name: 'who',
    description: 'A person',
    type: 1,
    options: [text('name', { required: true, autocomplete: true }), text('as-of'), { ...text('private'), type: 5 }],
  },
  {
    name: 'meetings',
    description: 'A list',
    type: 1,
    options: [
      text('status', {
        choices: [
          { name: 'planned', value: 'p' },
          { name: 'held', value: 'h' },
        ],
      }),
      text('place', { autocomplete: true }),
    ],
  },
  {
    name: 'digest',
    description: 'Posts',
    type: 1,
    options: [
      { ...text('add'), type: 1, options: [text('hour', { required: true })] },
      { ...text('list'), type: 1 },
    ],
  },
  { name: 'Read this', description: '', type: 3 },
];
const look = (typed: string) => analyse(typed, COMMANDS, 'Parley');

// typed → labels offered, and what taking the first makes of the text
test.each([
  ['/', ['/who', '/meetings', '/digest'], '/who name:'],
  ['/me', ['/meetings'], '/meetings '],
  ['/eti', ['/meetings'], '/meetings '],
  ['/digest ', ['add', 'list'], '/digest add hour:'],
  ['/digest l', ['list'], '/digest list '],
  ['/who name:Witkoff ', ['as-of:', 'private:'], '/who name:Witkoff as-of:'],
  ['/who name:Witkoff as', ['as-of:'], '/who name:Witkoff as-of:'],
  ['/who name:Witkoff as-of:today ', ['private:'], '/who name:Witkoff as-of:today private:'],
  ['/who name:Witkoff private:', ['true', 'false'], '/who name:Witkoff private:true '],
  ['/meetings ', ['status:', 'place:'], '/meetings status:'],
  ['/meetings status:', ['planned', 'held'], '/meetings status:planned '],
  ['/meetings status:he', ['held'], '/meetings status:held '],
  ['hello @Pa', ['@Parley'], 'hello @Parley '],
])('%s', (typed, labels, taken) => {
  const { offers } = look(typed);
  expect(offers.map(({ label }) => label)).toEqual(labels);
  expect(offers[0]?.text).toBe(taken);
});

test.each(['', 'hello', 'a@b.org', '/nothing here', '/who name:'])('nothing is offered at once for "%s"', (typed) => {
  expect(look(typed).offers).toEqual([]);
});

test('the bot is asked to complete what is being typed, with what is there already', () => {
  expect(look('/who name:Wit').asking).toEqual({ path: 'who', option: 'name', typed: 'Wit', others: {} });
  expect(look('/who Wit').asking).toMatchObject({ option: 'name', typed: 'Wit' });
  expect(look('/meetings status:held place:"New Y').asking).toEqual({
    path: 'meetings',
    option: 'place',
    typed: 'New Y',
    others: { status: 'held' },
  });
  expect(look('/who name:Witkoff as-of:tod').asking).toBeNull();
});

test('a taken value is quoted where it must be, and replaces what was typed', () => {
  expect(look('/who name:Wit').take('Steve Witkoff')).toBe('/who name:Steve Witkoff ');
  expect(look('/who Wit').take('Steve Witkoff')).toBe('/who name:Steve Witkoff ');
  expect(look('/who name:Wit').take('a: b')).toMatch(/^\/who name:".*" $/);
});
