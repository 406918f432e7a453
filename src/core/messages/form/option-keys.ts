/** What the text form needs to know of an option; every CommandOption is one. */
export type FormOption = {
  name: string;
  type: 'text' | 'day' | 'person' | 'place' | 'choice' | 'flag';
  required?: boolean;
  choices?: readonly string[];
};

/** What the text form needs to know of a command; every Command is one. */
export type FormCommand = {
  name: string;
  options: readonly FormOption[];
  subcommands?: readonly { name: string; options: readonly FormOption[] }[];
};

/** A key as it is written before a colon: "as-of", "with". */
export const KEY = /[\p{L}][\p{L}\p{N}_-]*/u;

/** The options that a question may use: those of its subcommand, and those that the command gives to all of them. */
export function optionsOf(command: FormCommand, subcommand: string | null): readonly FormOption[] {
  const own = command.subcommands?.find((each) => each.name === subcommand)?.options ?? [];
  return [...own, ...command.options.filter((option) => !own.some((each) => each.name === option.name))];
}
