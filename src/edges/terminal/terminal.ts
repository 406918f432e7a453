import { Command, CommanderError } from 'commander';
import type { Day } from '../../core/model.ts';
import { ask, askLines, type ExitCode } from './ask.ts';
import { doctor } from './doctor.ts';
import { printLedger } from './ledger.ts';
import type { Program, Streams } from './program.ts';
import { dateLines, readFiles, readLines } from './read.ts';

/** Options as commander hands them over. */
type Given = { json?: boolean; jsonl?: boolean; corpus?: string; published?: string; asOf?: string; discord?: boolean };

/**
 * Runs one call of the terminal: 0 answered or done, 1 nothing known, 2 wrong use or broken input.
 * What went wrong is one sentence on stderr; only a fault of Parley itself is thrown.
 * @example await runTerminal(['ask', '/who Witkoff'], program, streams) // 0
 */
export async function runTerminal(args: readonly string[], program: Program, streams: Streams): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: 0 };
  const parser = parserOf(program, streams, (code) => {
    outcome.code = code;
  });
  try {
    await parser.parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isBadInput(error)) {
      streams.err(`parley: ${error.message}`);
      return 2;
    }
    throw error;
  }
}

/** Errors that say what is wrong with the input, in their message. */
function isBadInput(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'bad-input';
}

/** An error for wrong use: its message is what the user sees. */
function badInput(message: string): Error {
  return Object.assign(new Error(message), { code: 'bad-input' });
}

function parserOf(program: Program, streams: Streams, end: (code: ExitCode) => void): Command {
  const parser = new Command('parley')
    .description('Says who meets whom, where and when, from news articles, with the sentence behind every answer.')
    .version(program.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out(text.trimEnd()),
      writeErr: (text) => streams.err(text.startsWith('error: ') ? `parley: ${text.slice(7).trim()}` : text.trimEnd()),
    });
  addQuestions(parser, program, streams, end);
  addReading(parser, program, streams, end);
  addRunning(parser, program, streams, end);
  return parser;
}

const CORPUS = ['--corpus <dir>', 'the folder of articles'] as const;

function addQuestions(parser: Command, program: Program, streams: Streams, end: (code: ExitCode) => void): void {
  parser
    .command('ask')
    .description('answer a question: parley ask "/who Witkoff as-of:2025-11-27"')
    .argument('[text...]', 'the question')
    .option('--json', 'print the answer as JSON')
    .option('--jsonl', 'answer lines {"id","ask"} from the input')
    .option(...CORPUS)
    .action(async (words: string[], given: Given) => {
      const corpus = given.corpus ?? null;
      if (given.jsonl) return end(await askLines(corpus, program, streams));
      if (words.length === 0) throw badInput('ask needs a question: parley ask "/next-meeting".');
      end(await ask(words.join(' '), { corpus, json: given.json === true }, program, streams));
    });
  parser
    .command('ledger')
    .description('print every meeting known by a day')
    .option('--as-of <day>', 'the day, as people write it')
    .option('--json', 'print it as JSON')
    .option(...CORPUS)
    .action(async (given: Given) => {
      const asOf = given.asOf === undefined ? null : dayGiven('--as-of', given.asOf, program);
      end(printLedger(await program.open(given.corpus ?? null), asOf, given.json === true, streams));
    });
}

function addReading(parser: Command, program: Program, streams: Streams, end: (code: ExitCode) => void): void {
  parser
    .command('read')
    .description('read articles and print what they say')
    .argument('[files...]', 'the articles')
    .option('--json', 'print one JSON object a line')
    .option('--jsonl', 'read lines {"id","name","text","published"} from the input')
    .option('--published <day>', 'the day of publication')
    .action(async (files: string[], given: Given) => {
      if (given.jsonl) return end(await readLines(program, streams));
      if (files.length === 0) throw badInput('read needs at least one file: parley read article.md.');
      const published = given.published === undefined ? null : dayGiven('--published', given.published, program);
      end(await readFiles(files, { json: given.json === true, published }, program, streams));
    });
  parser
    .command('dates')
    .description('find dates in lines {"id","text","reference"} from the input')
    .requiredOption('--jsonl', 'one JSON object a line')
    .action(async () => end(await dateLines(program, streams)));
}

function addRunning(parser: Command, program: Program, streams: Streams, end: (code: ExitCode) => void): void {
  parser
    .command('doctor')
    .description('check that everything needed is in place')
    .option(...CORPUS)
    .action(async (given: Given) => end(doctor(await program.doctor(given.corpus ?? null), streams)));
  parser
    .command('register')
    .description('register the commands with Discord')
    .action(async () => streams.out(await program.register()));
  parser
    .command('start')
    .description('run the bot: on Discord when DISCORD_TOKEN is set, else on a practice server on this machine')
    .option('--discord', 'stop when there is no token, instead of practising')
    .action(async (given: Given) => program.start({ discord: given.discord === true, say: streams.out }));
}

function dayGiven(option: string, text: string, program: Program): Day {
  const day = program.dayOf(text);
  if (day === null)
    throw badInput(`${option} “${text}” is no day; write it as 2025-11-27, 27 Nov 2025 or last Friday.`);
  return day;
}
