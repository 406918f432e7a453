import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { help } from '../src/core/answers/help.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'help',
  description: 'What can be asked, and how',
  options: [{ name: 'command', description: 'One command in detail: who', type: 'text' }, ...READING_OPTIONS],
  async answer(input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? help(app.commands, input.options.command ?? null, asked.ground);
  },
} satisfies Command;
