import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { sources } from '../src/core/answers/sources.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'sources',
  description: 'The articles, how fresh they are, and what could not be dated or read',
  options: [...READING_OPTIONS],
  async answer(input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? sources(asked.ground, app.knowledge.doubts, input.options, input.page);
  },
} satisfies Command;
