import { KEY } from './option-keys.ts';

const HAS_KEY = new RegExp(`(?:^|\\s)${KEY.source}:`, 'u');

/**
 * Writes options as `key:value …`: `name:Witkoff as-of:"last Friday: noon"`; values are quoted only where they must be,
 * and those without a value are left out.
 */
export function writeOptions(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .filter(([, value]) => value.trim() !== '')
    .map(([key, value]) => `${key}:${isPlain(value) ? value : quoted(value)}`)
    .join(' ');
}

function isPlain(value: string): boolean {
  return value === value.trim() && !/^["“”]/.test(value) && !HAS_KEY.test(value);
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"“”]/g, '\\$&')}"`;
}
