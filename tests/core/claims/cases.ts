import { CALLS } from './cases/calls.ts';
import { DAYS_AND_PLACES } from './cases/days-and-places.ts';
import { MENDED } from './cases/mended.ts';
import { NONE } from './cases/none.ts';
import { PARTIES } from './cases/parties.ts';
import type { Silent, Told } from './cases/row.ts';
import { STANDING } from './cases/standing.ts';

/** Texts without a meeting, by the reason. */
export const SILENT: Readonly<Record<string, readonly Silent[]>> = NONE;

/** Texts with meetings, by phenomenon: how they stand, who, when and where, calls. */
export const TOLD: Readonly<Record<string, readonly Told[]>> = {
  ...MENDED,
  ...STANDING,
  ...PARTIES,
  ...DAYS_AND_PLACES,
  ...CALLS,
};
