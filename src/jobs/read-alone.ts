import { fold } from '../core/ledger/fold.ts';
import { viewAsOf } from '../core/ledger/view.ts';
import type { Article, Day, MeetingView, Reading } from '../core/model.ts';
import type { Gazetteer } from '../core/names/gazetteer.ts';
import { read } from '../core/read.ts';

/**
 * Reads one article as if there were no other: what it says, and the meetings as of its own day of publication.
 * @example readAlone(article, gazetteer).meetings.map(({ status }) => status)
 */
export function readAlone(article: Article, gazetteer: Gazetteer): { reading: Reading; meetings: MeetingView[] } {
  const reading = read(article, gazetteer);
  const asOf: Day = reading.published.latest ?? article.learned.slice(0, 10);
  const { meetings } = viewAsOf(fold([{ article, reading }], gazetteer), asOf, gazetteer);
  return { reading, meetings };
}
