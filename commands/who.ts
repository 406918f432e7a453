import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { sourcesOf } from '../src/core/answers/reports.ts';
import { who } from '../src/core/answers/who.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'who',
  description: 'Who somebody is: role and side as of the day, what was last said, meetings past and ahead',
  options: [
    { name: 'name', description: 'A name or a surname: Witkoff', type: 'person', required: true },
    ...READING_OPTIONS,
  ],
  complete(_option, typed, app) {
    return app.names
      .complete(typed, ['person'], 25)
      .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) }));
  },
  async answer(input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? who(input.options.name ?? '', asked.ground, input.options);
  },
  async press(_action, input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? sourcesOf(who(input.options.name ?? '', asked.ground, input.options));
  },
} satisfies Command;
