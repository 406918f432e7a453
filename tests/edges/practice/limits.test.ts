import { expect, test } from 'vitest';
import { practiceServer, raw, refused } from './test-bot.ts';

const x = (length: number) => 'x'.repeat(length);
const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string, more = {}) => ({ type: 2, style: 1, label: 'B', custom_id: id, ...more });
const fields = (count: number) => Array.from({ length: count }, () => ({ name: 'n', value: 'v' }));

// what it is, the message, where the fault is told
const MESSAGES: [string, object, string[]][] = [
  ['content over 2000', { content: x(2001) }, ['content']],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) }, ['embeds']],
  ['title over 256', { embeds: [{ title: x(257) }] }, ['embeds', '0', 'title']],
  ['description over 4096', { embeds: [{ description: x(4097) }] }, ['embeds', '0', 'description']],
  ['26 fields', { embeds: [{ fields: fields(26) }] }, ['embeds', '0', 'fields']],
  ['field name empty', { embeds: [{ fields: [{ name: '', value: 'v' }] }] }, ['embeds', '0', 'fields', '0', 'name']],
  ['field value blank', { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] }, ['embeds', '0', 'fields', '0', 'value']],
  [
    'field value over 1024',
    { embeds: [{ fields: [{ name: 'n', value: x(1025) }] }] },
    ['embeds', '0', 'fields', '0', 'value'],
  ],
  ['footer over 2048', { embeds: [{ footer: { text: x(2049) } }] }, ['embeds', '0', 'footer', 'text']],
  ['author over 256', { embeds: [{ author: { name: x(257) } }] }, ['embeds', '0', 'author', 'name']],
  ['6001 in all embeds', { embeds: [{ description: x(4000) }, { description: x(2001) }] }, ['embeds', '1']],
  ['address without http', { embeds: [{ title: 't', url: 'ftp://a.org' }] }, ['embeds', '0', 'url']],
  ['six rows', { content: 'c', components: Array.from({ length: 6 }, (_, n) => row(button(`b${n}`))) }, ['components']],
  [
    'six buttons in a row',
    { content: 'c', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
    ['components', '0', 'components'],
  ],
  [
    'custom_id over 100',
    { content: 'c', components: [row(button(x(101)))] },
    ['components', '0', 'components', '0', 'custom_id'],
  ],
  [
    'custom_id empty',
    { content: 'c', components: [row(button(''))] },
    ['components', '0', 'components', '0', 'custom_id'],
  ],
  [
    'custom_id twice',
    { content: 'c', components: [row(button('a')), row(button('a'))] },
    ['components', '1', 'components', '0', 'custom_id'],
  ],
  [
    'label over 80',
    { content: 'c', components: [row(button('a', { label: x(81) }))] },
    ['components', '0', 'components', '0', 'label'],
  ],
  [
    'link without address',
    { content: 'c', components: [row({ type: 2, style: 5, label: 'L' })] },
    ['components', '0', 'components', '0', 'url'],
  ],
  ['button outside a row', { content: 'c', components: [button('a')] }, ['components', '0', 'type']],
  ['nonce over 25', { content: 'c', nonce: x(26) }, ['nonce']],
  ['parse and users', { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } }, ['allowed_mentions']],
];

test.each(MESSAGES)('message: %s', async (_, message, path) => {
  const practice = await practiceServer();
  const { status, json } = await refused(practice, 'POST', `/channels/${practice.channelId}/messages`, message);
  expect([status, json.code, json.message]).toEqual([400, 50035, 'Invalid Form Body']);
  const leaf = path.reduce((tree, key) => tree?.[key], json.errors);
  expect(leaf?._errors?.[0], JSON.stringify(json.errors)).toMatchObject({
    code: expect.any(String),
    message: expect.any(String),
  });
  expect(practice.messages()).toEqual([]);
});

// Everything right at its limit passes.
const FITTING: [string, object][] = [
  ['content of 2000', { content: x(2000) }],
  ['6000 in all embeds', { embeds: [{ description: x(4000) }, { description: x(2000) }] }],
  ['25 fields', { embeds: [{ fields: fields(25) }] }],
  [
    '5 rows of 5',
    { content: 'c', components: [0, 1, 2, 3, 4].map((r) => row(...[0, 1, 2, 3, 4].map((b) => button(`${r}${b}`)))) },
  ],
  ['custom_id of 100, label of 80', { content: 'c', components: [row(button(x(100), { label: x(80) }))] }],
];

test.each(FITTING)('message: %s is taken', async (_, message) => {
  const practice = await practiceServer();
  expect((await raw(practice, 'POST', `/channels/${practice.channelId}/messages`, message)).status).toBe(200);
});

test('an empty message has a code of its own', async () => {
  const practice = await practiceServer();
  const path = `/channels/${practice.channelId}/messages`;
  for (const body of [{}, { content: ' ' }, { embeds: [] }]) {
    expect((await refused(practice, 'POST', path, body)).json).toMatchObject({ code: 50006 });
  }
});

