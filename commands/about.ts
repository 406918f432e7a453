import { about } from '../src/core/answers/about.ts';
import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'about',
  description: 'What Parley is, what it stands on, and how to take its answers',
  options: [...READING_OPTIONS],
  async answer(input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? about(asked.ground, app.version, app.knowledge.doubts);
  },
} satisfies Command;
