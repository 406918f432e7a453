import type { Status } from '../../../../src/core/model.ts';

/**
 * A meeting that must be in the ledger. `face` is the status of anything but a call.
 * `who`: people or sides that take part; `not`: none of these does, not even possibly.
 * `at`: the place, null for none; `on`: "earliest..latest" or one day, null for no day. What is left out is not asked.
 */
export type Expected = ({ face: Status; call?: never } | { call: Status; face?: never }) & {
  who?: readonly string[];
  not?: readonly string[];
  at?: string | null;
  on?: string | null;
};

/** A text, the day it was published, and all meetings that it tells of. */
export type Told = readonly [text: string, on: string, ...meetings: Expected[]];

/** A text that tells of no meeting at all, and the day it was published. */
export type Silent = readonly [text: string, on: string];

/** The day on which most texts were published. */
export const WEDNESDAY = '2026-03-04';

/** Two presidents of many rows; like everybody in them they are invented. */
export const leaders = ['Elvira Castellanos', 'Rodrigo Almonte'] as const;
