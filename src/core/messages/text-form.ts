import { nearestCommand } from './form/nearest-command.ts';
import { type FormCommand, type FormOption, optionsOf } from './form/option-keys.ts';
import { splitByKeys } from './form/split-keys.ts';
import { writeOptions } from './form/write-options.ts';

/** What a text asks for: the command, its subcommand and its options as text (flags are "true"). */
export type TextForm = { command: string; subcommand: string | null; options: Record<string, string> };

type Outcome = TextForm | { error: string };
type Options = readonly FormOption[];

const TEXT_LIKE: readonly string[] = ['text', 'person', 'place'];
const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;

/**
 * Reads a question as it is typed in the terminal, a mention or a direct message: `/name [subcommand] rest key:value …`.
 * `/who Witkoff as-of:2025-11-27` is the command `who` with name "Witkoff" and as-of "2025-11-27"; a value runs to the
 * next known key or stands in quotation marks; text without a slash is a question for `/ask`.
 * Returns a sentence for the asker when the text cannot be read; never throws.
 */
export function parseTextForm(text: string, commands: readonly FormCommand[]): Outcome {
  const typed = text.trim();
  if (typed === '') return { error: 'Type a command, such as /next-meeting or /help.' };
  const [, name, after] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed) ?? [null, 'ask', typed];
  const command = commands.find((each) => each.name === (name ?? '').toLowerCase());
  if (command !== undefined) return parseCommand(command, after ?? '', commands);
  if (!typed.startsWith('/'))
    return {
      error: 'Plain questions are not understood yet: begin with a command, such as /next-meeting or /who NAME.',
    };
  const near = nearestCommand(name ?? '', commands);
  return { error: `There is no command /${name}.${near === null ? '' : ` Did you mean /${near}?`}` };
}

/**
 * Writes a question so that parseTextForm reads the same again: `/who name:Witkoff as-of:2025-11-27`.
 * The command may carry its subcommand ("digest list"). Options without a value are left out.
 */
export function writeTextForm(command: string, options: Readonly<Record<string, string>>): string {
  return `/${command} ${writeOptions(options)}`.trimEnd();
}

function parseCommand(command: FormCommand, text: string, commands: readonly FormCommand[]): Outcome {
  if (!command.subcommands?.length) return parseOptions(command, null, text, commands);
  const [, word = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  const subcommand = command.subcommands.find((each) => each.name === word.toLowerCase());
  if (subcommand !== undefined) return parseOptions(command, subcommand.name, after, commands);
  return { error: `/${command.name} needs one of: ${command.subcommands.map((each) => each.name).join(', ')}.` };
}

function parseOptions(
  command: FormCommand,
  subcommand: string | null,
  text: string,
  commands: readonly FormCommand[],
): Outcome {
  const known = optionsOf(command, subcommand);
  const asked = subcommand === null ? `/${command.name}` : `/${command.name} ${subcommand}`;
  const foreign = new Set(commands.flatMap((each) => each.options.map((option) => option.name)));
  const { rest, values, unknown } = splitByKeys(text, new Set(known.map((option) => option.name)), foreign);
  if (unknown !== null) return { error: `${asked} has no option "${unknown}". ${keysOf(known)} ${QUOTE_HINT}` };
  const given = rest === '' ? values : withRest(rest, values, known);
  if (given === null) return { error: `${asked} takes only options behind their names. ${keysOf(known)}` };
  const options: Record<string, string> = {};
  for (const [key, value] of given) {
    if (Object.hasOwn(options, key)) return { error: `"${key}" is given twice.` };
    const read = readValue(known.find((option) => option.name === key) as FormOption, value);
    if (typeof read === 'object') return read;
    options[key] = read;
  }
  for (const [key, value] of Object.entries(options)) if (value === '') delete options[key];
  const missing = known.find((option) => option.required && options[option.name] === undefined);
  if (missing !== undefined) return { error: `${asked} needs ${missing.name}. ${keysOf(known)}` };
  return { command: command.name, subcommand, options };
}

const QUOTE_HINT = 'Words with a colon go in quotation marks.';

/** The bare words fill the first required option that takes words; null when there is none. */
function withRest(rest: string, values: [string, string][], known: Options): [string, string][] | null {
  const first = known.find((option) => option.required && TEXT_LIKE.includes(option.type));
  return first === undefined ? null : [[first.name, rest], ...values];
}

/** A flag becomes "true" or, when declined, nothing; a choice its declared spelling. */
function readValue(option: FormOption, value: string): string | { error: string } {
  if (value.trim() === '') return { error: `"${option.name}" has no value.` };
  if (option.type === 'flag') {
    if (YES.test(value)) return 'true';
    return NO.test(value) ? '' : { error: `"${option.name}" is yes or no, not "${value}".` };
  }
  if (option.type !== 'choice') return value;
  const chosen = option.choices?.find((choice) => choice.toLowerCase() === value.toLowerCase());
  return chosen ?? { error: `"${option.name}" is one of ${option.choices?.join(', ')}, not "${value}".` };
}

function keysOf(known: Options): string {
  if (known.length === 0) return 'It has no options.';
  return `Its options: ${known.map((option) => `${option.name}:`).join(' ')}`;
}
