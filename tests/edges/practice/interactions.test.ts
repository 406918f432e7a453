import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { raw, readyBot, refused } from './test-bot.ts';

const button = (id: string, more = {}) => ({
  type: 1,
  components: [{ type: 2, style: 1, label: 'More', custom_id: id, ...more }],
});

test('a slash command is answered, with its options typed as registered', async () => {
  const { practice } = await readyBot((interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    return interaction.reply(
      `${options.getString('name')} ${options.getBoolean('private')} ${options.getString('status')}`,
    );
  });
  const outcome = await practice.slash('who', { name: 'Witkoff', private: 'yes', status: 'Planned' });
  expect(outcome).toMatchObject({ first: 'message', deferred: false, ephemeral: false });
  expect(outcome.message).toMatchObject({ content: 'Witkoff true p', type: 20 });
  expect(outcome.firstResponseMs).toBeLessThan(3_000);
});

test('a deferred answer loads until its edit, and is not called edited', async () => {
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('ready');
  });
  const outcome = await practice.slash('who', { name: 'Witkoff' }, { channel: 'dm' });
  expect(outcome).toMatchObject({ first: 'deferred', deferred: true, ephemeral: true });
  expect(outcome.message).toMatchObject({ content: 'ready', edited_timestamp: null, flags: MessageFlags.Ephemeral });
  expect(outcome.answeredMs).not.toBeNull();
});

test('the first follow-up fills a deferred answer, the second is a message of its own', async () => {
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp({ content: 'first', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  });
  const outcome = await practice.slash('who', { name: 'Witkoff' });
  expect(outcome.message?.content).toBe('first');
  expect(outcome.ephemeral).toBe(false);
  await expect.poll(() => practice.messages().map(({ content }) => content)).toEqual(['first', 'second']);
  // Only who asked sees what is ephemeral.
  expect(practice.messages({ user: 'guest' }).map(({ content }) => content)).toEqual(['first']);
});

test('a button updates its message, a disabled or missing one cannot be pressed', async () => {
  const { practice } = await readyBot((interaction) => {
    if (interaction.isButton())
      return interaction.update({ content: 'page 2', components: [button('p3', { disabled: true })] });
    return interaction.isRepliable() && interaction.reply({ content: 'page 1', components: [button('p2')] });
  });
  const { message } = await practice.slash('who', { name: 'Witkoff' });
  if (!message) throw new Error('no reply');
  const outcome = await practice.press('p2', message);
  expect(outcome).toMatchObject({ first: 'update', message: { id: message.id, content: 'page 2' } });
  await expect(practice.press('p3', message)).rejects.toThrow(/disabled/);
  await expect(practice.press('p9', message)).rejects.toThrow(/no button/);
});

test('a deferred update ends with the edit of the message', async () => {
  const { practice } = await readyBot(async (interaction) => {
    if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'later', components: [] });
    } else if (interaction.isRepliable()) await interaction.reply({ content: 'now', components: [button('x')] });
  });
  const { message } = await practice.slash('who', { name: 'Witkoff' });
  const outcome = await practice.press(0, message?.id ?? '');
  expect(outcome).toMatchObject({ first: 'deferred-update', message: { content: 'later' } });
});

