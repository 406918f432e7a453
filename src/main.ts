import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import packageJson from '../package.json' with { type: 'json' };
import { viewAsOf } from './core/ledger/view.ts';
import { dayOf } from './core/mentions/dates/day.ts';
import { timexesIn } from './core/mentions/dates/line.ts';
import type { Day, Doubt, NameLists } from './core/model.ts';
import { type Gazetteer, gazetteerOf } from './core/names/gazetteer.ts';
import { fixedClock, systemClock } from './edges/clock.ts';
import { BUNDLED_CORPUS, type Config, readConfig } from './edges/config.ts';
import { articleOfText } from './edges/corpus/article.ts';
import { readText } from './edges/corpus/bytes.ts';
import { openFolder } from './edges/corpus/folder.ts';
import { loadLists } from './edges/corpus/lists.ts';
import { openLog } from './edges/log.ts';
import { openNameSearch } from './edges/search/names.ts';
import { openPassageSearch } from './edges/search/passages.ts';
import type { Check, Opened, Program, Streams } from './edges/terminal/program.ts';
import { runTerminal } from './edges/terminal/terminal.ts';
import { indexKnowledge } from './jobs/index-knowledge.ts';
import { learn } from './jobs/learn.ts';
import { readAlone } from './jobs/read-alone.ts';
import { loadCommands } from './load-commands.ts';
import type { App, Clock } from './ports.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Runs one call of the program and tells its exit code: 0 answered or done, 1 nothing known, 2 wrong use or broken input.
 * @example process.exitCode = await run(['ask', '/next-meeting'])
 */
export async function run(args: string[]): Promise<number> {
  const streams = standardStreams();
  try {
    return await runTerminal(args, programOf(readConfig(process.env, { envFile: '.env' })), streams);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'bad-input')) throw error;
    streams.err(`parley: ${error.message}`);
    return 2;
  }
}

/** A reader that goes away (`| head`) ends the program without a stack. */
function standardStreams(): Streams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    lines: inputLines,
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  };
}

/** Lines of the input. Between them everything else gets a turn, or a reader that went away would not be noticed. */
async function* inputLines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield line;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

type Lists = { lists: NameLists; gazetteer: Gazetteer; doubts: Doubt[] };

function programOf(config: Config): Program {
  const clock: Clock = config.now === null ? systemClock : fixedClock(config.now);
  const today = () => clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  const learned = () => clock.now().toString();
  let names: Promise<Lists> | null = null;
  const lists = () => {
    names ??= listsOf();
    return names;
  };
  const alone = async (text: string, name: string, published: Day | null) => {
    const { article, doubts } = articleOfText(text, basename(name), learned());
    if (article === null) throw badInput(doubts.map(({ message }) => message).join(' ') || `${name} holds no text.`);
    const told = { ...article, published: published ?? article.published };
    return { article: told, doubts, ...readAlone(told, (await lists()).gazetteer) };
  };
  return {
    version: packageJson.version,
    open: async (corpus) =>
      opened(await appOf(corpus ?? config.corpusDir, clock, await lists()), today(), await lists()),
    readText: alone,
    async readFile(path, published) {
      const { text, doubts } = await readText(path, path);
      if (text === null) throw badInput(`${path} cannot be read: ${doubts.map(({ message }) => message).join(' ')}`);
      return alone(text, path, published);
    },
    timexesIn,
    dayOf(text) {
      const days = dayOf(text, today());
      return days?.latest ?? days?.earliest ?? null;
    },
    doctor: async (corpus) => examine(corpus ?? config.corpusDir, config, clock),
    register: () => registerWithDiscord(config),
    start: (options) => start(options, config, clock, lists),
  };
}

/** The hand-kept lists of seeds/, ready for look-ups: `(await listsOf()).gazetteer.sideOf("Kremlin")`. */
export async function listsOf(): Promise<Lists> {
  const { lists, doubts } = await loadLists(join(ROOT, 'seeds'));
  return { lists, doubts, gazetteer: gazetteerOf(lists) };
}

/**
 * Reads a corpus and fills everything that commands use.
 * @example await appOf(BUNDLED_CORPUS, systemClock, await listsOf())
 */
export async function appOf(dir: string, clock: Clock, lists: Lists): Promise<App> {
  const commands = await loadCommands(join(ROOT, 'commands'));
  const knowledge = await learn(openFolder(dir, clock.now().toString()), lists);
  const [passages, names] = [openPassageSearch(), openNameSearch()];
  await indexKnowledge(knowledge, passages, names);
  return { knowledge, passages, names, clock, commands, version: packageJson.version, sample: isBundled(dir) };
}

function isBundled(dir: string): boolean {
  return join(dir, '.') === join(BUNDLED_CORPUS, '.');
}

function opened(app: App, today: Day, { gazetteer }: Lists): Opened {
  return { app, today, viewAsOf: (asOf) => viewAsOf(app.knowledge.ledger, asOf, gazetteer) };
}

function badInput(message: string): Error {
  return Object.assign(new Error(message), { code: 'bad-input' });
}

