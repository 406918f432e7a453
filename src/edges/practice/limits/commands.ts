import type { Json } from '../world/message.ts';
import { checkCount, checkLength, type Faults, noFaults, type Path, Refused } from './refusal.ts';

/** What a chat command and its options may be called (developer reference, "Application Command Naming"). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters of one command: names, descriptions and values of it and all its options. */
const SIZE = 8000;
/** Commands of each type: 1 slash, 2 user menu, 3 message menu. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const SUBCOMMAND = 1;
const GROUP = 2;
/** Only text, whole numbers and numbers can have choices or be completed. */
const CHOOSABLE = [3, 4, 10];

/** Refuses a list of commands as Discord does: 400 with 50035 and nested faults, or 30032 when there are too many. */
export function checkCommands(commands: readonly Json[]): void {
  const faults = noFaults();
  const names = new Set<string>();
  commands.forEach((command, index) => {
    const type = typeOf(command);
    const key = `${type} ${command.name}`;
    if (names.has(key)) {
      faults.add([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    names.add(key);
    checkCommand(faults, [index], command, type);
  });
  faults.throwIfAny();
  for (const [type, most] of Object.entries(MOST)) {
    if (commands.filter((command) => typeOf(command) === Number(type)).length > most) {
      throw new Refused({
        status: 400,
        code: 30032,
        message: `Maximum number of application commands reached (${most})`,
      });
    }
  }
}

function typeOf(command: Json): number {
  return Number(command.type ?? 1);
}

function checkCommand(faults: Faults, path: Path, command: Json, type: number): void {
  if (type === 1) {
    checkName(faults, path, command.name);
    checkLength(faults, [...path, 'description'], command.description, 1, 100);
    checkOptions(faults, path, command.options);
  } else {
    checkLength(faults, [...path, 'name'], command.name, 1, 32);
    if (command.description) {
      faults.add(
        [...path, 'description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
        'Context menu commands cannot have description',
      );
    }
    if ((command.options as unknown[] | undefined)?.length) {
      faults.add(
        [...path, 'options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET',
        'Context menu commands cannot have options',
      );
    }
  }
  checkSet(faults, [...path, 'contexts'], command.contexts, [0, 1, 2]);
  checkSet(faults, [...path, 'integration_types'], command.integration_types, [0, 1]);
  if (sizeOf(command) > SIZE) {
    faults.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${SIZE})`);
  }
}

function checkName(faults: Faults, path: Path, name: unknown): void {
  const text = checkLength(faults, [...path, 'name'], name, 1, 32);
  if (text && (!NAME.test(text) || text !== text.toLowerCase())) {
    faults.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkOptions(faults: Faults, path: Path, value: unknown): void {
  const names = new Set<unknown>();
  let optional = false;
  const options = checkCount(faults, [...path, 'options'], value, 0, 25) as Json[];
  const nested = options.filter((option) => isNesting(option)).length;
  options.forEach((option, index) => {
    const at = [...path, 'options', index];
    checkName(faults, at, option.name);
    checkLength(faults, [...at, 'description'], option.description, 1, 100);
    if (names.has(option.name)) {
      faults.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(option.name);
    if (option.required && optional) {
      faults.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (!option.required) optional = true;
    if (nested > 0 && nested < options.length && !isNesting(option)) {
      faults.add(
        [...at, 'type'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to other types',
      );
    }
    checkOption(faults, at, option);
  });
}

function isNesting(option: Json): boolean {
  return option.type === SUBCOMMAND || option.type === GROUP;
}

function checkOption(faults: Faults, path: Path, option: Json): void {
  const type = Number(option.type);
  if (!Number.isInteger(type) || type < 1 || type > 11) {
    faults.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}.');
  }
  if (isNesting(option)) {
    checkOptions(faults, path, option.options);
    return;
  }
  const choices = checkCount(faults, [...path, 'choices'], option.choices, 0, 25) as Json[];
  if (option.autocomplete && choices.length > 0) {
    faults.add(
      [...path, 'autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      'Choices cannot be used with autocomplete',
    );
  }
  if (option.autocomplete && !CHOOSABLE.includes(type)) {
    faults.add(
      [...path, 'autocomplete'],
      'APPLICATION_COMMAND_AUTOCOMPLETE_INVALID_OPTION_TYPE',
      'This option type cannot be completed',
    );
  }
  choices.forEach((choice, index) => {
    checkLength(faults, [...path, 'choices', index, 'name'], choice.name, 1, 100);
    if (type === 3) checkLength(faults, [...path, 'choices', index, 'value'], choice.value, 1, 100);
  });
  const longest = option.max_length;
  if (longest !== undefined && longest !== null && !(Number(longest) >= 1 && Number(longest) <= 6000)) {
    faults.add([...path, 'max_length'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 6000.');
  }
}

function checkSet(faults: Faults, path: Path, value: unknown, allowed: readonly number[]): void {
  if (value === null || value === undefined) return;
  const list = checkCount(faults, path, value, 1, allowed.length);
  list.forEach((entry, index) => {
    if (!allowed.includes(Number(entry))) {
      faults.add([...path, index], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
    }
  });
}

function sizeOf(item: Json): number {
  const choices = (item.choices as { name: string; value: unknown }[] | undefined) ?? [];
  const options = (item.options as Json[] | undefined) ?? [];
  const own = String(item.name ?? '').length + String(item.description ?? '').length;
  const offered = choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);
  return own + offered + options.reduce((sum, option) => sum + sizeOf(option), 0);
}
