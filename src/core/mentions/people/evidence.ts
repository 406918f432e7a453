import { particles } from '../../names/particles.ts';
import { carriers, functionWords, speech, thingWords } from './lexicon.ts';
import { afterComma, gapAt, joined, type Line, lowerAt, wordAt } from './line.ts';
import type { RoleAfter } from './role-after.ts';

/**
 * Whether several capitalised words are a person's name, by what stands around them.
 * @example "Priya Ramanathan, 17, cleared" yes; "the Red Sea", "Thornley Park on Saturday" no
 */
export function looksPersonal(
  line: Line,
  at: number,
  count: number,
  title: { from: number; to: number } | null,
  after: readonly RoleAfter[],
  listing: boolean,
): boolean {
  if (title && title.to > title.from)
    return !isThing(line, at, count) || (count > 1 && !thingWords.has(lowerAt(line, at + count - 1)));
  if (title) return true;
  if (isThing(line, at, count) && after.length === 0) return false;
  const before = lowerAt(line, at - 1);
  if (carriers.has(before) && joined(line, at)) return false;
  if (/^(?:the|an?|this|that|these)$/.test(before) && joined(line, at)) return false;
  if (/\d/.test(wordAt(line, at + count)) && joined(line, at + count)) return false;
  if (after.length > 0 || hasAge(line, at + count)) return true;
  if (line.sentence.heading) return false;
  if (/^(?:in|on|at|aboard|near|under|over|into|via|inside|outside|around|across|through|off)$/.test(before))
    return false;
  if (listing || acts(line, at, count)) return true;
  const ofPlace = /^(?:of|for)$/.test(lowerAt(line, at + count)) && line.places[at + count + 1]?.kind === 'country';
  return at > 0 || ofPlace ? mentionedLikeOne(line, at, count) : false;
}

/**
 * Whether a name holds a word of organisations, places or papers.
 * @example "Executive Order" and "Northern Line" do
 */
export function isThing(line: Line, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++)
    if (
      !particles.has(lowerAt(line, i)) &&
      (thingWords.has(lowerAt(line, i)) || thingWords.has(lowerAt(line, i).replace(/s$/, '')))
    )
      return true;
  return false;
}

/** ", 71,". */
function hasAge(line: Line, end: number): boolean {
  return (
    afterComma(line, end) &&
    /^\d{1,3}$/.test(wordAt(line, end)) &&
    /^,/.test(gapAt(line, end + 1)) &&
    Number(wordAt(line, end)) < 110
  );
}

/** Says, does, or is told something. */
function acts(line: Line, at: number, count: number): boolean {
  const end = at + count;
  const near = joined(line, end);
  if (
    near &&
    (line.verbs[end] || speech.test(lowerAt(line, end)) || /^(?:who|himself|herself)$/.test(lowerAt(line, end)))
  )
    return true;
  if (near && /^(?:and|of|for|on|in|at)$/.test(lowerAt(line, end)) && at > 0) return mentionedLikeOne(line, at, count);
  if (near && lowerAt(line, end) === 'and') return line.words[end + 1]?.capital === true;
  if (/^,\s/.test(gapAt(line, end)) && /^(?:who|whose|whom|then|meanwhile|for)$/.test(lowerAt(line, end))) return true;
  return speech.test(lowerAt(line, at - 1)) && joined(line, at);
}

/** In the middle of a sentence a capitalised pair without an article is mostly a person. */
function mentionedLikeOne(line: Line, at: number, count: number): boolean {
  // "an updated Business Advisory": an article further left rules the words.
  if (
    /^(?:an?|the|its|their|this|each|every|new)$/.test(lowerAt(line, at - 2)) &&
    !line.words[at - 1]?.capital &&
    joined(line, at)
  )
    return false;
  const opening = !joined(line, at) && /["“]/.test(gapAt(line, at));
  if (opening) return false;
  for (let i = at; i < at + count; i++)
    if (functionWords.has(lowerAt(line, i)) && !particles.has(lowerAt(line, i)) && lowerAt(line, i) !== 'he')
      return false;
  return true;
}
