import type { Document, PlaceMention, Sentence } from '../../model.ts';
import { fold, plainSpelling } from '../../names/fold.ts';
import { type Found, type Gazetteer, sideOfEntry } from '../../names/gazetteer.ts';
import { isHonorific, isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { type Word, wordsOf } from '../../names/words-of.ts';
import { functionWords, speech, thingWords } from '../people/lexicon.ts';
import { countriesAlone } from './countries.ts';
import { filedFrom, titled } from './filed-from.ts';
import { shown } from './shown.ts';
import { usedAsSide } from './side-use.ts';
import { cityAt, type Spotted, venueAt } from './unlisted.ts';

/**
 * The places and sides that an article names, in order, listed ones first by the longest name; towns and venues that no list holds
 * are read off the words around them and then known throughout the article.
 * @example "Iranian envoys will be in Ohrid" // Iran (demonym, side), Ohrid (city, no side)
 */
export function placesIn(doc: Document, gazetteer: Gazetteer): PlaceMention[] {
  const lines = doc.sentences.map((sentence) => ({ sentence, words: wordsOf(doc.text, sentence.start, sentence.end) }));
  const towns = townsOf(doc, lines, gazetteer);
  return lines.flatMap(({ sentence, words }) => inSentence(doc, sentence, words, towns, gazetteer));
}

type Line = { sentence: Sentence; words: Word[] };
/** Unlisted towns by their first word in plain spelling. */
type Towns = Map<string, string[][]>;

/** A first pass gathers the unlisted towns that some sentence shows to be towns. */
function townsOf(doc: Document, lines: readonly Line[], gazetteer: Gazetteer): Towns {
  const towns: Towns = new Map();
  const learn = (name: string) => {
    const keys = wordsOf(name).map((word) => plainSpelling(word.text));
    const first = keys[0] ?? '';
    const known = towns.get(first) ?? [];
    if (!known.some((other) => other.join(' ') === keys.join(' '))) towns.set(first, [...known, keys]);
  };
  const home = filedFrom(doc);
  if (home && listed(gazetteer, wordsOf(home), 0) === null) learn(home);
  for (const { sentence, words } of lines) {
    if (sentence.furniture) continue;
    for (let i = 1; i < words.length; i++) {
      if (!words[i]?.capital || listed(gazetteer, words, i)) continue;
      const town = venueAt(words, i, doc.text) ? null : cityAt(words, i, doc.text);
      if (town && !sounded(lines, town.name, gazetteer)) learn(town.name);
    }
  }
  return towns;
}

/** A name that somewhere speaks, has a form of address or a title before it is a person's; so is a listed surname. */
function sounded(lines: readonly Line[], name: string, gazetteer: Gazetteer): boolean {
  if (name.includes(' ')) return false;
  if (gazetteer.listed.surname.has(fold(name))) return true;
  return lines.some(({ words }) =>
    words.some((word, i) => {
      if (word.text !== name) return false;
      const [before, two] = [words[i - 1]?.text ?? '', words[i - 2]?.text ?? ''];
      return isHonorific(before) || isRoleHead(before) || isRoleHead(two) || speech.test(words[i + 1]?.text ?? '');
    }),
  );
}

function inSentence(
  doc: Document,
  sentence: Sentence,
  words: Word[],
  towns: Towns,
  gazetteer: Gazetteer,
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const verbs = new Set(
    (doc.tokens[sentence.index] ?? []).filter((t) => t.pos === 'VERB' || t.pos === 'AUX').map((t) => t.start),
  );
  let last: { end: number; side: boolean } | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.capital) continue;
    const found = listed(gazetteer, words, i);
    const venue = venueAt(words, i, doc.text);
    if (found && isPartOfName(found, sentence, words, i, gazetteer)) continue;
    if (found && (!venue || venue.count <= found.count)) {
      const near: boolean | null = last && i - last.end <= 1 ? last.side : null;
      const mention = listedMention(found, words, i, near, verbs, gazetteer);
      if (mention) {
        mentions.push(mention);
        last = { end: i + found.count, side: mention.side !== null };
      }
      i += found.count - 1;
      continue;
    }
    const spotted = venue ?? townAt(words, i, towns, doc.text);
    if (spotted) {
      mentions.push(spottedMention(spotted, words, gazetteer));
      i += spotted.count - 1;
    }
  }
  return mentions;
}

