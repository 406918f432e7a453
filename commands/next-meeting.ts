import { READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { filterFrom } from '../src/core/answers/asking/filter-from.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { nextMeeting, nextReports } from '../src/core/answers/next-meeting.ts';
import { sourcesOf } from '../src/core/answers/reports.ts';
import type { Command } from '../src/ports.ts';

export const command = {
  name: 'next-meeting',
  description: 'The next meeting or call ahead: who, when, where, and how sure that is',
  options: [
    { name: 'with', description: 'A person or a side: Witkoff, Russia', type: 'person' },
    { name: 'place', description: 'A venue, city or country: Budapest, Hungary', type: 'place' },
    {
      name: 'kind',
      description: 'What sort of meeting',
      type: 'choice',
      choices: ['meeting', 'call', 'summit', 'visit', 'talks'],
    },
    ...READING_OPTIONS,
  ],
  complete(option, typed, app) {
    const kinds = option === 'place' ? (['place'] as const) : (['person', 'side'] as const);
    return app.names
      .complete(typed, kinds, 25)
      .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) }));
  },
  async answer(input, app) {
    const asked = groundFor(input, app);
    return asked.refused ?? nextMeeting(filterFrom(input.options), asked.ground, input.options);
  },
  async press(action, input, app) {
    const asked = groundFor(input, app);
    if (asked.refused) return asked.refused;
    const filter = filterFrom(input.options);
    if (action === 'reports') return nextReports(filter, asked.ground, input.options, input.page);
    return sourcesOf(nextMeeting(filter, asked.ground, input.options));
  },
} satisfies Command;
