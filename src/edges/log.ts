import { pino, stdSerializers, stdTimeFunctions } from 'pino';
import type { Log } from '../ports.ts';

const HIDDEN = '[hidden]';

/** Names of fields whose text is never shown, as they stand in a line of JSON. */
const secretField = /"([^"]*(?:token|secret|password|authorization|cookie)[^"]*)":"(?:[^"\\]|\\.)*"/gi;
/** Discord's bot tokens: the id in base64, a time, a signature, with dots between them. */
const botToken = /\b[\w-]{18,}\.[\w-]{6,7}\.[\w-]{27,}/g;
/** The addresses of webhooks and interactions end in their token, and errors carry the address. */
const addressToken = /((?:webhooks|interactions)\/\d+\/)[^/"\\\s?]+/g;

/**
 * A log of one JSON object a line, to stderr, so that stdout stays the program's answer.
 * Tokens are hidden wherever they stand: by field name, by look, and every one of `secrets` by its value.
 *
 * @example openLog('info', [token]).warn({ file: 'a.md' }, 'The file is empty.')
 */
export function openLog(level: string, secrets: readonly string[], write: (line: string) => void = toStderr): Log {
  const known = secrets.filter((secret) => secret !== '');
  const settings = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: stdSerializers.err, error: stdSerializers.err },
  };
  // The finished line is searched, not the fields: a secret may stand in a message, a stack or any depth of an object.
  return pino(settings, { write: (line: string) => write(hide(line, known)) });
}

function hide(line: string, known: readonly string[]): string {
  const bare = known.reduce((rest, secret) => rest.replaceAll(JSON.stringify(secret).slice(1, -1), HIDDEN), line);
  return bare.replace(secretField, `"$1":"${HIDDEN}"`).replace(botToken, HIDDEN).replace(addressToken, `$1${HIDDEN}`);
}

function toStderr(line: string): void {
  process.stderr.write(line);
}
