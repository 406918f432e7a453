import { PermissionFlagsBits } from 'discord.js';
import type { ButtonQuestion } from '../../core/messages/custom-id.ts';
import { type DiscordMessage, discordMessage } from '../../core/messages/discord.ts';
import { PAGE_ACTION } from '../../core/messages/embed/buttons.ts';
import { notice } from '../../core/messages/notice.ts';
import type { Answer } from '../../core/model.ts';
import type { App, Command, Input, Log } from '../../ports.ts';
import { failure } from './failure.ts';

/** What every handler needs. The app is asked for anew each time, because the corpus may have been read again. */
export type Desk = { app: () => App; log: Log };

/** Who asks: the rights in the channel, or null outside of servers. */
export type Asker = { rights: { has(right: bigint): boolean } | null };

/** An answer and what to send for it. */
export type Answered = { answer: Answer; message: DiscordMessage };

/**
 * Answers a question, whoever asked and however; `command` carries the subcommand ("digest list").
 * Never throws: what goes wrong becomes a kind sentence with a reference, and a line in the log.
 */
export async function ask(question: ButtonQuestion, asker: Asker, desk: Desk): Promise<Answered> {
  try {
    const answer = await answerOf(question, asker, desk.app());
    return { answer, message: discordMessage(answer, question) };
  } catch (error) {
    return say(failure(error, desk.log, { command: question.command, action: question.action }));
  }
}

/** A notice as something to send. */
export function say(answer: Answer): Answered {
  return { answer, message: discordMessage(answer, { command: '', options: {}, page: 0 }) };
}

async function answerOf(question: ButtonQuestion, asker: Asker, app: App): Promise<Answer> {
  const [name = '', subcommand = null] = question.command.split(' ');
  const command = app.commands.find((each) => each.name === name);
  if (command === undefined) return notice('Unknown command', `/${name} is not known here any more. Try /help.`);
  const refusal = refusalOf(command, asker);
  if (refusal !== null) return notice('Not here', refusal);
  const input: Input = { subcommand, options: question.options, ...todayOf(app), page: question.page };
  if (question.action === 'answer' || question.action === PAGE_ACTION) return command.answer(input, app);
  if (command.press) return command.press(question.action, input, app);
  return notice('That button is out of use', `Ask again with /${question.command}.`);
}

/** The asker's zone is not known yet, so that today is the day in UTC. */
function todayOf({ clock }: App): Pick<Input, 'today' | 'zone'> {
  return { today: clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(), zone: 'UTC' };
}

/** Discord checks rights before it sends a command, but not for buttons and mentions. */
function refusalOf({ name, who = 'anyone', where }: Command, { rights }: Asker): string | null {
  if (rights === null) return who !== 'anyone' || where === 'server' ? `/${name} works in a server only.` : null;
  if (who === 'manage-server' && !rights.has(PermissionFlagsBits.ManageGuild)) return needs(name, 'Manage Server');
  if (who === 'manage-messages' && !rights.has(PermissionFlagsBits.ManageMessages))
    return needs(name, 'Manage Messages');
  return null;
}

function needs(name: string, right: string): string {
  return `/${name} is for members with the right "${right}".`;
}
