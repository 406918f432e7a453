import type { Answer, Button, Line } from '../model.ts';
import type { Ground } from './ground.ts';
import { exampleOf, type Helped, type HelpedOption, namesFor } from './helping/example.ts';
import { waysToAsk } from './helping/ways.ts';
import type { Options } from './next-meeting.ts';
import { footerOf } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';

/** Characters of an unknown name that are said again. */
const SAID = 60;

/**
 * What can be asked: every command in a line, or the one in `options.command` with its options; with examples about
 * names of the corpus. `nearest` gives the command that a misspelt one is most like.
 * @example help(commands, nearest, ground, { command: 'who' }).title // [{ bold: '/who' }]
 */
export function help(
  commands: readonly Helped[],
  nearest: (typed: string) => string | null,
  ground: Ground,
  options: Options,
): Answer {
  const typed = (options.command ?? '')
    .trim()
    .replace(/^\/\s*/, '')
    .toLowerCase();
  if (typed === '') return overview(commands, ground);
  const command = commands.find(({ name }) => name === typed);
  return command ? detail(command, commands, ground) : unknown(typed, nearest(typed), commands, ground, options);
}

function unknown(
  typed: string,
  near: string | null,
  commands: readonly Helped[],
  ground: Ground,
  options: Options,
): Answer {
  const said = typed.length > SAID ? `${typed.slice(0, SAID)}…` : typed;
  const buttons: Button[] =
    near === null
      ? []
      : [{ label: `/${near}`, command: 'help', action: 'answer', options: { ...options, command: near }, page: 0 }];
  const head: Line[] = [
    ...(near === null ? [] : [[`Did you mean /${near}?`]]),
    [`The commands: ${commands.map(({ name }) => `/${name}`).join(' ')}`],
  ];
  return nothing(ground, `There is no command “${said}”.`, head, buttons);
}

function overview(commands: readonly Helped[], ground: Ground): Answer {
  const names = namesFor(ground.view);
  const examples = commands.flatMap((command) => exampleOf(command, names) ?? []);
  const tries = examples.filter(({ named }) => named);
  const aboutSomebody = commands.find(({ options }) =>
    options.some(({ type, required }) => required && type === 'person'),
  );
  const begin = (aboutSomebody && exampleOf(aboutSomebody, names)) ?? tries[0] ?? examples[0];
  const head = ['Ask who meets whom, where and when.', begin ? `Begin with ${begin.text}` : ''].filter(Boolean);
  return answerOf(
    'What can be asked',
    head,
    [
      { name: 'Commands', lines: commands.map(({ name, description }) => [{ bold: `/${name}` }, ` · ${description}`]) },
      { name: 'Try', lines: tries.map(({ text }) => [text]) },
      { name: 'How to ask', lines: begin ? waysToAsk(begin.text, commands) : [] },
    ],
    ground,
  );
}

function detail(command: Helped, commands: readonly Helped[], ground: Ground): Answer {
  const example = exampleOf(command, namesFor(ground.view));
  const subcommands = (command.subcommands ?? []).flatMap(({ name, description, options }): Line[] => [
    [{ bold: name }, ` ${description}`],
    ...options.map(optionLine),
  ]);
  const sections = [
    { name: 'Subcommands', lines: subcommands },
    { name: 'Options', lines: command.options.map(optionLine) },
    { name: 'Example', lines: example ? [[example.text]] : [] },
    { name: 'How to ask', lines: example ? waysToAsk(example.text, commands) : [] },
  ];
  return answerOf(`/${command.name}`, [`${command.description}.`], sections, ground);
}

function optionLine({ name, description, required, choices }: HelpedOption): Line {
  const one = choices ? `: one of ${choices.join(', ')}` : '';
  return [{ bold: `${name}:` }, ` ${description}${one}${required ? ' (needed)' : ''}`];
}

function answerOf(title: string, head: readonly string[], sections: Answer['sections'], ground: Ground): Answer {
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: title }],
    head: head.map((line) => [line]),
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: [],
    footer: footerOf(ground),
    buttons: [],
    page: null,
  };
}
