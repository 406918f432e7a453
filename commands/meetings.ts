import { daysFrom, READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { filterFrom } from '../src/core/answers/asking/filter-from.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { meetings } from '../src/core/answers/meetings.ts';
import { sourcesOf } from '../src/core/answers/reports.ts';
import type { App, Command, Input } from '../src/ports.ts';

const STATUSES = ['planned', 'possible', 'held', 'overdue', 'in dispute', 'postponed', 'cancelled', 'denied'];

function listed(input: Input, app: App) {
  const asked = groundFor(input, app);
  if (asked.refused) return asked.refused;
  const when = daysFrom(input.options, 'when', asked.ground.view.asOf);
  if (when.refused) return when.refused;
  const filter = { ...filterFrom(input.options), ...(when.days ? { days: when.days } : {}) };
  return meetings(filter, asked.ground, input.options, input.page);
}

export const command = {
  name: 'meetings',
  description: 'The list of meetings and calls: ahead, held, overdue, called off',
  options: [
    { name: 'when', description: 'A day, week or month: next week, October 2025', type: 'day' },
    { name: 'with', description: 'A person or a side: Witkoff, Russia', type: 'person' },
    { name: 'place', description: 'A venue, city or country: Istanbul', type: 'place' },
    { name: 'status', description: 'Only those that are', type: 'choice', choices: STATUSES },
    ...READING_OPTIONS,
  ],
  complete(option, typed, app) {
    const kinds = option === 'place' ? (['place'] as const) : (['person', 'side'] as const);
    return app.names
      .complete(typed, kinds, 25)
      .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) }));
  },
  answer: async (input, app) => listed(input, app),
  press: async (_action, input, app) => sourcesOf(listed(input, app)),
} satisfies Command;
