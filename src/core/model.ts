// The words of the field, as types. Everything here is plain data that survives JSON; nothing is imported.
//
//   Article → Sentence → Mention (Timex, Person, Place) → Claim → Meeting → MeetingView → Answer

// ---------------------------------------------------------------- days

/** A day as ISO text, "2025-11-27". Compares with < and survives JSON; arithmetic is Temporal's, in core/days. */
export type Day = string;

/** Days from earliest to latest, both inclusive; null is an open end, both null means no day is known. */
export type Interval = { earliest: Day | null; latest: Day | null };

/** How exact a span is. "vague" is a stretch such as "the coming weeks"; "none" has no days at all. */
export type Precision =
  | 'time'
  | 'day'
  | 'range'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague'
  | 'none';

/** A clock time as the text gives it; zone is the words of the article ("Moscow time", "GMT") or null. */
export type ClockTime = { hour: number; minute: number; zone: string | null };

/** When something is: its days, how exact they are, the words they come from, and what those were resolved against. */
export type Span = Interval & {
  precision: Precision;
  /** The words of the article ("next week"), or null where no words give a day. */
  words: string | null;
  /** The day that relative words count from. */
  anchor: Day | null;
  time: ClockTime | null;
};

// ---------------------------------------------------------------- articles

export type Format = 'markdown' | 'plain' | 'html';

/** How the day of publication is known: told beside the text, said in it, worked out from it, or not at all. */
export type Basis = 'given' | 'stated' | 'inferred' | 'unknown';
export type Published = Interval & { basis: Basis };

/** An article as the corpus hands it over. Offsets everywhere count UTF-16 units of `text`. */
export type Article = {
  id: string;
  /** The file or address it came from. */
  file: string;
  format: Format;
  title: string | null;
  source: string | null;
  url: string | null;
  /** The day told beside the text (sources.tsv, front matter, metadata), or null. */
  published: Day | null;
  /** When Parley got to know it: an ISO instant. */
  learned: string;
  text: string;
};

/** What could not be read or is in doubt: a sentence that names the thing and the cure. */
export type Doubt = { file: string; line?: number; message: string; severity: 'unread' | 'doubt' };

/** Why a paragraph yields no facts. */
export type FurnitureKind = 'caption' | 'byline' | 'teaser' | 'notice' | 'repeated' | 'feed' | 'credit' | 'correction';

export type Paragraph = {
  start: number;
  end: number;
  furniture: FurnitureKind | null;
  /** A headline, sub-headline or title line. */
  heading: boolean;
};

export type Sentence = {
  /** Position among the article's sentences. */
  index: number;
  paragraph: number;
  start: number;
  end: number;
  /** The words on one line, markup and doubled blanks taken out: what is shown as a citation. */
  text: string;
  furniture: FurnitureKind | null;
  heading: boolean;
};

/** A token with its part of speech (Universal tags: NOUN PROPN VERB AUX …) and lemma, by wink-nlp. */
export type Token = Extent & { text: string; lemma: string; pos: string };

/** An article's text made ready for reading. */
export type Document = {
  article: Article;
  /**
   * The article's text with markup and hard line breaks blanked out character by character:
   * same length, so that every offset holds in both.
   */
  text: string;
  title: string | null;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  /** Tokens of each sentence, by its index; offsets into the text. Blanks are no tokens. */
  tokens: Token[][];
};

// ---------------------------------------------------------------- names

/** A row of seeds/people.tsv: one person in one role. */
export type PersonEntry = {
  name: string;
  spellings: string[];
  side: string | null;
  role: string | null;
  from: Day | null;
  until: Day | null;
};

export type PlaceKind = 'country' | 'body' | 'region' | 'city' | 'venue';

/** A row of seeds/places.tsv. `standsFor` is the side that speaks through it (the Kremlin: Russia). */
export type PlaceEntry = {
  name: string;
  kind: PlaceKind;
  in: string | null;
  spellings: string[];
  demonyms: string[];
  standsFor: string | null;
};

