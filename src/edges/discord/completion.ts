import type { AutocompleteInteraction } from 'discord.js';
import { cleanText, cutText } from '../../core/messages/clean-text.ts';
import type { Choice } from '../../ports.ts';
import type { Desk } from './ask.ts';
import { causeOf } from './failure.ts';

/** Discord's limits for completions. */
const CHOICES = 25;
const LENGTH = 100;

/** Answers a completion from memory; an error shows no choices and is logged. Never throws. */
export async function complete(interaction: AutocompleteInteraction, { app, log }: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  let choices: Choice[] = [];
  try {
    const current = app();
    const command = current.commands.find((each) => each.name === interaction.commandName);
    choices = fitChoices(command?.complete?.(name, value, current) ?? []);
  } catch (error) {
    log.error({ command: interaction.commandName, option: name, cause: causeOf(error) }, 'A completion failed.');
  }
  await interaction.respond(choices).catch((error: unknown) => {
    log.warn({ command: interaction.commandName, cause: causeOf(error) }, 'Discord did not take a completion.');
  });
}

/** At most 25 choices that Discord takes: names are cut, values are not, because a cut value means something else. */
export function fitChoices(choices: readonly Choice[]): Choice[] {
  const fitting = choices.flatMap(({ name, value }) => {
    const shown = cutText(cleanText(name).trim(), LENGTH);
    return shown === '' || value.trim() === '' || value.length > LENGTH ? [] : [{ name: shown, value }];
  });
  return fitting.filter(({ value }, at) => fitting.findIndex((each) => each.value === value) === at).slice(0, CHOICES);
}
