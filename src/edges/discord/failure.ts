import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { notice } from '../../core/messages/notice.ts';
import type { Answer } from '../../core/model.ts';
import type { Log } from '../../ports.ts';

/** Discord no longer waits for the answer, or already has it: nothing can be sent, and nothing is wrong with the bot. */
const GONE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** A kind sentence with a reference for whoever asked; the cause goes to the log under the same reference. */
export function failure(error: unknown, log: Log, about: Record<string, unknown>): Answer {
  const reference = randomBytes(3).toString('hex').toUpperCase();
  log.error({ ...about, reference, cause: causeOf(error) }, 'An answer failed.');
  return notice('That did not work', `Something went wrong on my side. Reference ${reference}.`);
}

/** Whether Discord has closed the interaction or the message: log it, answer nothing. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** Whether Discord refused the message itself, so that a simpler one may pass. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && !isGone(error);
}

/** The name of Discord's error: "MissingPermissions" for 50013; null for other errors. */
export function discordErrorName(error: unknown): string | null {
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return null;
  return RESTJSONErrorCodes[error.code] ?? String(error.code);
}

/**
 * An error as the log may hold it. The address of a request to Discord is left out, because it carries the token of the
 * interaction, and so is its body.
 */
export function causeOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: hideTokens(String(error)) };
  const { name, message, stack, cause } = error;
  const told = { name, message: hideTokens(message), stack: hideTokens(stack ?? '') };
  const more = cause === undefined ? {} : { cause: causeOf(cause) };
  if (!(error instanceof DiscordAPIError)) return { ...told, ...more };
  return { ...told, ...more, code: error.code, status: error.status, method: error.method };
}

function hideTokens(text: string): string {
  return text.replace(/((?:webhooks|interactions)\/\d+\/)[^/\s"']+/g, '$1…');
}
