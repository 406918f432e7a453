import { viewAsOf } from '../../ledger/view.ts';
import type { Answer, Article, Day, Ledger, NameLists } from '../../model.ts';
import { type Gazetteer, gazetteerOf } from '../../names/gazetteer.ts';
import type { Ground } from '../ground.ts';
import { daysFrom } from './days.ts';

/** What was asked, as far as the ground depends on it. */
type Asked = { options: Readonly<Record<string, string>>; today: Day };
/** What is known. */
type Known = { knowledge: { ledger: Ledger; lists: NameLists }; sample: boolean };

/**
 * The ground that a question stands on: the ledger as of its `as-of`, else of the asker's day; or the answer that refuses a wrong day.
 * A stretch counts to its last day: "as-of:October" is the 31st.
 * @example groundFor(input, app).ground?.view.asOf // '2025-11-27'
 */
export function groundFor(asked: Asked, known: Known): { ground: Ground; refused: null } | { refused: Answer } {
  const read = daysFrom(asked.options, 'as-of', asked.today);
  if (read.refused) return read;
  const asOf = read.days?.latest ?? read.days?.earliest ?? asked.today;
  const { ledger, lists } = known.knowledge;
  const gazetteer = lookUpsOf(lists);
  const seen = viewAsOf(ledger, asOf, gazetteer);
  const view = { ...seen, newest: newestDay(seen.articles, ledger) };
  return { ground: { view, ledger, gazetteer, today: asked.today, sample: known.sample }, refused: null };
}

/** The look-ups of each lists, built once: they follow from the lists alone, and take longer than an answer. */
const built = new WeakMap<NameLists, Gazetteer>();

function lookUpsOf(lists: NameLists): Gazetteer {
  const gazetteer = built.get(lists) ?? gazetteerOf(lists);
  built.set(lists, gazetteer);
  return gazetteer;
}

/** The last day of publication: an article without one is as old as nobody knows, whenever it was learned. */
function newestDay(articles: readonly Article[], { readings }: Ledger): Day | null {
  const days = articles.flatMap(({ id }) => readings.get(id)?.published.latest ?? []);
  return days.reduce<Day | null>((newest, day) => (newest !== null && newest > day ? newest : day), null);
}
