// Runs the tests, then holds what they sent to Discord, and the reader, against the evaluation folder where it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const evaluation = resolve(root, process.env.PARLEY_EVAL ?? '../shared');
const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));
const transcript = process.env.DISCORD_TRANSCRIPT ?? join(scratch, 'transcript.jsonl');

/** Runs a script of Node and gives back what it printed; stops the whole test when it fails. */
function must(what: string, args: readonly string[], quiet = false): string {
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DISCORD_TRANSCRIPT: transcript, PARLEY_EVAL: evaluation },
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
  });
  if (quiet) process.stdout.write(run.stdout);
  if (run.status !== 0) {
    console.error(`${what} failed.`);
    process.exit(run.status ?? 1);
  }
  return run.stdout ?? '';
}

/** A figure of the scorer's printed lines; a line that is not there fails the test. */
function figure(lines: string, pattern: RegExp): number {
  const found = pattern.exec(lines)?.[1];
  if (found === undefined) throw new Error(`The scorer printed no line for ${pattern}; look at what it prints.`);
  return Number(found);
}

function holdTranscript(): void {
  const check = join(evaluation, 'discord/check.mjs');
  if (!existsSync(check)) console.log(`Left out: the transcript against ${check}, which is not there.`);
  else must('The check of what was sent to Discord', [check, transcript, '--at-least', '150', '--replies', '80']);
}

function holdReader(): void {
  const reading = join(evaluation, 'eval/reading');
  if (!existsSync(join(reading, 'score.mjs'))) {
    console.log(`Left out: the reader against ${reading}, which is not there.`);
    return;
  }
  const lines = must(
    'The scorer of readings',
    [
      join(reading, 'score.mjs'),
      '--gold',
      join(reading, 'seeds'),
      '--',
      process.execPath,
      'src/parley.js',
      'read',
      '--jsonl',
    ],
    true,
  );
  const floors: readonly [string, RegExp, number][] = [
    ['meetings F1', /meetings .*F1\s+([\d.]+)\s+of/, 100],
    ['wholly right F1', /WHOLLY RIGHT F1\s+([\d.]+)/, 90],
    ['next', /next\s+([\d.]+)/, 100],
    ['people F1', /people .*F1\s+([\d.]+)\s+of/, 95],
    ['sides', /sides\s+([\d.]+)/, 90],
  ];
  const short = floors.filter(([, pattern, least]) => figure(lines, pattern) < least);
  const unsupported = figure(lines, /without such words in the article (\d+)/);
  const furniture = figure(lines, /from furniture (\d+)/);
  for (const [name, , least] of short) console.error(`The reader fell below ${least} on the seeds: ${name}.`);
  if (short.length > 0 || unsupported + furniture > 0) process.exit(1);
}

must('vitest', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]);
holdTranscript();
holdReader();
rmSync(scratch, { recursive: true, force: true });
