import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

type Body = Readonly<Record<string, unknown>>;

/**
 * Registers the commands for an application when they differ from those that Discord has, and tells whether they did.
 * Discord allows 200 new commands a day, so nothing is sent when nothing changed. Throws what Discord answers.
 */
export async function register(
  rest: REST,
  application: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  const registered = (await rest.get(route)) as Body[];
  if (sameCommands(registered, commands as readonly unknown[] as Body[])) return false;
  await rest.put(route, { body: commands });
  return true;
}

/** Whether two lists of commands say the same, in any order, without what Discord adds (ids, versions, defaults). */
export function sameCommands(registered: readonly Body[], wanted: readonly Body[]): boolean {
  return isDeepStrictEqual(sorted(registered), sorted(wanted));
}

function sorted(commands: readonly Body[]): Body[] {
  const key = ({ type, name }: Body) => `${type} ${name}`;
  return commands.map(plainCommand).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function plainCommand(command: Body): Body {
  return {
    type: command.type ?? 1,
    name: command.name,
    description: command.description ?? '',
    options: plainOptions(command.options),
    contexts: numbers(command.contexts),
    integration_types: numbers(command.integration_types),
    default_member_permissions: command.default_member_permissions ?? null,
  };
}

function plainOptions(options: unknown): Body[] {
  return ((options ?? []) as Body[]).map((option) => ({
    type: option.type,
    name: option.name,
    description: option.description,
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    max_length: option.max_length ?? null,
    choices: ((option.choices ?? []) as Body[]).map(({ name, value }) => ({ name, value })),
    options: plainOptions(option.options),
  }));
}

function numbers(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted() : null;
}
