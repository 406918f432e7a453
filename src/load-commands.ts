import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './ports.ts';

/**
 * Every command of a folder, one a file, in order of their names.
 * Throws, with the file's name and what is wrong, when a file is no command: none is left out in silence.
 * @example (await loadCommands('commands')).map(({ name }) => name) // ['about', 'help', …]
 */
export async function loadCommands(folder: string): Promise<Command[]> {
  const files = (await readdir(folder)).filter((file) => /\.[cm]?[jt]s$/.test(file)).sort();
  if (files.length === 0) throw new Error(`There are no commands in ${folder}; one command is one .ts file there.`);
  const commands: Command[] = [];
  for (const file of files) {
    const command = await load(join(folder, file), file);
    if (commands.some(({ name }) => name === command.name)) {
      throw new Error(`${file} declares /${command.name} a second time; give it another name.`);
    }
    commands.push(command);
  }
  return commands;
}

async function load(path: string, file: string): Promise<Command> {
  const module: { command?: unknown } = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new Error(`${file} cannot be loaded: ${String(error)}`, { cause: error });
  });
  const fault = faultOf(module.command);
  if (fault !== null) throw new Error(`${file} is no command: ${fault}.`);
  const command = module.command as Command;
  if (`${command.name}.ts` !== file.replace(/\.[cm]?[jt]s$/, '.ts')) {
    throw new Error(`${file} declares /${command.name}; a file is named after its command.`);
  }
  return command;
}

const TYPES = ['text', 'day', 'person', 'place', 'choice', 'flag'];

/**
 * What keeps a value from being a command, or null when it is one.
 * @example faultOf({ name: 'Who' }) // 'name must be 1 to 32 lower-case letters, digits or hyphens'
 */
export function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'it exports no `command`';
  const command = value as Partial<Command>;
  if (!isName(command.name)) return 'name must be 1 to 32 lower-case letters, digits or hyphens';
  if (!isDescription(command.description)) return 'description must have 1 to 100 characters';
  if (typeof command.answer !== 'function') return 'answer must be a function';
  if (command.complete !== undefined && typeof command.complete !== 'function') return 'complete must be a function';
  if (command.press !== undefined && typeof command.press !== 'function') return 'press must be a function';
  if (!Array.isArray(command.options)) return 'options must be a list';
  const subcommands = command.subcommands ?? [];
  const named = subcommands.find((each) => !isName(each.name) || !isDescription(each.description));
  if (named) return `subcommand ${String(named.name)} needs a name and a description`;
  return (
    faultOfOptions(command.options) ?? subcommands.map(({ options }) => faultOfOptions(options)).find(Boolean) ?? null
  );
}

function faultOfOptions(options: Command['options']): string | null {
  if (options.length > 25) return 'it has more than 25 options';
  for (const [at, option] of options.entries()) {
    if (!isName(option.name)) return `option ${String(option.name)} needs a lower-case name`;
    if (!isDescription(option.description)) return `option ${option.name} needs a description of 1 to 100 characters`;
    if (!TYPES.includes(option.type))
      return `option ${option.name} has the type ${String(option.type)}; it is one of ${TYPES.join(', ')}`;
    if (option.type === 'choice' && !option.choices?.length) return `option ${option.name} has no choices`;
    if (options.findIndex(({ name }) => name === option.name) !== at) return `option ${option.name} stands twice`;
    if (option.required && options.slice(0, at).some((earlier) => !earlier.required)) {
      return `option ${option.name} is required and must stand before those that are not`;
    }
  }
  return null;
}

const isName = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{1,32}$/.test(value);
const isDescription = (value: unknown) => typeof value === 'string' && value.length >= 1 && value.length <= 100;
