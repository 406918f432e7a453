import { headText, plainText } from '../../core/messages/plain.ts';
import { parseTextForm } from '../../core/messages/text-form.ts';
import type { Answer } from '../../core/model.ts';
import { parsedLine } from './json-lines.ts';
import type { Asked, Opened, Program, Streams } from './program.ts';

/** 0: answered; 1: nothing known; 2: wrong use or broken input. */
export type ExitCode = 0 | 1 | 2;

/**
 * Asks one question in the text form and prints the answer, as text or as JSON.
 * @example await ask('/who Witkoff as-of:2025-11-27', { corpus: null, json: false }, program, streams) // 0
 */
export async function ask(
  text: string,
  { corpus, json }: { corpus: string | null; json: boolean },
  program: Program,
  streams: Streams,
): Promise<ExitCode> {
  const asked = await answerTo(text, await program.open(corpus));
  if ('error' in asked) return refused(asked.error, streams);
  const { answer } = asked;
  if (answer.tone === 'error') return refused(headText(answer).replace(/\n/g, ' '), streams);
  streams.out(json ? JSON.stringify(answer, null, 2) : plainText(answer));
  return answer.answered ? 0 : 1;
}

/**
 * Answers questions line by line, {"id","ask"} to {"id","answered","head","text","cites"}, in their order.
 * A line that is no JSON is told on stderr and makes the exit code 2; a question that is wrong gets its sentence as answer.
 */
export async function askLines(corpus: string | null, program: Program, streams: Streams): Promise<ExitCode> {
  const opened = await program.open(corpus);
  let code: ExitCode = 0;
  let number = 0;
  for await (const line of streams.lines()) {
    number++;
    if (line.trim() === '') continue;
    const question = parsedLine(line, number, ['ask']);
    if (question.fault !== null) code = refused(question.fault, streams);
    else streams.out(JSON.stringify({ id: question.item.id, ...(await outcome(String(question.item.ask), opened)) }));
  }
  return code;
}

async function outcome(text: string, opened: Opened) {
  const asked = await answerTo(text, opened);
  if ('error' in asked) return { answered: false, head: asked.error, text: asked.error, cites: [] };
  const { answer } = asked;
  const cites = answer.cites.map(({ file, sentence }) => ({ file, sentence }));
  return { answered: answer.answered, head: headText(answer), text: plainText(answer), cites };
}

/** The answer that the command named in a text gives; "today" is the program's day, in UTC. */
async function answerTo(text: string, { app, today }: Opened): Promise<Asked> {
  const form = parseTextForm(text, app.commands);
  if ('error' in form) return form;
  const command = app.commands.find(({ name }) => name === form.command);
  if (!command) return { error: `There is no command /${form.command}.` };
  const input = { subcommand: form.subcommand, options: form.options, today, zone: 'UTC', page: 0 };
  const answer: Answer = await command.answer(input, app);
  return { answer };
}

function refused(sentence: string, streams: Streams): ExitCode {
  streams.err(`parley: ${sentence}`);
  return 2;
}