test('completion brings choices for the option that is being typed', async () => {
  const { practice } = await readyBot((interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${name} ${value}`, value: 'Steve Witkoff' }]);
  });
  const outcome = await practice.autocomplete('who', 'name', 'wit', { private: true });
  expect(outcome).toMatchObject({
    first: 'choices',
    choices: [{ name: 'name wit', value: 'Steve Witkoff' }],
    message: null,
  });
});

test('a message menu command gets the whole target, though the bot may not read it otherwise', async () => {
  const { practice } = await readyBot(
    (interaction) =>
      interaction.isMessageContextMenuCommand() && interaction.reply(`read: ${interaction.targetMessage.content}`),
    [{ type: 3, name: 'Read this' }],
  );
  const target = practice.say('They meet in Doha.');
  const outcome = await practice.messageMenu('Read this', target, { user: 'guest' });
  expect(outcome.message).toMatchObject({ content: 'read: They meet in Doha.', type: 23 });
});

test('an answer after the deadline is an unknown interaction', async () => {
  let failure: unknown;
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    practice.expireInteraction(interaction.id);
    practice.expectBad(1);
    await interaction.reply('late').catch((error: unknown) => {
      failure = error;
    });
  });
  const outcome = await practice.slash('who', { name: 'Witkoff' });
  expect(failure).toMatchObject({ code: 10062, status: 404 });
  expect(outcome).toMatchObject({ first: 'none', message: null, firstResponseMs: null });
});

test('the three seconds are real ones', async () => {
  let failure: unknown;
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    practice.expectBad(1);
    await interaction.reply('late').catch((error: unknown) => {
      failure = error;
    });
  });
  expect((await practice.slash('who', { name: 'Witkoff' })).first).toBe('none');
  await expect.poll(() => failure).toMatchObject({ code: 10062 });
});

test('a second first response is refused with 40060, a forgotten interaction with 10062', async () => {
  const statuses: unknown[] = [];
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    await interaction.reply('first');
    statuses.push((await refused(practice, 'POST', path, { type: 4, data: { content: 'second' } })).json.code);
    practice.forgetInteraction(interaction.id);
    statuses.push((await refused(practice, 'POST', path, { type: 4, data: { content: 'third' } })).json.code);
  });
  await practice.slash('who', { name: 'Witkoff' });
  await expect.poll(() => statuses).toEqual([40060, 10062]);
});

test('callbacks of the wrong type, and webhooks before the first response, are refused', async () => {
  const answers: unknown[] = [];
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const hook = `/webhooks/${practice.applicationId}/${interaction.token}`;
    answers.push((await refused(practice, 'PATCH', `${hook}/messages/@original`, { content: 'early' })).json.code);
    answers.push((await refused(practice, 'POST', path, { type: 7, data: { content: 'no button' } })).json.code);
    answers.push((await refused(practice, 'POST', path, { type: 8, data: { choices: [] } })).json.code);
    await interaction.reply('well');
    answers.push((await refused(practice, 'PATCH', `${hook}/messages/123`, { content: 'of nobody' })).json.code);
    practice.expireInteraction(interaction.id);
    answers.push((await refused(practice, 'POST', hook, { content: 'after 15 minutes' })).status);
  });
  await practice.slash('who', { name: 'Witkoff' });
  await expect.poll(() => answers).toEqual([10015, 50035, 50035, 10008, 401]);
});

test('with_response tells which message was made', async () => {
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const response = await interaction.reply({ content: 'made', withResponse: true });
    await interaction.followUp(`id ${response.resource?.message?.id}`);
  });
  const { message } = await practice.slash('who', { name: 'Witkoff' });
  await expect.poll(() => practice.messages().at(-1)?.content).toBe(`id ${message?.id}`);
});

test('a reply can be read and deleted by its token alone', async () => {
  let read = '';
  const { practice } = await readyBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('short-lived');
    read = (await interaction.fetchReply()).content;
    await interaction.deleteReply();
  });
  await practice.slash('who', { name: 'Witkoff' });
  await expect.poll(() => [read, practice.messages().length]).toEqual(['short-lived', 0]);
});

test('asking wrongly is told to whoever asks', async () => {
  const { practice } = await readyBot();
  await expect(practice.slash('what')).rejects.toThrow('no command "what"; there are: who');
  await expect(practice.slash('who')).rejects.toThrow('"name" is required');
  await expect(practice.slash('who', { name: 'x', age: 3 })).rejects.toThrow('no option "age"');
  await expect(practice.slash('who', { name: 'x', private: 'maybe' })).rejects.toThrow('yes or no');
  await expect(practice.slash('who', { name: 'x', status: 'held' })).rejects.toThrow('one of planned');
  await expect(practice.slash('who', { name: 'x'.repeat(201) })).rejects.toThrow('at most 200 characters');
  expect((await raw(practice, 'GET', '/nothing/here')).status).toBe(404);
});
