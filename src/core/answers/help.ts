import type { Answer, Line } from '../model.ts';
import type { Ground } from './ground.ts';
import { footerOf } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';

/** What help needs to know of a command. */
export type Helped = {
  name: string;
  description: string;
  options: readonly { name: string; description: string; required?: boolean; choices?: readonly string[] }[];
  subcommands?: readonly { name: string; description: string }[];
};

/** Questions that work, for those who ask for the first time. */
const examples: Readonly<Record<string, string>> = {
  'next-meeting': '/next-meeting with:Russia as-of:2025-10-16',
  who: '/who Witkoff',
  timeline: '/timeline with:Witkoff',
  meetings: '/meetings status:held',
  search: '/search prisoner exchange',
};

/**
 * What can be asked: every command in a line, or one with its options.
 * @example help(commands, 'who', ground).title // [{ bold: '/who' }]
 */
export function help(commands: readonly Helped[], wanted: string | null, ground: Ground): Answer {
  if (wanted === null) return overview(commands, ground);
  const command = commands.find(({ name }) => name === wanted.replace(/^\//, '').trim().toLowerCase());
  if (!command)
    return nothing(
      ground,
      'There is no such command.',
      [[`The commands: ${commands.map(({ name }) => `/${name}`).join(' ')}`]],
      [],
    );
  return detail(command, ground);
}

function overview(commands: readonly Helped[], ground: Ground): Answer {
  const lines = commands.map(({ name, description }): Line => [{ bold: `/${name}` }, ` · ${description}`]);
  const tries = Object.entries(examples).flatMap(([name, text]): Line[] =>
    commands.some((each) => each.name === name) ? [[text]] : [],
  );
  const head: Line[] = [['Ask who meets whom, where and when. Begin with /next-meeting or /who and a name.']];
  return answerOf(
    'What can be asked',
    head,
    [
      { name: 'Commands', lines },
      { name: 'Try', lines: tries },
    ],
    ground,
  );
}

function detail(command: Helped, ground: Ground): Answer {
  const options = command.options.map(({ name, description, required, choices }): Line => {
    const one = choices ? ` One of ${choices.join(', ')}.` : '';
    return [{ bold: `${name}:` }, ` ${description}${required ? ' (needed)' : ''}${one}`];
  });
  const subcommands = (command.subcommands ?? []).map(
    ({ name, description }): Line => [{ bold: name }, ` ${description}`],
  );
  const example = examples[command.name];
  const sections = [
    { name: 'Subcommands', lines: subcommands },
    { name: 'Options', lines: options },
    { name: 'Example', lines: example ? [[example]] : [] },
  ];
  return answerOf(`/${command.name}`, [[`${command.description}.`]], sections, ground);
}

function answerOf(title: string, head: Line[], sections: Answer['sections'], ground: Ground): Answer {
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: title }],
    head,
    shown: null,
    sections: sections.filter(({ lines }) => lines.length > 0),
    cites: [],
    footer: footerOf(ground),
    buttons: [],
    page: null,
  };
}
