import { daysFrom, READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { filterFrom } from '../src/core/answers/asking/filter-from.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { sourcesOf } from '../src/core/answers/reports.ts';
import { timeline } from '../src/core/answers/timeline.ts';
import type { App, Command, Input } from '../src/ports.ts';

function ordered(input: Input, app: App) {
  const asked = groundFor(input, app);
  if (asked.refused) return asked.refused;
  const from = daysFrom(input.options, 'from', asked.ground.view.asOf);
  if (from.refused) return from.refused;
  const to = daysFrom(input.options, 'to', asked.ground.view.asOf);
  if (to.refused) return to.refused;
  const days = { earliest: from.days?.earliest ?? null, latest: to.days?.latest ?? null };
  const filter = { ...filterFrom(input.options), ...(from.days || to.days ? { days } : {}) };
  return timeline(filter, asked.ground, input.options, input.page);
}

export const command = {
  name: 'timeline',
  description: 'Meetings and calls in order of their days',
  options: [
    { name: 'from', description: 'The first day: 2025-10-01, October', type: 'day' },
    { name: 'to', description: 'The last day', type: 'day' },
    { name: 'with', description: 'A person or a side: Witkoff, Russia', type: 'person' },
    { name: 'place', description: 'A venue, city or country: Istanbul', type: 'place' },
    ...READING_OPTIONS,
  ],
  complete(option, typed, app) {
    const kinds = option === 'place' ? (['place'] as const) : (['person', 'side'] as const);
    return app.names
      .complete(typed, kinds, 25)
      .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) }));
  },
  answer: async (input, app) => ordered(input, app),
  press: async (_action, input, app) => sourcesOf(ordered(input, app)),
} satisfies Command;
