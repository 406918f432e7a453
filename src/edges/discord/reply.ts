import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { DiscordMessage } from '../../core/messages/discord.ts';
import type { Log } from '../../ports.ts';
import { type Answered, say } from './ask.ts';
import { causeOf, failure, isGone, isRefused } from './failure.ts';

export type Repliable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Discord waits 3 s for the first response; half of it leaves time for the way there and one retry. */
const PATIENCE_MS = 1_500;

/**
 * Replies with the answer, at once when it is ready within 1.5 s, else in the place of a deferral.
 * `hidden` replies are seen by the asker alone. Never throws; what Discord refuses is logged.
 */
export async function reply(to: Repliable, hidden: boolean, answered: Promise<Answered>, log: Log): Promise<void> {
  const flags = hidden ? { flags: MessageFlags.Ephemeral as const } : {};
  await attempt(to, log, async () => {
    const ready = await inTime(answered);
    if (ready !== null) return void (await to.reply({ ...payload(ready.message), ...flags }));
    await to.deferReply(flags);
    await to.editReply(payload((await answered).message));
  });
}

/** Shows the answer in place of the message whose button was pressed; an error goes to the presser alone. */
export async function update(to: ButtonInteraction, answered: Promise<Answered>, log: Log): Promise<void> {
  await attempt(to, log, async () => {
    const ready = await inTime(answered);
    if (ready === null) await to.deferUpdate();
    const { answer, message } = await answered;
    if (answer.tone === 'error') await tell(to, message);
    else if (to.deferred) await to.editReply(payload(message));
    else await to.update(payload(message));
  });
}

/** A message as discord.js takes it. */
export function payload({ embeds, components }: DiscordMessage) {
  return { embeds, components, allowedMentions: { parse: [] } };
}

/** The answer, or null when it takes too long. */
function inTime(answered: Promise<Answered>): Promise<Answered | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, PATIENCE_MS, null);
  return Promise.race([answered, promise]).finally(() => clearTimeout(timer));
}

async function attempt(to: Repliable, log: Log, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (isGone(error)) return log.warn({ cause: causeOf(error) }, 'Discord no longer waits for this answer.');
    const { message } = say(failure(error, log, { interaction: to.type }));
    if (!isRefused(error)) return;
    await tell(to, message).catch((again) => log.warn({ cause: causeOf(again) }, 'Nor could the failure be told.'));
  }
}

/** Tells the asker alone, by whichever way is still open. */
async function tell(to: Repliable, message: DiscordMessage): Promise<void> {
  const hidden = { ...payload(message), flags: MessageFlags.Ephemeral as const };
  if (to.isButton() && (to.deferred || to.replied)) await to.followUp(hidden);
  else if (to.deferred) await to.editReply(payload(message));
  else if (!to.replied) await to.reply(hidden);
}
