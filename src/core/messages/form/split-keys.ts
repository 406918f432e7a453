import { KEY } from './option-keys.ts';

/** The words before the first key, the values behind the keys, and the first thing that looks like a key and is none. */
export type SplitText = { rest: string; values: [key: string, value: string][]; unknown: string | null };

/** Whether a word is a key; a Set of names is one. */
type Keys = { has(key: string): boolean };

const KEY_AHEAD = new RegExp(`(?<=^|\\s)(${KEY.source}):`, 'gu');
const SCHEME = /^(?:https?|ftp|mailto|tel)$/i;
const OPENING = /["“”]/;
/** A value in quotation marks, as typed or as a phone makes them; \" and \\ stand for themselves. */
const QUOTED = /^["“”]((?:\\[\s\S]|[^\\"“”])*)["“”](?=\s|$)/;

/**
 * Cuts `Witkoff place:"Moscow" as-of:2025-11-27` at its keys. A `word:` is a key when it is in `known`; it is an unknown
 * key when something follows it at once ("foo:bar") or another command knows it (`foreign`). "10:30", "https://…" and
 * "he said: no" are plain words. Keys are compared in lower case.
 */
export function splitByKeys(text: string, known: Keys, foreign: Keys): SplitText {
  const found: SplitText = { rest: '', values: [], unknown: null };
  let key: string | null = null;
  let from = 0;
  while (true) {
    const next = nextKey(text, skipQuoted(text, from), known, foreign);
    if (next?.unknown) return { ...found, unknown: next.key };
    const value = unquoted(text.slice(from, next?.start ?? text.length).trim());
    if (key === null) found.rest = value;
    else found.values.push([key, value]);
    if (next === null) return found;
    key = next.key;
    from = next.end;
  }
}

type KeyAt = { key: string; start: number; end: number; unknown: boolean };

function nextKey(text: string, from: number, known: Keys, foreign: Keys): KeyAt | null {
  for (const match of text.matchAll(KEY_AHEAD)) {
    const key = (match[1] ?? '').toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    if (start < from) continue;
    if (known.has(key)) return { key, start, end, unknown: false };
    const follows = text.charAt(end);
    const attached = /\S/.test(follows) && !SCHEME.test(key) && !text.startsWith('//', end);
    if (attached || foreign.has(key)) return { key, start, end, unknown: true };
  }
  return null;
}

/** Behind the quotation marks when a value begins with them, so that no key is found within. */
function skipQuoted(text: string, from: number): number {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  if (!OPENING.test(text.charAt(start))) return from;
  return start + (QUOTED.exec(text.slice(start))?.[0].length ?? 0);
}

/** The words within quotation marks that enclose the whole value; other values stay as they are. */
function unquoted(value: string): string {
  const match = QUOTED.exec(value);
  return match !== null && match[0].length === value.length ? (match[1] ?? '').replace(/\\([\s\S])/g, '$1') : value;
}
