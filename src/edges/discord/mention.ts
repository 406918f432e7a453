import { type Message, PermissionFlagsBits } from 'discord.js';
import { notice } from '../../core/messages/notice.ts';
import { parseTextForm } from '../../core/messages/text-form.ts';
import { type Answered, ask, type Desk, say } from './ask.ts';
import { causeOf, discordErrorName, isGone } from './failure.ts';
import { payload } from './reply.ts';

/** After this long the channel shows that an answer is on its way. */
const TYPING_MS = 1_000;
const NEEDED = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** Answers a message that mentions the bot, or was written to it directly; leaves all others alone. Never throws. */
export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  const text = addressedText(message);
  if (text === null) return;
  const typing = setTimeout(() => void showTyping(message), TYPING_MS);
  const { answered, hidden } = askByText(text, message, desk);
  const { message: answer } = await answered.finally(() => clearTimeout(typing));
  try {
    if (hidden) await message.author.send(payload(answer));
    else await message.reply({ ...payload(answer), failIfNotExists: false });
  } catch (error) {
    const fields = { error: discordErrorName(error), missing: missingRights(message), channel: message.channelId };
    const level = isGone(error) || fields.error !== null ? 'warn' : 'error';
    desk.log[level]({ ...fields, cause: causeOf(error) }, 'A reply to a message could not be sent.');
  }
}

/**
 * The words meant for the bot: those after its mention, or before it when none follow, and all of a direct message;
 * null when a message is not for it.
 */
function addressedText(message: Message): string | null {
  if (message.author.bot || message.system || message.webhookId !== null) return null;
  const mention = new RegExp(`<@!?${message.client.user.id}>`);
  const at = mention.exec(message.content);
  if (at === null) return message.inGuild() ? null : message.content.trim();
  const after = message.content.slice(at.index + at[0].length).trim();
  return after || message.content.slice(0, at.index).trim();
}

/** Outside of interactions nothing in a channel can be hidden, so that a private answer goes to the asker directly. */
function askByText(text: string, message: Message, desk: Desk): { answered: Promise<Answered>; hidden: boolean } {
  const { commands } = desk.app();
  const help = text === '' && commands.some(({ name }) => name === 'help');
  const form = parseTextForm(help ? '/help' : text, commands);
  if ('error' in form) {
    return { answered: Promise.resolve(say(notice('I did not understand that', form.error))), hidden: false };
  }
  const command = [form.command, form.subcommand].filter(Boolean).join(' ');
  const rights = message.member === null ? null : message.member.permissions;
  const question = { command, action: 'answer', options: form.options, page: 0 };
  return { answered: ask(question, { rights }, desk), hidden: message.inGuild() && form.options.private === 'true' };
}

/** Typing is a courtesy: an answer follows whether it could be shown or not. */
async function showTyping({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => undefined);
}

/** The rights that the bot lacks in the channel, as Discord names them. */
function missingRights(message: Message): string[] {
  if (!message.inGuild() || message.guild.members.me === null) return [];
  const rights = message.channel.permissionsFor(message.guild.members.me);
  return Object.entries(NEEDED).flatMap(([name, right]) => (rights.has(right) ? [] : [name]));
}
