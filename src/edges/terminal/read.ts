import type { Day } from '../../core/model.ts';
import { saySpan } from '../../core/words/days.ts';
import type { ExitCode } from './ask.ts';
import { parsedLine } from './json-lines.ts';
import type { Program, ReadAlone, Streams } from './program.ts';
import { readingToJson, timexToJson } from './protocol.ts';

/**
 * Reads files one by one and prints what was found, as text or as one JSON object a line.
 * @example await readFiles(['a.md'], { json: false, published: null }, program, streams) // 0
 */
export async function readFiles(
  files: readonly string[],
  { json, published }: { json: boolean; published: Day | null },
  program: Program,
  streams: Streams,
): Promise<ExitCode> {
  let found = false;
  for (const file of files) {
    const alone = await program.readFile(file, published);
    found ||= alone.meetings.length > 0 || alone.reading.people.length > 0;
    for (const { message } of alone.doubts) streams.err(`parley: ${file}: ${message}`);
    streams.out(json ? JSON.stringify({ file, ...readingToJson(alone) }) : readingToText(file, alone));
  }
  return found ? 0 : 1;
}

/** Reads articles line by line, {"id","name","text","published"} to one Reading each. */
export async function readLines(program: Program, streams: Streams): Promise<ExitCode> {
  let [code, number]: [ExitCode, number] = [0, 0];
  for await (const line of streams.lines()) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parsedLine(line, number, ['text']);
    if (parsed.fault !== null) {
      streams.err(`parley: ${parsed.fault}`);
      code = 2;
      continue;
    }
    const { item } = parsed;
    const published = typeof item.published === 'string' ? item.published : null;
    const alone = await program.readText(String(item.text), String(item.name ?? item.id ?? 'article.txt'), published);
    streams.out(JSON.stringify({ id: item.id, ...readingToJson(alone) }));
  }
  return code;
}

/** Finds dates line by line, {"id","text","reference"} to {"id","mentions"}. */
export async function dateLines(program: Program, streams: Streams): Promise<ExitCode> {
  let [code, number]: [ExitCode, number] = [0, 0];
  for await (const line of streams.lines()) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parsedLine(line, number, ['text', 'reference']);
    if (parsed.fault !== null) {
      streams.err(`parley: ${parsed.fault}`);
      code = 2;
      continue;
    }
    const { item } = parsed;
    const text = String(item.text);
    const mentions = program.timexesIn(text, String(item.reference)).map((timex) => timexToJson(text, timex));
    streams.out(JSON.stringify({ id: item.id, mentions }));
  }
  return code;
}

function readingToText(file: string, alone: ReadAlone): string {
  const { published, title, people, deadlines, meetings } = { ...readingToJson(alone), meetings: alone.meetings };
  const day =
    published.earliest === published.latest ? published.earliest : `${published.earliest} to ${published.latest}`;
  const blocks = [
    [title ?? file, day === null ? 'day of publication not known' : `published ${day} (${published.basis})`],
    ['Meetings', ...meetings.flatMap((meeting) => [`  ${factsOf(meeting)}`, `    “${meeting.newest.sentence}”`])],
    ['People', ...people.map(({ name, roles, side }) => `  ${[name, roles[0], side].filter(Boolean).join(', ')}`)],
    [
      'Deadlines',
      ...deadlines.flatMap(({ earliest, latest, sentence }) => [`  ${latest ?? earliest}`, `    “${sentence}”`]),
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 1)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function factsOf({ kind, status, participants, possible, place, places, span }: ReadAlone['meetings'][number]): string {
  const maybe = possible.map((name) => `possibly ${name}`);
  const where = place ?? places.join(' or ');
  return [`${kind}, ${status}`, saySpan(span), where, [...participants, ...maybe].join(', ')]
    .filter(Boolean)
    .join(' · ');
}
