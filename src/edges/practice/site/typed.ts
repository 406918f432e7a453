import { parseTextForm } from '../../../core/messages/text-form.ts';
import type { Json } from '../world/message.ts';
import type { Registered } from '../world/world.ts';

/** What a typed command comes to: its path ("digest add") and options, or a sentence saying what is wrong. */
export type Typed = { path: string; options: Record<string, string> } | { error: string };

type FormCommand = Parameters<typeof parseTextForm>[1][number];
type FormOption = FormCommand['options'][number];

/** Option types: 1 a subcommand, 5 yes or no. */
const SUBCOMMAND = 1;
const FLAG = 5;

/** Reads `/who Witkoff as-of:2025-11-27` by the commands as the bot registered them. */
export function readTyped(text: string, commands: readonly Registered[]): Typed {
  const slash = commands.filter((command) => command.type === 1);
  if (slash.length === 0) return { error: 'The bot has registered no commands yet.' };
  const read = parseTextForm(text, slash.map(formOf));
  if ('error' in read) return read;
  const path = read.subcommand === null ? read.command : `${read.command} ${read.subcommand}`;
  return { path, options: read.options };
}

function formOf(command: Registered): FormCommand {
  const options = (command.options as Json[] | undefined) ?? [];
  const subcommands = options.filter((option) => option.type === SUBCOMMAND);
  if (subcommands.length === 0) return { name: command.name, options: options.map(optionOf) };
  const nested = subcommands.map((option) => ({
    name: String(option.name),
    options: ((option.options as Json[] | undefined) ?? []).map(optionOf),
  }));
  return { name: command.name, options: [], subcommands: nested };
}

function optionOf(option: Json): FormOption {
  const choices = (option.choices as { name: string }[] | undefined)?.map((choice) => choice.name) ?? [];
  const type = option.type === FLAG ? 'flag' : choices.length > 0 ? 'choice' : 'text';
  return { name: String(option.name), type, required: option.required === true, choices };
}
