import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../../ports.ts';

/** The longest text that an option takes, in characters. */
const OPTION_LENGTH = 200;
const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/**
 * The commands as Discord registers them: a slash command for each, and a message menu entry for those with a menu
 * (a menu command without options has the entry only). Reading commands go everywhere, managing ones into servers.
 */
export function registrationOf(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.flatMap((command) => {
    const slash = command.menu === undefined || command.options.length > 0 || command.subcommands !== undefined;
    return [...(slash ? [slashBody(command)] : []), ...(command.menu === 'message' ? [menuBody(command)] : [])];
  });
}

/** What a message menu shows for a command: "read-this" is "Read this". */
export function menuTitle({ name }: Pick<Command, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function slashBody(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  const { name, description, subcommands } = command;
  const own = optionBodies(command.options);
  const options: APIApplicationCommandOption[] = subcommands?.length
    ? subcommands.map((each) => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: each.name,
        description: each.description,
        options: optionBodies([...each.options, ...command.options]),
      }))
    : own;
  return { type: ApplicationCommandType.ChatInput, name, description, options, ...reach(command) };
}

function menuBody(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, name: menuTitle(command), ...reach(command) };
}

/** Where a command may be used and who sees it; unsaid, Discord would leave it out of direct messages. */
function reach({ who = 'anyone', where }: Command) {
  const everywhere = who === 'anyone' && where !== 'server';
  const permissions = { anyone: null, 'manage-server': MANAGE_SERVER, 'manage-messages': MANAGE_MESSAGES }[who];
  return {
    contexts: everywhere ? [Guild, BotDM, PrivateChannel] : [Guild],
    integration_types: everywhere ? [GuildInstall, UserInstall] : [GuildInstall],
    default_member_permissions: permissions,
  };
}

const MANAGE_SERVER = String(PermissionFlagsBits.ManageGuild);
const MANAGE_MESSAGES = String(PermissionFlagsBits.ManageMessages);

/** Discord wants the required options first. */
function optionBodies(options: readonly CommandOption[]): APIApplicationCommandBasicOption[] {
  const required = options.filter((option) => option.required);
  return [...required, ...options.filter((option) => !option.required)].map(optionBody);
}

function optionBody(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, type, choices = [] } = option;
  const common = { name, description, required: option.required ?? false };
  const text = { ...common, type: ApplicationCommandOptionType.String } as const;
  if (type === 'flag') return { ...common, type: ApplicationCommandOptionType.Boolean };
  if (type === 'choice') return { ...text, choices: choices.map((choice) => ({ name: choice, value: choice })) };
  if (type === 'text' || type === 'day') return { ...text, max_length: OPTION_LENGTH };
  return { ...text, max_length: OPTION_LENGTH, autocomplete: true };
}
