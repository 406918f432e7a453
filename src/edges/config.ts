import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import type { Doubt } from '../core/model.ts';

/** The articles that come along. */
export const BUNDLED_CORPUS = join(import.meta.dirname, '../../seeds/articles');

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting, in the order of .env.example; null is not set. */
const schema = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/).nullable(),
  PRACTICE_PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)),
  CORPUS_DIR: z.string().transform((dir) => resolve(dir)),
  LOG_LEVEL: z.enum(levels),
  PARLEY_NOW: z.string().transform(instantOf).nullable(),
});
type Name = keyof typeof schema.shape;

/** What a setting is when nobody sets it. */
const unset: Record<Name, string | null> = {
  DISCORD_TOKEN: null,
  PRACTICE_PORT: '4040',
  CORPUS_DIR: BUNDLED_CORPUS,
  LOG_LEVEL: 'info',
  PARLEY_NOW: null,
};

const allowed: Record<Name, string> = {
  DISCORD_TOKEN: 'the token of the bot, without blanks',
  PRACTICE_PORT: 'a whole number from 0 to 65535',
  CORPUS_DIR: 'a folder',
  LOG_LEVEL: `one of ${levels.join(', ')}`,
  PARLEY_NOW: 'a day (2025-11-27) or an instant (2025-11-27T08:00:00Z)',
};

/** Names of all settings, as .env.example lists them. */
export const settingNames = schema.keyof().options;

/** Names that tests read for themselves. */
const elsewhere = ['PARLEY_EVAL', 'DISCORD_TRANSCRIPT'];
const secrets: readonly Name[] = ['DISCORD_TOKEN'];

/** What the program runs with. `doubts` are names that look like a setting and are none. */
export type Config = {
  /** Null: no Discord, the practice server instead. */
  discordToken: string | null;
  /** 0 to 65535; 0 lets the system choose. */
  practicePort: number;
  /** An absolute path. */
  corpusDir: string;
  logLevel: (typeof levels)[number];
  /** Where the clock of practice, terminal and tests stands; null is the real time. */
  now: Temporal.Instant | null;
  doubts: Doubt[];
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings from the environment, which wins, and a .env file, which need not be there; an empty value is not set.
 * Throws, with the code "bad-input", a sentence for every wrong value; never with the value of a secret.
 *
 * @example readConfig({ PRACTICE_PORT: '0' }, { envFile: '.env' }).practicePort // 0
 */
export function readConfig(env: Environment, { envFile }: { envFile: string | null }): Config {
  const file = envFile === null ? {} : readEnvFile(envFile);
  const words = Object.fromEntries(
    settingNames.map((name) => [name, env[name]?.trim() || file[name]?.trim() || unset[name]]),
  );
  const read = schema.safeParse(words);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => schema.keyof().parse(issue.path[0])));
    const message = [...names].map((name) => sentence(name, words[name] ?? '')).join('\n');
    throw Object.assign(new Error(message), { code: 'bad-input' });
  }
  return {
    discordToken: read.data.DISCORD_TOKEN,
    practicePort: read.data.PRACTICE_PORT,
    corpusDir: read.data.CORPUS_DIR,
    logLevel: read.data.LOG_LEVEL,
    now: read.data.PARLEY_NOW,
    doubts: strangers(env, file, envFile),
  };
}

/** dotenv's own `config` writes a line of its own and changes process.env; its parser does neither. */
function readEnvFile(envFile: string): Environment {
  try {
    return parse(readFileSync(envFile));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return {};
    const message = `The settings in ${envFile} cannot be read (${code}); make it a readable file or remove it.`;
    throw Object.assign(new Error(message, { cause: error }), { code: 'bad-input' });
  }
}

function sentence(name: Name, words: string): string {
  const given = secrets.includes(name) ? 'has a value that does not fit' : `is "${words.slice(0, 100)}"`;
  return `${name} ${given}; it must be ${allowed[name]}. Correct it in the environment or in .env.`;
}

/** Of a day its noon in UTC, which is the same day in nearly every zone. */
function instantOf(words: string, context: z.RefinementCtx): Temporal.Instant {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return Temporal.Instant.from(`${words}T12:00:00Z`);
    return Temporal.Instant.from(words);
  } catch {
    context.addIssue({ code: 'custom', message: 'not an instant' });
    return z.NEVER;
  }
}

/** A .env file is Parley's own, so every unknown name in it is told; of the environment, only what looks meant for it. */
function strangers(env: Environment, file: Environment, envFile: string | null): Doubt[] {
  const known: readonly string[] = [...settingNames, ...elsewhere];
  const tell = (where: string, name: string): Doubt => {
    const meant = settingNames.find((setting) => slipped(name.toUpperCase(), setting));
    const cure = meant ? `did you mean ${meant}?` : `the settings are ${settingNames.join(', ')}.`;
    return { file: where, message: `${name} is not a setting and is not read; ${cure}`, severity: 'doubt' };
  };
  const looksMeant = (name: string) =>
    /^(PARLEY|DISCORD|PRACTICE|CORPUS)_/i.test(name) ||
    settingNames.some((setting) => slipped(name.toUpperCase(), setting));
  const inEnvironment = Object.keys(env).filter((name) => !known.includes(name) && looksMeant(name));
  const inFile = Object.keys(file).filter((name) => !known.includes(name) && !inEnvironment.includes(name));
  return [
    ...inEnvironment.sort().map((name) => tell('environment', name)),
    ...inFile.map((name) => tell(envFile ?? '', name)),
  ];
}

/** One letter missing, extra or wrong, or two neighbours swapped; or only the case differs. */
function slipped(name: string, setting: string): boolean {
  let [start, end] = [0, 0];
  const shorter = Math.min(name.length, setting.length);
  while (start < shorter && name[start] === setting[start]) start++;
  while (end < shorter - start && name.at(-1 - end) === setting.at(-1 - end)) end++;
  const [a, b] = [name.slice(start, name.length - end), setting.slice(start, setting.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b === `${a[1]}${a[0]}`);
}
