import type { Day, Document, Extent, Kind, Sentence } from '../model.ts';
import type { Party } from './scene.ts';

/** Who met, in what kind of contact. */
export type Gathering = { parties: readonly Party[]; kind: Kind };

/** What earlier sentences leave behind for later ones to point at. Each sentence returns a new one. */
export type Memory = {
  /** People in the order of their last mention, newest last. */
  people: readonly Party[];
  sides: readonly string[];
  /** The first party of the sentence before: what "he", "she" and "they" most often mean. */
  subject: Party | null;
  /** The meetings told so far, newest last. */
  gatherings: readonly Gathering[];
  /** Days of the events told so far that had one, newest last. */
  dated: readonly { day: Day; call: boolean }[];
  /** The unnamed source that the sentence before began with: "A Russian news agency". */
  source: string | null;
  /** The people of the sentence before. */
  previous: readonly Party[];
  /** The city or venue named last: what "there" means. */
  place: string | null;
};

export const blank: Memory = {
  people: [],
  sides: [],
  subject: null,
  gatherings: [],
  dated: [],
  source: null,
  previous: [],
  place: null,
};

const groups: readonly {
  pattern: RegExp;
  resolve: (memory: Memory, earlier: readonly Party[], count: number) => readonly Party[];
}[] = [
  {
    pattern:
      /\b(?:the|both)\s+(?:two\s+|three\s+|four\s+)?(?:\p{L}+\s+)?(?:leaders|presidents|heads of state|prime ministers|foreign ministers|ministers|men|women|envoys|diplomats|officials|negotiators)\b(?!\s+of\b|['’]|\s+from\b)|\bthe\s+(?:pair|two|three|trio|duo)\b(?!\s+(?:sides|countries|governments|capitals|nations|delegations|teams|states|parties|camps|rounds?|days|weeks|months|years|hours|meetings|calls|tracks|articles|dates)\b)(?=\s|[,.])/giu,
    resolve: (memory, earlier, count) => peopleMeant(memory, earlier, count),
  },
  {
    pattern:
      /\b(?:the|both)\s+(?:two\s+|three\s+|four\s+|rival\s+|warring\s+|same\s+three\s+)?(?:sides|countries|governments|capitals|nations|delegations|teams|states|parties|camps|neighbou?rs|allies|powers)\b(?!['’]|\s+(?:of|from)\b)/giu,
    resolve: (memory, earlier, count) => sidesMeant(memory, earlier, count),
  },
  {
    pattern: /(?<![\p{L}’'])(?:they|them|each other|one another)(?![\p{L}])/giu,
    resolve: (memory, earlier, count) => (earlier.length > 1 ? [] : pluralMeant(memory, count)),
  },
];

const counts: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, duo: 2, three: 3, trio: 3, four: 4 };

/**
 * The parties that "he", "they", "the two leaders" or "both sides" in a sentence point at, at the place of those words.
 * Nothing where it is not certain.
 *
 * @example pointedAt(doc, sentence, named, memory).map(({ name }) => name) // ['Donald Trump', 'Vladimir Putin']
 */
export function pointedAt(doc: Document, sentence: Sentence, named: readonly Party[], memory: Memory): Party[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  const found: Party[] = [];
  for (const { pattern, resolve } of groups)
    for (const match of text.matchAll(pattern)) {
      const at = extentOf(sentence, match);
      if (
        found.some(({ start }) => start === at.start) ||
        named.some((party) => party.start >= at.start && party.start < at.end)
      )
        continue;
      const count = counts[/\b(two|both|pair|duo|three|trio|four)\b/i.exec(match[0])?.[0]?.toLowerCase() ?? ''] ?? 0;
      if (
        isNaming(text, match, named, sentence) ||
        named.some(({ start, adjective }) => adjective && start - at.end >= 0 && start - at.end < 2)
      )
        continue;
      const earlier = named.filter(({ end }) => end <= at.start);
      for (const party of resolve(memory, earlier, count)) found.push({ ...party, ...at, pronoun: true });
    }
  found.push(...compatriots(doc, named, memory), ...ownTeams(text, sentence, named));
  for (const match of text.matchAll(/(?<![\p{L}’'])(?:he|she)(?![\p{L}’'])/giu)) {
    const at = extentOf(sentence, match);
    if (named.some((party) => party.start === at.start)) continue;
    const earlier = named.filter(({ end, person }) => person && end <= at.start);
    const meant = earlier[0] ?? (memory.subject?.person ? memory.subject : memory.people.at(-1));
    if (meant) found.push({ ...meant, ...at, pronoun: true });
  }
  for (const match of text.matchAll(
    /\b(?:with|to|met|meet|see|saw|host|receive|telephoned|phoned)\s+(him|her)(?=\s+(?:by|on|in|at|over|for|this|last|next|again|separately)\b|[,.])/giu,
  )) {
    const start = sentence.start + (match.index ?? 0) + match[0].length - 3;
    const meant = memory.subject?.person ? memory.subject : memory.people.at(-1);
    if (meant && !named.some(({ name }) => name === meant.name))
      found.push({ ...meant, start, end: start + 3, pronoun: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "the two Americans": the last two people of that side. */
function compatriots(doc: Document, named: readonly Party[], memory: Memory): Party[] {
  return named
    .filter(({ person, adjective }) => !person && adjective)
    .flatMap((side) => {
      const count =
        counts[
          /\b(?:the|both)\s+(two|three)\s+$/iu
            .exec(doc.text.slice(Math.max(0, side.start - 12), side.start))?.[1]
            ?.toLowerCase() ?? ''
        ] ?? 0;
      if (count === 0 || !/s$/.test(doc.text.slice(side.start, side.end))) return [];
      const meant = memory.people.filter((person) => person.side === side.side).slice(-count);
      return meant.length === count
        ? meant.map((person) => ({ ...person, start: side.start, end: side.end, pronoun: true }))
        : [];
    });
}

/** "its negotiators": those of the first side named. */
function ownTeams(text: string, sentence: Sentence, named: readonly Party[]): Party[] {
  const match =
    /\b(?:its|their)\s+(?:own\s+)?(?:negotiators|delegation|team|officials|envoys?|representatives|diplomats|foreign minister)\b/iu.exec(
      text,
    );
  const at = match ? extentOf(sentence, match) : null;
  const owner = at ? named.find(({ side, end }) => side !== null && end <= at.start) : undefined;
  return owner && at
    ? [{ ...at, name: owner.side as string, person: false, side: owner.side, adjective: false, pronoun: true }]
    : [];
}

const extentOf = (sentence: Sentence, match: RegExpExecArray | RegExpMatchArray): Extent => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

/** "the two prime ministers, Hun Manet and Phumtham Wechayachai": the names follow. */
function isNaming(text: string, match: RegExpMatchArray, named: readonly Party[], sentence: Sentence): boolean {
  const end = (match.index ?? 0) + match[0].length;
  return (
    text[end] === ',' && named.some(({ start }) => start - sentence.start >= end && start - sentence.start < end + 4)
  );
}

function peopleMeant(memory: Memory, earlier: readonly Party[], count: number): readonly Party[] {
  const want = count || 2;
  const told = toldBefore(memory).find((group) => group.filter(({ person }) => person).length === want);
  if (told) return told.filter(({ person }) => person);
  const recent = distinct([...memory.people, ...earlier.filter(({ person }) => person)]).slice(-want);
  return recent.length === want && new Set(recent.map(({ side }) => side)).size === want ? recent : [];
}

function sidesMeant(memory: Memory, earlier: readonly Party[], count: number): readonly Party[] {
  const told = toldBefore(memory).find((group) => sidesOf(group).length >= Math.max(count, 2));
  const sides = told ? sidesOf(told) : [...new Set([...memory.sides, ...sidesOf(earlier)])].slice(-(count || 2));
  if (sides.length < 2 || (count > 0 && sides.length !== count)) return [];
  return sides.map(
    (name): Party => ({ start: 0, end: 0, name, person: false, side: name, adjective: false, pronoun: true }),
  );
}

function pluralMeant(memory: Memory, count: number): readonly Party[] {
  if (memory.previous.length > 1) return memory.previous;
  const last = memory.gatherings.at(-1)?.parties;
  if (last && last.length > 1) return last;
  return count ? peopleMeant(memory, [], count) : [];
}

const toldBefore = (memory: Memory) => memory.gatherings.map(({ parties }) => parties).reverse();

const sidesOf = (parties: readonly Party[]) => [
  ...new Set(parties.map(({ side }) => side).filter((side): side is string => side !== null)),
];

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findLastIndex(({ name }) => name === party.name) === index);
}

const unnamedSource =
  /^(?:An?|The|One|Two)\s+(?:[\p{L}.'’-]+\s+){0,3}(?:agency|newspaper|daily|ministry|officials?|diplomats?|sources?|broadcaster|outlet|station|spokes\p{L}+)\b/u;

/** What a sentence leaves behind: its people, its sides, its subject. */
export function remember(memory: Memory, parties: readonly Party[], words: string): Memory {
  const named = parties.filter(({ pronoun }) => !pronoun);
  return {
    ...memory,
    people: distinct([...memory.people, ...named.filter(({ person }) => person)]).slice(-12),
    sides: [...memory.sides.filter((side) => !sidesOf(named).includes(side)), ...sidesOf(named)].slice(-12),
    previous: distinct(named.filter(({ person }) => person)),
    source: unnamedSource.exec(words)?.[0] ?? null,
    subject: parties.find(({ person }) => person) ?? named[0] ?? memory.subject,
  };
}
