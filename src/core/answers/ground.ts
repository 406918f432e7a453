import type { Day, Ledger, LedgerView } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** What every answer stands on: the ledger as of the day asked about, and whose calendar "today" is. */
export type Ground = {
  view: LedgerView;
  /** All days together; only for what the view leaves out: readings of the articles that the view counts. */
  ledger: Ledger;
  gazetteer: Gazetteer;
  /** The asker's day; the same as `view.asOf` unless another day was asked about. */
  today: Day;
  /** True over the bundled corpus. */
  sample: boolean;
};
