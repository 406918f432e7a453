import { daysFrom, READING_OPTIONS } from '../src/core/answers/asking/days.ts';
import { groundFor } from '../src/core/answers/asking/ground-for.ts';
import { search } from '../src/core/answers/search.ts';
import type { Command } from '../src/ports.ts';

/** Every hit: those of later days and other sources fall away only afterwards, and all that remain are counted. */
const ALL = Number.MAX_SAFE_INTEGER;

export const command = {
  name: 'search',
  description: 'Passages of the articles that hold some words',
  options: [
    { name: 'query', description: 'The words', type: 'text', required: true },
    { name: 'from', description: 'Published on or after: 2025-10-01, October', type: 'day' },
    { name: 'to', description: 'Published on or before', type: 'day' },
    { name: 'source', description: 'A newspaper or agency, or part of its name', type: 'text' },
    ...READING_OPTIONS,
  ],
  async answer(input, app) {
    const asked = groundFor(input, app);
    if (asked.refused) return asked.refused;
    const from = daysFrom(input.options, 'from', asked.ground.view.asOf);
    if (from.refused) return from.refused;
    const to = daysFrom(input.options, 'to', asked.ground.view.asOf);
    if (to.refused) return to.refused;
    const { query = '', source = null } = input.options;
    const days = { earliest: from.days?.earliest ?? null, latest: to.days?.latest ?? null };
    const hits = app.passages.find(query, ALL).map(({ passage, terms }) => ({ ...passage, terms }));
    return search(query, hits, { days, source }, asked.ground, input.options, input.page);
  },
} satisfies Command;
