import { writeOptions } from '../../../../core/messages/form/write-options.ts';
import type { CommandRow, OptionRow } from '../server.ts';

/** One line of the list above the input: what it says, and what the input becomes when it is taken. */
export type Offer = { label: string; detail: string; text: string };

/** What the server is to complete: an option of a command, what is typed of it, and the options given before. */
export type Asking = { path: string; option: string; typed: string; others: Record<string, string> };

/** What can be offered for a text: lines at once, and perhaps something to ask the bot for. */
export type Analysis = {
  stage: 'none' | 'command' | 'subcommand' | 'options';
  offers: Offer[];
  asking: Asking | null;
  /** Puts a value that the bot offers into the text. */
  take: (value: string) => string;
};

const NOTHING: Analysis = { stage: 'none', offers: [], asking: null, take: (value) => value };

/**
 * Looks at what is typed up to the end of the text and tells what could come next:
 * `/wh` → the command who; `/who name:Wit` → ask the bot to complete "name"; `/who name:Witkoff as` → the option as-of.
 */
export function analyse(text: string, commands: readonly CommandRow[], botName: string): Analysis {
  const mention = /(^|\s)@(\p{L}*)$/u.exec(text);
  if (mention && `@${botName}`.toLowerCase().startsWith(`@${(mention[2] ?? '').toLowerCase()}`)) {
    const before = text.slice(0, text.length - (mention[2] ?? '').length - 1);
    return {
      ...NOTHING,
      stage: 'command',
      offers: [{ label: `@${botName}`, detail: 'Mention the bot', text: `${before}@${botName} ` }],
    };
  }
  if (!text.startsWith('/')) return NOTHING;
  const slash = commands.filter((command) => command.type === 1);
  const head = /^\/(\S*)$/.exec(text);
  if (head) return offerNames('command', '/', head[1] ?? '', slash);
  const [, name = '', body = ''] = /^\/(\S+)\s+([\s\S]*)$/.exec(text) ?? [];
  const command = slash.find((one) => one.name === name.toLowerCase());
  if (!command) return NOTHING;
  const nested = (command.options ?? []).filter((option) => option.type === 1);
  if (nested.length === 0) return analyseOptions(command.name, `/${command.name} `, body, command.options ?? []);
  const open = /^(\S*)$/.exec(body);
  if (open) return offerNames('subcommand', `/${command.name} `, open[1] ?? '', nested);
  const [, word = '', rest = ''] = /^(\S+)\s+([\s\S]*)$/.exec(body) ?? [];
  const chosen = nested.find((option) => option.name === word.toLowerCase());
  if (!chosen) return NOTHING;
  const path = `${command.name} ${chosen.name}`;
  return analyseOptions(path, `/${path} `, rest, chosen.options ?? []);
}

function offerNames(
  stage: 'command' | 'subcommand',
  before: string,
  typed: string,
  rows: readonly (CommandRow | OptionRow)[],
): Analysis {
  const wanted = typed.toLowerCase();
  const begins = rows.filter((row) => row.name.startsWith(wanted));
  const holds = rows.filter((row) => !row.name.startsWith(wanted) && row.name.includes(wanted));
  const offers = [...begins, ...holds].map((row) => ({
    label: stage === 'command' ? `/${row.name}` : row.name,
    detail: row.description,
    text: `${before}${row.name} ${firstKey(row.options)}`,
  }));
  return { ...NOTHING, stage, offers };
}

/** Discord begins with the first required option at once. */
function firstKey(options: readonly OptionRow[] | undefined): string {
  const first = options?.find((option) => option.required && option.type !== 1);
  return first ? `${first.name}:` : '';
}

function analyseOptions(path: string, head: string, body: string, options: readonly OptionRow[]): Analysis {
  const { given, open } = split(body, options);
  const current =
    open.option ??
    (Object.keys(given).length === 0 ? options.find((option) => option.required && option.type === 3) : undefined);
  const before = head + body.slice(0, open.from);
  const take = (value: string) =>
    current ? `${before}${open.option ? '' : ''}${writeOptions({ [current.name]: value })} ` : before + value;
  const left = options.filter((option) => given[option.name] === undefined && option !== current);
  const offers = [...valueOffers(current, open.typed, take), ...optionOffers(head, body, open, left)];
  const asks = current?.autocomplete && (open.option || open.typed);
  const asking = asks ? { path, option: current.name, typed: open.typed, others: given } : null;
  return { stage: 'options', offers, asking, take };
}

type Open = { option: OptionRow | undefined; from: number; typed: string };

/** The options given so far, and the one that is being typed: from its key on, or from the first bare word. */
function split(body: string, options: readonly OptionRow[]): { given: Record<string, string>; open: Open } {
  const given: Record<string, string> = {};
  const keys = [...body.matchAll(/(?<=^|\s)([\p{L}][\p{L}\p{N}_-]*):/gu)].flatMap((match) => {
    const option = options.find((one) => one.name === (match[1] ?? '').toLowerCase());
    return option ? [{ option, start: match.index, end: match.index + match[0].length }] : [];
  });
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next) given[key.option.name] = unquoted(body.slice(key.end, next.start).trim());
  });
  const last = keys.at(-1);
  if (!last) return { given, open: { option: undefined, from: 0, typed: body } };
  return { given, open: { option: last.option, from: last.start, typed: unquoted(body.slice(last.end).trimStart()) } };
}

function unquoted(value: string): string {
  return value.replace(/^"([\s\S]*?)"?$/, '$1');
}

function valueOffers(option: OptionRow | undefined, typed: string, take: (value: string) => string): Offer[] {
  const values =
    option?.type === 5
      ? [
          { name: 'true', value: 'true' },
          { name: 'false', value: 'false' },
        ]
      : (option?.choices ?? []);
  const wanted = typed.trim().toLowerCase();
  if (values.some((choice) => choice.name.toLowerCase() === wanted)) return [];
  return values
    .filter((choice) => choice.name.toLowerCase().includes(wanted))
    .map((choice) => ({ label: choice.name, detail: option?.name ?? '', text: take(choice.name) }));
}

/** Options not yet given, when the last word could begin one. */
function optionOffers(head: string, body: string, open: Open, left: readonly OptionRow[]): Offer[] {
  const word = /(?:^|\s)([\p{L}\p{N}_-]*)$/u.exec(body)?.[1];
  // Right behind a key its value is wanted, not another key.
  if (word === undefined || (open.option && open.typed.trim() === word.trim() && !/\s$/.test(body))) return [];
  if (open.option && open.typed.trim() === '') return [];
  const before = head + body.slice(0, body.length - word.length);
  return left
    .filter((option) => option.name.startsWith(word.toLowerCase()))
    .map((option) => ({
      label: `${option.name}:`,
      detail: option.required ? `${option.description} (required)` : option.description,
      text: `${before}${option.name}:`,
    }));
}