function listed(gazetteer: Gazetteer, words: readonly Word[], at: number): Found | null {
  const [own, iso] = [gazetteer.longest(words, at), countriesAlone().longest(words, at)];
  if (own === null || (iso !== null && iso.count > own.count && gazetteer.place(iso.entry.name) === null)) return iso;
  return own;
}

function listedMention(
  found: Found,
  words: Word[],
  at: number,
  near: boolean | null,
  verbs: Set<number>,
  gazetteer: Gazetteer,
): PlaceMention | null {
  const { entry, demonym, count } = found;
  const [first, final, next] = [words[at], words[at + count - 1], words[at + count]];
  if (!first || !final) return null;
  const verbNext = next !== undefined && /^\s+$/.test(next.before) && verbs.has(next.start) && !next.capital;
  const side = demonym || usedAsSide(entry, { words, at, count, verbNext, listed: near }) ? sideOfEntry(entry) : null;
  const country = entry.kind === 'country' ? entry.name : gazetteer.countryOf(entry.name);
  return { start: first.start, end: final.end, name: entry.name, kind: entry.kind, country, side, demonym };
}

function townAt(words: readonly Word[], at: number, towns: Towns, text: string): Spotted | null {
  const first = words[at];
  if (!first) return null;
  const known = towns.get(plainSpelling(first.text)) ?? [];
  const keys = known.find((town) =>
    town.every(
      (key, i) =>
        plainSpelling(words[at + i]?.text ?? '') === key && (i === 0 || /^[\s-]+$/.test(words[at + i]?.before ?? '')),
    ),
  );
  const final = keys && words[at + keys.length - 1];
  if (!keys || !final) return null;
  const shouted = shown(text.slice(first.start, final.end));
  const name = titled(shouted);
  return { at, count: keys.length, name, kind: 'city' };
}

/** "Woodside, California" and "Hotel Bristol in Vienna" lie where the next words say. */
function spottedMention(spotted: Spotted, words: Word[], gazetteer: Gazetteer): PlaceMention {
  const { at, count, name, kind } = spotted;
  const after = at + count;
  const comma = /^,\s*$/.test(words[after]?.before ?? '');
  const around = listed(gazetteer, words, comma ? after : words[after]?.text === 'in' ? after + 1 : words.length);
  const country =
    around && !around.demonym
      ? around.entry.kind === 'country'
        ? around.entry.name
        : gazetteer.countryOf(around.entry.name)
      : null;
  return {
    start: words[at]?.start ?? 0,
    end: words[after - 1]?.end ?? 0,
    name,
    kind,
    country,
    side: null,
    demonym: false,
  };
}

/** "Israel Katz", "Santiago Peña", "Paris Agreement": a place runs on into a longer name that is not the place. */
function isPartOfName(
  { demonym, count, entry }: Found,
  sentence: Sentence,
  words: Word[],
  at: number,
  gazetteer: Gazetteer,
): boolean {
  const next = words[at + count];
  if (
    demonym ||
    entry.kind === 'body' ||
    entry.kind === 'venue' ||
    sentence.heading ||
    !next?.capital ||
    !/^\s+$/.test(next.before) ||
    words[at + count - 1]?.possessive
  )
    return false;
  const key = next.text.toLowerCase();
  if (
    !/\p{Ll}/u.test(next.text) ||
    functionWords.has(key) ||
    isRoleHead(key) ||
    isRoleModifier(key) ||
    isHonorific(key)
  )
    return false;
  if (/^(?:in|at|to|from|near|of)$/i.test(words[at - 1]?.text ?? '') || thingWords.has(key)) return false;
  return listed(gazetteer, words, at + count) === null;
}
