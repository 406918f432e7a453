import type { Day, Timex } from '../../model.ts';

/** How exact a mention is, in the words of the dates protocol: vague stretches and words without days are ranges. */
export function granularityOf(timex: Timex): string {
  const { precision } = timex.span;
  return precision === 'vague' || precision === 'none' ? 'range' : precision;
}

/** A mention as the dates protocol has it; offsets count UTF-16 units, the end is exclusive. */
export type DateMention = {
  text: string;
  start: number;
  end: number;
  earliest: Day | null;
  latest: Day | null;
  granularity: string;
};

/** A time in a text as the dates protocol writes it: the days that its words name ("by Thursday" is Thursday there). */
export function dateMention(timex: Timex, text: string): DateMention {
  const { start, end } = timex;
  const { earliest, latest } = timex.named ?? timex.span;
  return { text: text.slice(start, end), start, end, earliest, latest, granularity: granularityOf(timex) };
}
