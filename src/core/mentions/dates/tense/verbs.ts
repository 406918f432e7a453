import type { Extent, Token } from '../../../model.ts';
import { AHEAD, BE, COMMENT, INTENT, MODAL, SAME_PAST, SAYING } from './verb-words.ts';

/** Where a verb puts what it tells of: behind, ahead, or not said. */
export type Tense = 'past' | 'future' | 'open';

/** A verb with its auxiliaries: "was due to meet". */
export type VerbGroup = Extent & { tense: Tense; saying: boolean; comments: boolean; first: number; last: number };

const PART_OF_GROUP = new Set(['AUX', 'VERB', 'PART', 'ADV']);

/** Verbs of a sentence with their auxiliaries, from left to right. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensGroup(tokens, at)) continue;
    const last = endOfGroup(tokens, at);
    const group = groupOf(tokens, at, last, groups.at(-1));
    if (group !== null) groups.push(group);
    at = last;
  }
  return groups;
}

function opensGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'AUX') return true;
  if (token.pos === 'NOUN') return isVerbInDisguise(tokens, at);
  if (token.pos === 'VERB') return !isNounInDisguise(token, tokens[at - 1]);
  return /^to$/i.test(token.text) && isBaseVerb(tokens[at + 1]);
}

/** The tagger takes "Shenzhen hosts the summit" for three names. */
function isVerbInDisguise(tokens: readonly Token[], at: number): boolean {
  const third = /[^s]s$/.test(tokens[at]?.text ?? '');
  return third && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'DET';
}

/** The tagger takes "its launch" and "a visit" for verbs. */
function isNounInDisguise(token: Token, before: Token | undefined): boolean {
  if (before === undefined || token.text.toLowerCase() !== token.lemma.toLowerCase()) return false;
  return before.pos === 'DET' || before.pos === 'ADJ' || /^(?:its|his|her|their|our|my|your|['’]s)$/i.test(before.text);
}

function isBaseVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB|AUX)$/.test(token.pos) && token.text.toLowerCase() === token.lemma;
}

function endOfGroup(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const joins = PART_OF_GROUP.has(token.pos) || (AHEAD.test(token.text) && BE.test(tokens[at - 1]?.text ?? ''));
    if (!joins) break;
    if (token.pos === 'AUX' || token.pos === 'VERB' || AHEAD.test(token.text)) last = at;
  }
  return last;
}

function groupOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const words = tokens.slice(first, last + 1);
  const head = words.at(-1);
  if (head === undefined) return null;
  const tense = tenseOf(words, tokens, first, before);
  if (tense === null) return null;
  const saying = words.some((word) => SAYING.test(word.lemma.toLowerCase()));
  const comments = COMMENT.test(head.lemma.toLowerCase());
  return { start: words[0]?.start ?? head.start, end: head.end, tense, saying, comments, first, last };
}

/** Null for a group that governs no time of its own, such as a bare "-ing" form. */
function tenseOf(words: Token[], tokens: readonly Token[], first: number, before: VerbGroup | undefined): Tense | null {
  const texts = words.map((word) => word.text.toLowerCase());
  const modal = texts.some((text) => MODAL.test(text));
  const have = texts.some((text) => /^(?:have|has|had|having|'ve|’ve)$/.test(text));
  if (modal) return have && words.length > 2 ? 'past' : 'future';
  if (pointsAhead(words, tokens[first + words.length])) return 'future';
  if (have && words.length > 1) return 'past';
  if (texts.includes('did')) return 'past';
  const toAt = texts.indexOf('to');
  if (toAt === 0) return infinitive(tokens, first, before);
  if (toAt > 0) return toInfinitive(words, texts, toAt);
  return finite(words, texts, tokens[first + words.length]);
}

/** "is due", "has been scheduled", "was set to meet"; and bare before a preposition, "talks set for Tuesday". */
function pointsAhead(words: Token[], next: Token | undefined): boolean {
  const at = words.findIndex((word) => AHEAD.test(word.text));
  if (at < 0) return false;
  const followed = words[at + 1] ?? next;
  if (/^to$/i.test(followed?.text ?? '')) return true;
  if (at < words.length - 1) return false;
  if (words.slice(0, at).some((word) => BE.test(word.text))) return true;
  return (
    (at === 0 &&
      /^(?:for|on|in|at|by|next|later|this)$/i.test(next?.text ?? '') &&
      !/^(?:set|about)$/i.test(words[0]?.text ?? '')) ||
    (at === 0 && /^for$/i.test(next?.text ?? ''))
  );
}

function infinitive(tokens: readonly Token[], first: number, before: VerbGroup | undefined): Tense {
  if (before === undefined) return 'future';
  const governing = tokens[before.last];
  if (governing !== undefined && INTENT.test(governing.lemma.toLowerCase())) return 'future';
  // "a summit to be held", "an event to take place"
  if (
    /^(?:be|take|begin|start|open|follow)$/i.test(tokens[first + 1]?.text ?? '') &&
    /NOUN|PROPN/.test(tokens[first - 1]?.pos ?? '')
  )
    return 'future';
  // "ready to meet", "a plan to meet": a noun or adjective right before the infinitive points ahead
  if (
    /^(?:plan|deal|offer|invitation|pledge|promise|decision|agreement|deadline|ready|due|set|likely|willing)s?$/i.test(
      tokens[first - 1]?.text ?? '',
    )
  )
    return 'future';
  return before.tense;
}

function toInfinitive(words: Token[], texts: string[], toAt: number): Tense {
  const governing = words[toAt - 1];
  if (governing !== undefined && (INTENT.test(governing.lemma.toLowerCase()) || BE.test(governing.text)))
    return 'future';
  return finite(words.slice(0, toAt), texts.slice(0, toAt)) ?? 'open';
}

function finite(words: Token[], texts: string[], next?: Token): Tense | null {
  const head = words.at(-1);
  const text = texts.at(-1);
  if (head === undefined || text === undefined) return null;
  const being = texts.find((word) => BE.test(word));
  if (being === 'was' || being === 'were' || being === 'been') return 'past';
  if (text.endsWith('ing')) return being === undefined ? null : 'future';
  if (/^(?:is|are|am|'s|’s|'re|’re)$/.test(being ?? '') && isPast(head)) return 'open';
  if (isPast(head)) return 'past';
  if (being !== undefined) return words.length === 1 ? 'future' : 'open';
  if (SAYING.test(head.lemma.toLowerCase())) return 'past';
  // "the decision follows a session on Monday"
  if (head.lemma.toLowerCase() === 'follow' && next?.pos !== 'ADP') return 'past';
  return /^(?:have|has|do|does)$/.test(text) ? 'open' : 'future';
}

function isPast(token: Token): boolean {
  const text = token.text.toLowerCase();
  if (SAME_PAST.test(text)) return true;
  if (text.endsWith('ed')) return true;
  return text !== token.lemma.toLowerCase() && !/(?:s|ing)$/.test(text);
}
