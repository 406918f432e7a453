import { dayOf } from '../../mentions/dates/day.ts';
import type { Answer, Day, Interval } from '../../model.ts';

/** The options that every reading command takes, after its own. */
export const READING_OPTIONS = [
  {
    name: 'as-of',
    description: 'Answer from what was published by this day: 2025-11-27, 27 Nov, last Friday',
    type: 'day',
  },
  { name: 'private', description: 'Show the answer to me only', type: 'flag' },
] as const;

/** The days that an option names, or the answer that says what is wrong with it. */
export type Days = { days: Interval | null; refused: null } | { refused: Answer };

/**
 * Reads an option in which people write a day: "2025-11-27", "last Friday", "October"; null when it is not given.
 * @example daysFrom({ from: '27 Nov' }, 'from', '2025-12-01') // { days: { earliest: '2025-11-27', latest: '2025-11-27' }, refused: null }
 */
export function daysFrom(options: Readonly<Record<string, string>>, name: string, today: Day): Days {
  const typed = options[name]?.trim();
  if (!typed) return { days: null, refused: null };
  const days = dayOf(typed, today);
  return days === null ? { refused: noDay(name, typed) } : { days, refused: null };
}

function noDay(name: string, typed: string): Answer {
  const given = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  return {
    answered: false,
    tone: 'error',
    title: [{ bold: `${name}: “${given}” is no day.` }],
    head: [['Write a day as people do: 2025-11-27, 27 Nov 2025, 27 Nov, last Friday or yesterday.']],
    shown: null,
    sections: [],
    cites: [],
    footer: [],
    buttons: [],
    page: null,
  };
}
