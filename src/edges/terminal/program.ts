import type { Answer, Article, Day, Doubt, LedgerView, MeetingView, Reading, Timex } from '../../core/model.ts';
import type { App } from '../../ports.ts';

/** One article read alone. */
export type ReadAlone = { article: Article; reading: Reading; meetings: MeetingView[]; doubts: Doubt[] };

/** A corpus, opened and read. */
export type Opened = {
  app: App;
  /** The terminal's day. */
  today: Day;
  viewAsOf(asOf: Day): LedgerView;
};

/** One thing that `doctor` looked at. "broken" makes it fail; "doubt" does not. */
export type Check = { what: string; state: 'well' | 'doubt' | 'broken'; said: string };

/** What the terminal runs; main.ts fulfils it. Everything may throw an error with the code "bad-input": wrong use, told in its message. */
export type Program = {
  version: string;
  /** Reads a corpus folder, or the one of the settings when null. */
  open(corpus: string | null): Promise<Opened>;
  /** Reads one article: its text with front matter, if it has one; `name` tells the format by its ending. */
  readText(text: string, name: string, published: Day | null): Promise<ReadAlone>;
  readFile(path: string, published: Day | null): Promise<ReadAlone>;
  timexesIn(text: string, reference: Day): Timex[];
  /** A day as people write it, or null when it is none. */
  dayOf(text: string): Day | null;
  doctor(corpus: string | null): Promise<Check[]>;
  /** Registers the commands with Discord; says how many. */
  register(): Promise<string>;
  /** Runs the bot until it is told to stop. */
  start(options: { discord: boolean; say(line: string): void }): Promise<void>;
};

/** Where the terminal reads and writes. */
export type Streams = {
  lines(): AsyncIterable<string>;
  out(text: string): void;
  err(text: string): void;
};

/** How a question came out: an answer, or a sentence that says what is wrong with the question. */
export type Asked = { answer: Answer } | { error: string };