/** The hand-kept lists of seeds/; both may be empty: reading works without them, only less well. */
export type NameLists = { people: PersonEntry[]; places: PlaceEntry[] };

// ---------------------------------------------------------------- mentions

/** A stretch of the article, as offsets into its text. */
export type Extent = { start: number; end: number };

/** Words that name a time, with their value ("timex" is the field's word for it). */
export type Timex = Extent & {
  span: Span;
  rule: string;
  /** The days that the words name where the span has an open end: "by Thursday" names Thursday. */
  named?: Interval;
};

/** One place in the text that names a person: the words and whom they mean (an index into the article's people). */
export type PersonMention = Extent & { person: number };

/** A person as one article knows him. */
export type Person = {
  /** The fullest name in the article, or the listed spelling where the lists know the person. */
  name: string;
  /** Every spelling met in the article. */
  aliases: string[];
  roles: string[];
  side: string | null;
};

/** A place or a side in the text. "venue": where something is; "side": who speaks or meets ("Moscow said"). */
export type PlaceMention = Extent & {
  name: string;
  kind: PlaceKind;
  country: string | null;
  /** The side meant, for countries, bodies, demonyms and metonyms; null for a plain location. */
  side: string | null;
  /** An adjective or a people: "Russian", "Ukrainians". */
  demonym: boolean;
};

// ---------------------------------------------------------------- claims

export type Kind = 'meeting' | 'call' | 'summit' | 'visit' | 'talks';
export type Status = 'held' | 'planned' | 'possible' | 'postponed' | 'cancelled' | 'denied';

type Said = {
  /** Article id, hash of the folded sentence and an ordinal. */
  id: string;
  article: string;
  /** Index of the sentence in the article. */
  at: number;
  sentence: string;
  /** The rule that made it. */
  rule: string;
  published: Published;
  learned: string;
};

/** How a claim points back at a meeting spoken of before. */
export type Reference = {
  /** "the talks", "that meeting", "the Istanbul round": means one already known. */
  definite: boolean;
  /** first, second …: the round's number. */
  ordinal: number | null;
  /** What the meeting is about or called, folded words: "water track", "preparatory", "agriculture". */
  topic: string[];
  /** The claim moves a plan: postponed, moved, brought forward, extended; with the days or places left behind. */
  moved: { from: Interval | null; fromPlace: string | null } | null;
};

/** What one sentence asserts about one meeting. */
export type MeetingClaim = Said & {
  type: 'meeting';
  kind: Kind;
  status: Status;
  /** People by name and sides; never those only called possible. */
  participants: string[];
  possible: string[];
  /** Sides that take part, those of the people included: what two reports are compared by. */
  sides: string[];
  place: string | null;
  /** Alternatives: "Doha or Cairo". */
  places: string[];
  span: Span;
  reference: Reference;
  /** The side whose word it is ("the Kremlin said"), or null for the article's own. */
  saidBy: string | null;
};

/** What must be done by when. */
export type DeadlineClaim = Said & {
  type: 'deadline';
  about: string;
  span: Span;
  status: 'open' | 'extended' | 'met';
};

/** Who said what, when. */
export type StatementClaim = Said & { type: 'statement'; speaker: string; span: Span };

export type Claim = MeetingClaim | DeadlineClaim | StatementClaim;

/** Everything that was read from one article. */
export type Reading = {
  article: string;
  published: Published;
  title: string | null;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  timexes: Timex[];
  people: Person[];
  personMentions: PersonMention[];
  places: PlaceMention[];
  claims: Claim[];
  doubts: Doubt[];
};

// ---------------------------------------------------------------- ledger

/** A meeting: its claims in order of publication. The view as of a day is a prefix of them. */
export type Meeting = {
  id: string;
  /** Ids of meetings merged into it. */
  aliases: string[];
  claims: MeetingClaim[];
};

export type Role = { role: string; side: string | null; claimedOn: Published; article: string };

/** A person across articles. */
export type Dossier = {
  name: string;
  spellings: string[];
  roles: Role[];
  /** Ids of the articles that name the person, in order of publication. */
  articles: string[];
};

