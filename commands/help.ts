import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { help } from '../src/core/answers/help.ts';
import { nearestCommand } from '../src/core/messages/form/nearest-command.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'help',
  description: 'What can be asked, and how',
  options: [
    { name: 'command', description: 'The name of one command, to see it in detail', type: 'text' },
    ...READING_OPTIONS,
  ],
  async answer(input, app) {
    const asked = groundFor(input, app);
    const nearest = (typed: string) => nearestCommand(typed, app.commands);
    return asked.refused ?? help(app.commands, nearest, asked.ground, input.options);
  },
} satisfies Command;
