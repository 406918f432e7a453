import { expect, it } from 'vitest';
import { sameCommands } from '../../../src/edges/discord/register.ts';
import { registrationOf } from '../../../src/edges/discord/registration.ts';
import { ask, COMMANDS, digest, openStage, readThis, who } from './stage.ts';

it('reading commands go everywhere, required options first, names completed', () => {
  expect(registrationOf([who])).toEqual([
    {
      type: 1,
      name: 'who',
      description: 'Who somebody is',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
      options: [
        { type: 3, name: 'name', description: 'A name', required: true, max_length: 200, autocomplete: true },
        { type: 3, name: 'as-of', description: 'The day to look back to', required: false, max_length: 200 },
        { type: 5, name: 'private', description: 'Only you see the answer', required: false },
      ],
    },
  ]);
});

it('managing commands go into servers, for those who may', () => {
  const [body] = registrationOf([digest]);
  expect(body).toMatchObject({ contexts: [0], integration_types: [0], default_member_permissions: '32' });
  expect(body).toMatchObject({
    options: [
      {
        type: 1,
        name: 'add',
        options: [{ name: 'kind', choices: [{ name: 'daily', value: 'daily' }, {}] }, { type: 5 }],
      },
      { type: 1, name: 'list' },
    ],
  });
  expect(registrationOf([{ ...ask, who: 'manage-messages' }])[0]).toMatchObject({ default_member_permissions: '8192' });
});

it('a message menu command has an entry in the menu', () => {
  expect(registrationOf([readThis])).toMatchObject([{ type: 3, name: 'Read this', contexts: [0, 1, 2] }]);
  expect(registrationOf([{ ...ask, menu: 'message' }])).toMatchObject([{ type: 1 }, { type: 3, name: 'Ask' }]);
});

it('what Discord adds makes no difference, what we change does', () => {
  const wanted = registrationOf(COMMANDS) as unknown as Record<string, unknown>[];
  const registered = wanted
    .map((body, n) => ({ ...body, id: String(n), version: '1', nsfw: false, name_localizations: null }))
    .reverse();
  expect(sameCommands(registered, wanted)).toBe(true);
  expect(sameCommands(registered.slice(1), wanted)).toBe(false);
  expect(sameCommands([{ ...registered[0], description: 'other' }, ...registered.slice(1)], wanted)).toBe(false);
});

it('registers once, not again when unchanged, again when changed', async () => {
  const { practice, openBot, entries, app } = await openStage();
  const registered = () => entries.filter(({ message }) => message === 'Commands registered.').length;
  expect(registered()).toBe(1);
  const before = practice.commands();
  expect(before.map(({ name }) => name)).toEqual(expect.arrayContaining(['who', 'Read this']));
  await openBot();
  expect(registered()).toBe(1);
  expect(practice.commands()).toEqual(before);
  app.commands = [{ ...who, description: 'Who is it' }];
  await openBot();
  expect(registered()).toBe(2);
  expect(practice.commands()).toMatchObject([{ name: 'who', description: 'Who is it' }]);
});

it('starts without registering when Discord fails, and says so', async () => {
  const { practice, openBot, entries } = await openStage();
  practice.failNext('GET /applications/', 403);
  await openBot();
  expect(entries.at(-1)).toMatchObject({ level: 'error', message: 'The commands could not be registered.' });
  expect((await practice.slash('who', { name: 'Putin' })).first).toBe('message');
});
