import type { Weekday } from '../../days/day.ts';
import type { ClockTime, Day, Extent, Interval, Precision, Token } from '../../model.ts';

/** What the words alone say, kept so that neighbouring words can settle what is still open. */
export type Shape =
  | { kind: 'weekday'; weekday: Weekday }
  | { kind: 'date'; month: number; day: number; year: number | null; weekday: Weekday | null }
  | { kind: 'month'; month: number; year: number | null }
  | { kind: 'unit'; unit: Unit }
  | { kind: 'year' }
  | { kind: 'clock' }
  | { kind: 'fixed' };

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** A time found in the text and not yet joined to its neighbours; `days` has null ends where the reference is missing. */
export type Piece = Extent & {
  days: Interval;
  precision: Precision;
  time: ClockTime | null;
  shape: Shape;
  /** The rule that made it; rules that changed it are added behind a plus. */
  rule: string;
  /** The days named by words that a bound opened: Thursday of "by Thursday". */
  named?: Interval;
  /** What relative words were counted from; null for absolute ones. */
  anchor: Day | null;
};

/** What a rule sees: one stretch of text (a sentence, or a line), and what the day of publication is. */
export type Scene = {
  text: string;
  tokens: readonly Token[];
  /** The day that relative words count from, or null when it is not known. */
  reference: Day | null;
  /** The last dated event named before, for "the following day". */
  before: Piece | null;
  /** Times of the sentences before, for "two days after the summit". */
  told: readonly Told[];
  /** A headline: present tense tells of the past there. */
  heading: boolean;
};

/** A time that was told before, with the sentence that told it. */
export type Told = { piece: Piece; text: string };

/** Finds times of one sort. Pieces found by earlier finders are blanked out of `text`. */
export type Finder = { name: string; find(scene: Scene): Piece[] };

/** Joins pieces with their neighbours or with the words beside them. */
export type Joiner = { name: string; join(pieces: Piece[], scene: Scene): Piece[] };