const NO_TOKEN = 'DISCORD_TOKEN is not set: put the bot’s token into the environment or .env';

async function registerWithDiscord({ discordToken }: Config): Promise<string> {
  if (discordToken === null) throw badInput(`${NO_TOKEN}, then register again.`);
  const { REST, Routes } = await import('discord.js');
  const { register } = await import('./edges/discord/register.ts');
  const { registrationOf } = await import('./edges/discord/registration.ts');
  const commands = await loadCommands(join(ROOT, 'commands'));
  const rest = new REST({ version: '10' }).setToken(discordToken);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const changed = await register(rest, id, registrationOf(commands));
    return changed ? `Registered ${commands.length} commands.` : `The ${commands.length} commands are as registered.`;
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw badInput(`Discord did not take the commands: ${message.replaceAll(discordToken, '…')}`);
  }
}

type StartOptions = Parameters<Program['start']>[0];

/** Runs the bot until it is interrupted: on Discord with a token, else on a practice server of its own. */
async function start(
  { discord, say }: StartOptions,
  config: Config,
  clock: Clock,
  lists: () => Promise<Lists>,
): Promise<void> {
  if (discord && config.discordToken === null) throw badInput(`${NO_TOKEN}, or start without --discord to practise.`);
  const stopped = untilInterrupted();
  // Loaded only here: questions in the terminal need neither, and start sooner.
  const { openDiscord } = await import('./edges/discord/open.ts');
  const { openPractice } = await import('./edges/practice/server.ts');
  const app = await appOf(config.corpusDir, clock, await lists());
  const practice =
    config.discordToken === null
      ? await openPractice({ port: config.practicePort, clock, sample: app.sample, ...transcript() }).catch(asBadInput)
      : null;
  const token = practice?.token ?? config.discordToken ?? '';
  const log = openLog(config.logLevel, [token]);
  for (const { file, message } of [
    ...config.doubts,
    ...app.knowledge.doubts.filter(({ severity }) => severity === 'unread'),
  ]) {
    log.warn({ file }, message);
  }
  const bot = await openDiscord({ token, app: () => app, log, ...(practice ? { api: practice.api } : {}) }).catch(
    async (error: unknown) => {
      await practice?.close();
      return asBadInput(error);
    },
  );
  say(
    practice
      ? `Practice is open at ${practice.url} — open it in a browser and type /next-meeting or /who Witkoff.`
      : `${bot.name} is on Discord.`,
  );
  const count = app.knowledge.ledger.articles.length;
  const cure = count === 0 ? ' Put .md, .txt or .html files into it, or name another folder in CORPUS_DIR.' : '';
  say(`${count} articles from ${config.corpusDir}.${cure} Ctrl-C ends it.`);
  await stopped;
  await bot.close();
  await practice?.close();
}

/** DISCORD_TRANSCRIPT names a file that practice appends every request to. */
function transcript(): { transcript?: string } {
  const file = process.env.DISCORD_TRANSCRIPT;
  return file ? { transcript: file } : {};
}

/** What kept the bot from starting lies outside of it: a port, a token, the network. */
function asBadInput(error: unknown): never {
  throw badInput(error instanceof Error ? error.message : String(error));
}

/** Resolves on Ctrl-C or when the system asks to stop. */
function untilInterrupted(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  return promise;
}

/** Looks at everything that running needs: Node, settings, lists, corpus, commands, what could not be read. */
async function examine(dir: string, config: Config, clock: Clock): Promise<Check[]> {
  const look = async (what: string, said: () => Promise<string>): Promise<Check> => {
    try {
      return { what, state: 'well', said: await said() };
    } catch (error) {
      return { what, state: 'broken', said: error instanceof Error ? error.message : String(error) };
    }
  };
  const lists = await listsOf();
  const doubts: Doubt[] = [...config.doubts];
  return [
    { what: 'Node', state: 'well', said: process.versions.node },
    await look(
      'settings',
      async () =>
        `${config.discordToken === null ? 'no token: practice' : 'a token: Discord'}, port ${config.practicePort}`,
    ),
    await look('lists', async () => {
      const { people, places } = lists.lists;
      if (people.length === 0 || places.length === 0)
        throw new Error('people.tsv or places.tsv in seeds is missing or empty.');
      return `${people.length} people, ${places.length} places`;
    }),
    await look('commands', async () =>
      (await loadCommands(join(ROOT, 'commands'))).map(({ name }) => `/${name}`).join(' '),
    ),
    await look(`corpus ${dir}`, async () => {
      const { ledger, doubts: found } = await learn(openFolder(dir, clock.now().toString()), lists);
      doubts.push(...found);
      if (ledger.articles.length === 0)
        throw new Error('holds no article that can be read; put .md, .txt or .html files into it.');
      return `${ledger.articles.length} articles, ${ledger.meetings.length} meetings`;
    }),
    ...doubts.map(({ file, line, message, severity }): Check => {
      const what = line === undefined ? file : `${file}:${line}`;
      return { what, state: severity === 'unread' ? 'broken' : 'doubt', said: message };
    }),
  ];
}