/** The whole ledger: what the articles say, all days together. Narrow it with core/ledger/view.ts. */
export type Ledger = {
  articles: Article[];
  readings: Map<string, Reading>;
  meetings: Meeting[];
  dossiers: Dossier[];
  deadlines: DeadlineClaim[];
  statements: StatementClaim[];
};

/** A meeting as of a day. */
export type MeetingView = {
  id: string;
  kind: Kind;
  status: Status;
  participants: string[];
  possible: string[];
  sides: string[];
  place: string | null;
  places: string[];
  span: Span;
  topic: string[];
  /** Its last day has passed and nobody reported it held. */
  overdue: boolean;
  /** Undated, and not mentioned for 30 days. */
  quiet: boolean;
  /** Claims whose days, place or status are in dispute, newest of each side; empty when none. */
  contradictions: MeetingClaim[];
  /** Claims known by that day, oldest first. */
  claims: MeetingClaim[];
  /** The claim that the status rests on. */
  newest: MeetingClaim;
  /** Ids of the articles behind it, oldest first. */
  sources: string[];
};

/** A person as of a day: only what articles known by then say. */
export type DossierView = {
  name: string;
  spellings: string[];
  /** Newest first; roles that another person has taken over since are `former`. */
  roles: { role: string; side: string | null; former: boolean; article: string; sentence: string | null }[];
  side: string | null;
  /** Ids of articles that name the person, oldest first. */
  articles: string[];
  /** What the person said, newest first. */
  statements: StatementClaim[];
};

/** A deadline as of a day: its newest claim, with the earlier ones behind it. */
export type DeadlineView = {
  about: string;
  span: Span;
  status: 'open' | 'extended' | 'met' | 'passed';
  newest: DeadlineClaim;
  claims: DeadlineClaim[];
};

/** The ledger as of a day. */
export type LedgerView = {
  asOf: Day;
  /** Last day of publication among the articles counted; null when there are none. */
  newest: Day | null;
  meetings: MeetingView[];
  dossiers: DossierView[];
  deadlines: DeadlineView[];
  articles: Article[];
};

// ---------------------------------------------------------------- answers

/** A piece of a line. Text is always Parley's own words or a name; article text goes into `quote`. */
export type Inline =
  | string
  | { bold: string }
  | { italic: string }
  /** Exact words of an article, shown in quotation marks; `marked` are words in it that are shown in bold. */
  | { quote: string; marked?: readonly string[] }
  /** A number into the answer's cites, counted from 1: shown as [1]. */
  | { cite: number }
  /** An ISO instant, shown as a Discord timestamp; `words` is what plain text shows. */
  | { instant: string; words: string }
  /** A link whose target is shown with it. */
  | { link: string; words: string };
export type Line = Inline[];

/** The words behind a fact: article, day, exact sentence. */
export type Cite = {
  article: string;
  file: string;
  title: string | null;
  source: string | null;
  url: string | null;
  published: Published;
  sentence: string;
};

export type Section = { name: string; lines: Line[] };

/**
 * A button: the question that pressing it asks. action "answer" asks `command` anew with `options` and `page`;
 * any other action goes to the command's `press`.
 */
export type Button = {
  label: string;
  command: string;
  action: string;
  options: Readonly<Record<string, string>>;
  page: number;
};

/** Sets the colour: the status of the meeting shown, or what sort of answer it is. */
export type Tone = Status | 'overdue' | 'neutral' | 'nothing' | 'error';

/** An answer as plain data; knows neither Discord nor the terminal. */
export type Answer = {
  /** False when the corpus holds nothing on it. */
  answered: boolean;
  tone: Tone;
  title: Line;
  /** The lines that answer, in Parley's own words, without a quotation. With the title at most 600 characters. */
  head: Line[];
  /** The cite shown in full under the head: an index into cites from 0, or null. */
  shown: number | null;
  sections: Section[];
  cites: Cite[];
  footer: Line;
  buttons: Button[];
  page: { index: number; of: number } | null;
};
