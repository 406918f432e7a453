import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { decodeButton } from '../../core/messages/custom-id.ts';
import { PAGE_ACTION } from '../../core/messages/embed/buttons.ts';
import { notice } from '../../core/messages/notice.ts';
import { type Asker, ask, type Desk, say } from './ask.ts';
import { complete } from './completion.ts';
import { menuTitle } from './registration.ts';
import { reply, update } from './reply.ts';

/** Answers one interaction: a slash command, a completion, a button or a message menu command. Never throws. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, desk);
  else if (interaction.isChatInputCommand()) await slash(interaction, desk);
  else if (interaction.isMessageContextMenuCommand()) await menu(interaction, desk);
  else if (interaction.isButton()) await press(interaction, desk);
}

async function slash(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false);
  const command = [interaction.commandName, subcommand].filter(Boolean).join(' ');
  const options = optionTexts(interaction.options.data);
  const question = { command, action: 'answer', options, page: 0 };
  await reply(interaction, options.private === 'true', ask(question, askerOf(interaction), desk), desk.log);
}

/** The options as text; a flag that is off is as good as not given. */
function optionTexts(data: readonly CommandInteractionOption[]): Record<string, string> {
  const flat = data.flatMap((option) => option.options ?? [option]);
  const given = flat.filter(({ value }) => value !== undefined && value !== false && String(value).trim() !== '');
  return Object.fromEntries(given.map(({ name, value }) => [name, String(value).trim()]));
}

/** A page takes the place of the page before; anything else is a reply, as hidden as the message of the button. */
async function press(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const question = decodeButton(interaction.customId);
  if (question === null) {
    const old = say(notice('That button is out of use', 'It comes from an older version of me: please ask again.'));
    return reply(interaction, true, Promise.resolve(old), desk.log);
  }
  const answered = ask(question, askerOf(interaction), desk);
  if (question.action === PAGE_ACTION) return update(interaction, answered, desk.log);
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  return reply(interaction, hidden, answered, desk.log);
}

/** The words of the message go into the command's first option, and the reply is for the asker alone. */
async function menu(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const command = desk.app().commands.find((each) => menuTitle(each) === interaction.commandName);
  const option = command?.options.find((each) => each.type === 'text')?.name ?? 'text';
  const options = { [option]: wordsOf(interaction.targetMessage) };
  const question = { command: command?.name ?? interaction.commandName, action: 'answer', options, page: 0 };
  await reply(interaction, true, ask(question, askerOf(interaction), desk), desk.log);
}

/** What a message says: its text, and that of its embeds. */
function wordsOf(message: Message): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title, description]);
  return [message.content, ...embeds].filter(Boolean).join('\n');
}

function askerOf(interaction: Interaction): Asker {
  return { rights: interaction.memberPermissions };
}