const option = (more = {}) => ({ type: 3, name: 'name', description: 'd', ...more });
const COMMANDS: [string, object[], string[]][] = [
  ['capital letters', [{ name: 'Who', description: 'd' }], ['0', 'name']],
  ['a blank in the name', [{ name: 'next meeting', description: 'd' }], ['0', 'name']],
  ['name over 32', [{ name: x(33), description: 'd' }], ['0', 'name']],
  ['no description', [{ name: 'who' }], ['0', 'description']],
  ['description over 100', [{ name: 'who', description: x(101) }], ['0', 'description']],
  [
    'two of one name',
    [
      { name: 'who', description: 'd' },
      { name: 'who', description: 'd' },
    ],
    ['1', 'name'],
  ],
  [
    'required after optional',
    [{ name: 'who', description: 'd', options: [option(), option({ name: 'b', required: true })] }],
    ['0', 'options', '1'],
  ],
  [
    '26 options',
    [{ name: 'who', description: 'd', options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) }],
    ['0', 'options'],
  ],
  [
    'one option twice',
    [{ name: 'who', description: 'd', options: [option(), option()] }],
    ['0', 'options', '1', 'name'],
  ],
  [
    'completion and choices',
    [
      {
        name: 'who',
        description: 'd',
        options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
      },
    ],
    ['0', 'options', '0', 'autocomplete'],
  ],
  ['a menu with a description', [{ name: 'Read this', type: 3, description: 'd' }], ['0', 'description']],
  ['a context that is none', [{ name: 'who', description: 'd', contexts: [7] }], ['0', 'contexts', '0']],
  [
    'over 8000 characters',
    [
      {
        name: 'who',
        description: 'd',
        options: Array.from({ length: 25 }, (_, n) =>
          option({
            name: `o${n}`,
            description: x(100),
            choices: Array.from({ length: 3 }, (_, c) => ({ name: `${c}${x(60)}`, value: `${c}${x(60)}` })),
          }),
        ),
      },
    ],
    ['0'],
  ],
];

test.each(COMMANDS)('command: %s', async (_, commands, path) => {
  const practice = await practiceServer();
  const { status, json } = await refused(practice, 'PUT', `/applications/${practice.applicationId}/commands`, commands);
  expect([status, json.code]).toEqual([400, 50035]);
  const leaf = path.reduce((tree, key) => tree?.[key], json.errors);
  expect(leaf?._errors?.[0], JSON.stringify(json.errors)).toMatchObject({ code: expect.any(String) });
  expect(practice.commands()).toEqual([]);
});

test('101 slash commands are too many', async () => {
  const practice = await practiceServer();
  const commands = Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, description: 'd' }));
  const path = `/applications/${practice.applicationId}/commands`;
  expect((await refused(practice, 'PUT', path, commands)).json.code).toBe(30032);
  expect((await raw(practice, 'PUT', path, commands.slice(1))).status).toBe(200);
});

test('200 creations a day, however they are spread', async () => {
  const practice = await practiceServer();
  const path = `/applications/${practice.applicationId}/commands`;
  const hundred = (letter: string) =>
    Array.from({ length: 100 }, (_, n) => ({ name: `${letter}${n}`, description: 'd' }));
  expect((await raw(practice, 'PUT', path, hundred('a'))).status).toBe(200);
  expect((await raw(practice, 'PUT', path, hundred('a'))).status).toBe(200);
  expect((await raw(practice, 'PUT', path, hundred('b'))).status).toBe(200);
  expect((await refused(practice, 'PUT', path, [{ name: 'one-more', description: 'd' }])).json.code).toBe(30034);
});

const event = (more = {}) => ({
  name: 'Talks in Doha',
  privacy_level: 2,
  entity_type: 3,
  scheduled_start_time: '2025-12-01T09:00:00Z',
  scheduled_end_time: '2025-12-01T12:00:00Z',
  entity_metadata: { location: 'Doha' },
  ...more,
});

test.each([
  ['name over 100', { name: x(101) }, 'name'],
  ['description over 1000', { description: x(1001) }, 'description'],
  ['an end before its start', { scheduled_end_time: '2025-11-30T12:00:00Z' }, 'scheduled_end_time'],
  ['no end', { scheduled_end_time: null }, 'scheduled_end_time'],
  ['a start that has passed', { scheduled_start_time: '2025-11-26T09:00:00Z' }, 'scheduled_start_time'],
])('scheduled event: %s', async (_, more, key) => {
  const practice = await practiceServer();
  const { json } = await refused(practice, 'POST', `/guilds/${practice.guildId}/scheduled-events`, event(more));
  expect(json).toMatchObject({ code: 50035, errors: { [key]: { _errors: [{}] } } });
});

test('a scheduled event is made, moved and listed', async () => {
  const practice = await practiceServer();
  const path = `/guilds/${practice.guildId}/scheduled-events`;
  const { json } = await raw(practice, 'POST', path, event());
  await raw(practice, 'PATCH', `${path}/${json.id}`, { name: 'Talks in Cairo' });
  expect((await raw(practice, 'GET', path)).json).toMatchObject([{ id: json.id, name: 'Talks in Cairo' }]);
});
