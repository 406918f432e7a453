// What the edges fulfil and the commands get. Types only.
import type { Answer, Article, Day, Doubt, Ledger, NameLists } from './core/model.ts';

/** Where "now" comes from. In practice and tests it is set by hand. */
export interface Clock {
  now(): Temporal.Instant;
}

/** A folder (later: a store) of articles. */
export interface Corpus {
  /** Everything readable, in a fixed order, and a doubt for everything that was not. */
  load(): Promise<{ articles: Article[]; doubts: Doubt[] }>;
}

/** A passage as the search index keeps it. */
export type Passage = {
  id: string;
  article: string;
  text: string;
  title: string;
  source: string;
  published: Day | null;
  furniture: boolean;
};
/** `terms` are the words of the passage that matched, as they stand in it. */
export type Hit = { passage: Passage; score: number; terms: string[] };

/** What a name index holds: people, sides, places and titles of articles. */
export type Named = { kind: 'person' | 'side' | 'place' | 'title'; name: string; spellings: string[]; weight: number };

/** Full text over passages. */
export interface PassageSearch {
  add(passages: Passage[]): Promise<void>;
  find(query: string, limit: number): Hit[];
}

/** Names that complete and forgive typing errors; always in memory. */
export interface NameSearch {
  add(names: Named[]): void;
  /** Best first, at most `limit`; an empty text gives the weightiest. */
  complete(typed: string, kinds: readonly Named['kind'][], limit: number): Named[];
}

/** What a log line needs; the real one is pino. Fields never hold secrets. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** What is known right now; replaced as a whole when the corpus is read again. */
export type Knowledge = {
  ledger: Ledger;
  doubts: Doubt[];
  lists: NameLists;
};

/** Everything that a command may use. */
export type App = {
  knowledge: Knowledge;
  passages: PassageSearch;
  names: NameSearch;
  clock: Clock;
  commands: readonly Command[];
  version: string;
  /** True over the bundled corpus: answers then say "sample corpus, not news". */
  sample: boolean;
};

/** text: free; day: as people write days; person, place: completed from the corpus; choice: one of `choices`; flag: yes or no. */
export type OptionType = 'text' | 'day' | 'person' | 'place' | 'choice' | 'flag';
export type CommandOption = {
  name: string;
  description: string;
  type: OptionType;
  required?: boolean;
  choices?: readonly string[];
};

/** What was asked: the options as text (flags are "true"), and from whose calendar "today" is. */
export type Input = {
  subcommand: string | null;
  options: Readonly<Record<string, string>>;
  /** The asker's day. */
  today: Day;
  /** IANA zone of the asker, "UTC" when unknown. */
  zone: string;
  /** 0 is the first page. */
  page: number;
};

/** A choice of a completion; name is shown, value is what the option gets. Both 1 to 100 characters. */
export type Choice = { name: string; value: string };

/** One command. Registration, completion, checks and rendering derive from this value. */
export type Command = {
  /** Lower case, 1 to 32 letters, digits or hyphens. */
  name: string;
  /** 1 to 100 characters. */
  description: string;
  options: readonly CommandOption[];
  subcommands?: readonly { name: string; description: string; options: readonly CommandOption[] }[];
  menu?: 'message';
  /** Defaults to anyone. */
  who?: 'anyone' | 'manage-server' | 'manage-messages';
  /** Defaults to servers, direct messages and user installs. */
  where?: 'everywhere' | 'server';
  complete?(option: string, typed: string, app: App): Choice[];
  answer(input: Input, app: App): Promise<Answer>;
  /** A button of an earlier answer; `input` is the question that it stood under. */
  press?(action: string, input: Input, app: App): Promise<Answer>;
};
