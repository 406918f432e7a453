import type { Button } from '../model.ts';
import { splitByKeys } from './form/split-keys.ts';
import { writeOptions } from './form/write-options.ts';

/** The question behind a button. */
export type ButtonQuestion = Omit<Button, 'label'>;

/** Discord's limit for a custom_id, in characters. */
const ID_LIMIT = 100;
const VERSION = 'v1';
const SHAPE = /^(?<version>[^|]+)\|(?<command>[^|]+)\|(?<action>[\w-]+)\|(?<page>\d{1,6})\|(?<options>[\s\S]*)$/;
const ANY_KEY = { has: () => true };
const NO_KEY = { has: () => false };

/**
 * A button's question as Discord keeps it, so that the button works after a restart:
 * "v1|who|answer|0|name:Witkoff as-of:2025-11-27". Null when it does not fit 100 characters or would not be read back
 * the same; options without a value are left out.
 */
export function encodeButton({ command, action, options, page }: ButtonQuestion): string | null {
  const id = [VERSION, command, action, page, writeOptions(options)].join('|');
  if (id.length > ID_LIMIT || !id.isWellFormed() || /\p{Cc}/u.test(id)) return null;
  const back = decodeButton(id);
  const same =
    back !== null && back.command === command && back.action === action && back.page === page
      ? Object.entries(options).every(
          ([key, value]) => (back.options[key] ?? '') === (value.trim() === '' ? '' : value),
        )
      : false;
  return same ? id : null;
}

/** Reads what encodeButton wrote; null for another version or anything else. */
export function decodeButton(id: string): ButtonQuestion | null {
  const { version, command, action, page, options } = SHAPE.exec(id)?.groups ?? {};
  if (version !== VERSION || command === undefined || action === undefined) return null;
  const { rest, values } = splitByKeys(options ?? '', ANY_KEY, NO_KEY);
  const keys = new Set(values.map(([key]) => key));
  if (rest !== '' || keys.size < values.length) return null;
  return { command, action, page: Number(page), options: Object.fromEntries(values) };
}
