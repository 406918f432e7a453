import type { Json } from '../world/message.ts';
import type { Registered, World } from '../world/world.ts';

/** What somebody filled in: option names and their values, as typed. */
export type Filled = Readonly<Record<string, string | number | boolean>>;

/** Option types: 1 a subcommand, 2 a group, 4 a whole number, 5 yes or no, 10 a number. */
const NESTING = [1, 2];

/** A registered command: `findCommand(world, 'who', 1)`. Throws with the names there are. */
export function findCommand(world: World, name: string, type: number): Registered {
  const all = [...world.commands.values()].flat().filter((command) => command.type === type);
  const found = all.find((command) => command.name === name);
  if (found) return found;
  const names = all.map((command) => command.name).join(', ') || 'none';
  throw new Error(`The bot has registered no command "${name}"; there are: ${names}.`);
}

/**
 * The `data` of a slash command or a completion: `commandData(world, 'digest add', { hour: '8' })`.
 * Values take the type that the command registered. Throws on an unknown option, and on a missing required one
 * unless `focused` says which option is being completed.
 */
export function commandData(world: World, path: string, filled: Filled, focused?: string): Json {
  const [name = '', ...rest] = path.trim().split(/\s+/);
  const command = findCommand(world, name, 1);
  const options = nest((command.options as Json[] | undefined) ?? [], rest, filled, focused, path);
  const guild = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  return { id: command.id, name, type: 1, ...guild, ...(options.length > 0 ? { options } : {}) };
}

function nest(known: Json[], path: string[], filled: Filled, focused: string | undefined, whole: string): Json[] {
  const [next, ...rest] = path;
  const nested = known.filter((option) => NESTING.includes(Number(option.type)));
  if (nested.length > 0) {
    const chosen = nested.find((option) => option.name === next);
    if (!chosen) throw new Error(`/${whole}: say which of ${nested.map((option) => option.name).join(', ')}.`);
    const options = nest((chosen.options as Json[] | undefined) ?? [], rest, filled, focused, whole);
    return [{ name: chosen.name, type: chosen.type, ...(options.length > 0 ? { options } : {}) }];
  }
  if (next !== undefined) throw new Error(`/${whole}: there is no subcommand "${next}".`);
  return fill(known, filled, focused, whole);
}

function fill(known: Json[], filled: Filled, focused: string | undefined, whole: string): Json[] {
  for (const name of Object.keys(filled)) {
    if (!known.some((option) => option.name === name)) throw new Error(`/${whole} has no option "${name}".`);
  }
  const missing = known.find((option) => option.required && filled[String(option.name)] === undefined);
  if (missing && focused === undefined) throw new Error(`/${whole}: "${missing.name}" is required.`);
  return known.flatMap((option) => {
    const name = String(option.name);
    const value = filled[name];
    if (value === undefined) return [];
    const type = Number(option.type);
    // While it is being typed, a value is sent as it stands.
    if (name === focused) return [{ name, type, value: String(value), focused: true }];
    return [{ name, type, value: typed(option, value, whole) }];
  });
}

function typed(option: Json, value: string | number | boolean, whole: string): string | number | boolean {
  const where = `/${whole}: "${option.name}"`;
  if (option.type === 5) {
    if (/^(true|yes|on|1)$/i.test(String(value))) return true;
    if (/^(false|no|off|0)$/i.test(String(value))) return false;
    throw new Error(`${where} is yes or no.`);
  }
  if (option.type === 4 || option.type === 10) {
    const number = Number(value);
    if (Number.isNaN(number) || (option.type === 4 && !Number.isInteger(number)))
      throw new Error(`${where} is a number.`);
    return number;
  }
  const text = String(value);
  const choices = (option.choices as { name: string; value: string }[] | undefined) ?? [];
  if (choices.length > 0) return chosen(choices, text, where);
  const most = Number(option.max_length ?? 6000);
  if (text.length > most) throw new Error(`${where} is at most ${most} characters long.`);
  return text;
}

function chosen(choices: { name: string; value: string }[], text: string, where: string): string {
  const same = (other: string) => String(other).toLowerCase() === text.toLowerCase();
  const found = choices.find((choice) => same(choice.value) || same(choice.name));
  if (!found) throw new Error(`${where} is one of ${choices.map((choice) => choice.name).join(', ')}.`);
  return found.value;
}
