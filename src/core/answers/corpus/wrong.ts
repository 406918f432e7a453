import type { Line } from '../../model.ts';
import { sayCount } from '../saying/footer.ts';
import type { CorpusState } from './state.ts';

/**
 * What is wrong with the corpus right now, in a line each; where nothing is, one line that says so.
 * @example wrongNow(state) // [['1 file could not be read, and nothing of it is known here.']]
 */
export function wrongNow({ dated, undated, unread, doubts }: CorpusState): Line[] {
  const lines = [
    dated.length + undated.length === 0 ? 'No article could be read: nothing can be answered.' : '',
    unread.length > 0 ? `${sayCount(unread.length, 'file')} could not be read, and nothing of it is known here.` : '',
    undated.length > 0 ? `${sayCount(undated.length, 'article')} without a day: “next week” in it has no days.` : '',
    doubts.length > 0 ? `${sayCount(doubts.length, 'thing')} in doubt in the files.` : '',
  ].filter(Boolean);
  if (lines.length === 0) return [['Nothing: every file could be read, and every article has its day.']];
  return [...lines, '/sources names the files, and the cure for each.'].map((line) => [line]);
}
