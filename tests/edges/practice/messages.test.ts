import { ChannelType, Events, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import { eventually, raw, readyBot, refused } from './test-bot.ts';

/** A bot that keeps what it hears from people. */
async function listener() {
  const heard: Message[] = [];
  const { practice, client } = await readyBot();
  client.on(Events.MessageCreate, (message) => void (message.author.bot || heard.push(message)));
  return { practice, client, heard };
}

test('a bare message of the server arrives empty, one that mentions the bot whole', async () => {
  const { practice, heard, client } = await listener();
  practice.say('nobody is meant');
  practice.say('who is Witkoff?', { mention: true, user: 'guest' });
  await eventually(() => expect(heard).toHaveLength(2));
  expect(heard.map(({ content }) => content)).toEqual(['', `<@${client.user.id}> who is Witkoff?`]);
  expect(heard[1]?.mentions.has(client.user)).toBe(true);
  expect(heard[1]?.author.username).toBe('guest');
});

test('a reply to the bot pings it and so arrives whole', async () => {
  const { practice, client, heard } = await listener();
  const channel = await client.channels.fetch(practice.channelId);
  if (!channel?.isSendable()) throw new Error('no channel');
  const sent = await channel.send('Ask me.');
  practice.say('and then?', { reply: sent.id });
  await eventually(() => expect(heard[0]?.content).toBe('and then?'));
  expect(heard[0]?.reference?.messageId).toBe(sent.id);
});

test('a direct message arrives whole through the partial channel, and is answered there', async () => {
  const { practice, heard } = await listener();
  const asked = practice.say('when is the next meeting?', { channel: 'dm' });
  await eventually(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.content).toBe('when is the next meeting?');
  expect(heard[0]?.channel.type).toBe(ChannelType.DM);
  await heard[0]?.reply('on Thursday');
  expect(await practice.awaitMessage(asked)).toMatchObject({ content: 'on Thursday', type: 19, mentions: [] });
  expect(practice.messages({ user: 'guest', channel: 'dm' })).toEqual([]);
});

test('the bot can write first to a person, edit and delete', async () => {
  const { practice, client } = await listener();
  const user = await client.users.fetch('1180000000000000012');
  const message = await user.send('digest');
  await message.edit('digest, corrected');
  expect(practice.messages({ user: 'guest', channel: 'dm' })[0]).toMatchObject({ content: 'digest, corrected' });
  await message.delete();
  expect(practice.messages({ user: 'guest', channel: 'dm' })).toEqual([]);
});

test('one nonce makes one message, until it is forgotten', async () => {
  const { practice } = await listener();
  const path = `/channels/${practice.channelId}/messages`;
  const body = { content: 'once', nonce: 'n1', enforce_nonce: true };
  const first = await raw(practice, 'POST', path, body);
  const again = await raw(practice, 'POST', path, body);
  expect(again.json.id).toBe(first.json.id);
  expect(practice.messages()).toHaveLength(1);
  const unenforced = await raw(practice, 'POST', path, { content: 'once', nonce: 'n1' });
  expect(unenforced.json.id).not.toBe(first.json.id);
  practice.forgetNonces();
  expect((await raw(practice, 'POST', path, body)).json.id).not.toBe(first.json.id);
});

test('a send that took effect but was answered with 500 is not doubled when the nonce is enforced', async () => {
  const { practice, client } = await listener();
  practice.failNext('POST /channels/', 500, 1, { processed: true });
  const channel = await client.channels.fetch(practice.channelId);
  if (!channel?.isSendable()) throw new Error('no channel');
  await channel.send({ content: 'digest', enforceNonce: true, nonce: 'digest-1' });
  expect(practice.messages().map(({ content }) => content)).toEqual(['digest']);
});

test('files come along, and embeds show them', async () => {
  const { practice, client } = await listener();
  const channel = await client.channels.fetch(practice.channelId);
  if (!channel?.isSendable()) throw new Error('no channel');
  await channel.send({
    embeds: [{ title: 'Timeline', image: { url: 'attachment://t.png' } }],
    files: [{ attachment: Buffer.from('picture'), name: 't.png', description: 'The timeline' }],
  });
  const [message] = practice.messages();
  expect(message?.attachments[0]).toMatchObject({ filename: 't.png', size: 7, description: 'The timeline' });
  expect(message?.embeds[0]?.image?.url).toBe(message?.attachments[0]?.url);
  expect(await (await fetch(message?.attachments[0]?.url ?? '')).text()).toBe('picture');
});

test('only mentions that are allowed ping', async () => {
  const { practice } = await listener();
  const path = `/channels/${practice.channelId}/messages`;
  const content = '<@1180000000000000011> @everyone';
  practice.expectBad(1);
  const loud = await raw(practice, 'POST', path, { content });
  const quiet = await raw(practice, 'POST', path, { content, allowed_mentions: { parse: [] } });
  expect([loud.json.mentions.length, loud.json.mention_everyone]).toEqual([1, true]);
  expect([quiet.json.mentions.length, quiet.json.mention_everyone]).toEqual([0, false]);
});

test('unknown things have their own codes; what others wrote cannot be edited', async () => {
  const { practice } = await listener();
  const people = practice.say('mine');
  const path = `/channels/${practice.channelId}/messages`;
  expect((await raw(practice, 'GET', '/channels/1')).json.code).toBe(10003);
  expect((await raw(practice, 'GET', `${path}/1`)).json.code).toBe(10008);
  expect((await raw(practice, 'GET', '/guilds/1')).json.code).toBe(10004);
  expect((await refused(practice, 'PATCH', `${path}/${people.id}`, { content: 'yours' })).json.code).toBe(50005);
  // REST empties what the bot may not read, as the gateway does.
  expect((await raw(practice, 'GET', path)).json[0].content).toBe('');
});

test('a thread is a channel of its own', async () => {
  const { practice, client } = await listener();
  const channel = await client.channels.fetch(practice.channelId);
  if (channel?.type !== ChannelType.GuildText) throw new Error('no channel');
  const thread = await channel.threads.create({ name: 'Istanbul round' });
  await thread.send('here');
  expect(practice.messages({ channel: thread.id }).map(({ content }) => content)).toEqual(['here']);
  expect(practice.messages()).toEqual([]);
});
