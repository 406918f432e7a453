import type { Timex } from '../../model.ts';

/** How exact a mention is, in the words of the dates protocol: vague stretches are ranges. */
export function granularityOf(timex: Timex): string {
  const { precision } = timex.span;
  return precision === 'vague' || precision === 'none' ? 'range' : precision;
}
