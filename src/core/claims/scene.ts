import type {
  Document,
  Extent,
  Person,
  PersonMention,
  PlaceMention,
  Published,
  Sentence,
  Timex,
  Token,
} from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Somebody who can take part: a person or a side, where the text names it or points at it. */
export type Party = Extent & {
  name: string;
  person: boolean;
  side: string | null;
  /** Only the adjective of a body that acts for the side: "Russian" in "Russian officials". */
  adjective: boolean;
  /** "he", "the two leaders": resolved, not named. */
  pronoun: boolean;
};

/** A stretch of a sentence around one finite verb, and the word that opens it ("after", "who", "that"). */
export type Clause = Extent & { lead: string };

/** Who is said to have said the sentence, and which words say so. */
export type Attribution = Extent & { speaker: Party | null; words: string; verb: string };

/** Everything that was found in an article before claims are read. */
export type Mentions = {
  published: Published;
  timexes: readonly Timex[];
  people: readonly Person[];
  personMentions: readonly PersonMention[];
  places: readonly PlaceMention[];
  gazetteer: Gazetteer;
};

/** One sentence with all that stands in it: what a rule looks at. Offsets count from the start of the article. */
export type Scene = {
  doc: Document;
  sentence: Sentence;
  tokens: readonly Token[];
  parties: readonly Party[];
  places: readonly PlaceMention[];
  timexes: readonly Timex[];
  clauses: readonly Clause[];
  attributions: readonly Attribution[];
  published: Published;
  gazetteer: Gazetteer;
};

/** The words of an extent, from the document whose offsets it carries. */
export function wordsAt(scene: Pick<Scene, 'doc'>, extent: Extent): string {
  return scene.doc.text.slice(extent.start, extent.end);
}

/** True when `inner` lies within `outer`. */
export function within(inner: Extent, outer: Extent): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The clause that an extent begins in. */
export function clauseOf(scene: Pick<Scene, 'clauses'>, at: Extent): Clause {
  const found = scene.clauses.find((clause) => at.start >= clause.start && at.start < clause.end);
  return found ?? { start: at.start, end: at.end, lead: '' };
}

/** "… and that …": the clause is a further thing said, not more about the noun before it. */
export function startsAnew(scene: Pick<Scene, 'doc'>, clause: Extent): boolean {
  return /^\s*(?:,\s*)?and\s+that\b/iu.test(scene.doc.text.slice(clause.start, clause.start + 14));
}
