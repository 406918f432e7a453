import type { Extent } from '../../model.ts';
import { wholeWords } from '../../words/whole-words.ts';

/** The longest quotation, in UTF-16 units, marks of omission included. DESIGN: 300. */
const LIMIT = 300;
const [BEFORE, BEHIND] = ['… ', ' …'];
const ROOM = LIMIT - BEFORE.length - BEHIND.length;
/** What stands before the words found, so that they are read in their place. */
const LEAD = Math.floor(ROOM / 3);

/**
 * The part of a passage where most of the words found stand together, at most 300 characters; exact words, cut at
 * blanks where there are any. Words count only where they stand whole: "his" is not in "This".
 * @example excerpt(longSentence, ['Budapest']) // '… to meet personally in Budapest, Hungary, to explore …'
 */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= LIMIT) return text;
  const word = densest(wholeWords(text, terms), text);
  const start = startFor(text, word);
  const end = endFor(text, start, word);
  return `${start > 0 ? BEFORE : ''}${text.slice(start, end)}${end < text.length ? BEHIND : ''}`;
}

/** The word from which on most different words lie within sight; the beginning of the text where none was found. */
function densest(found: readonly Extent[], text: string): Extent {
  let best = { word: found[0] ?? { start: 0, end: 0 }, seen: 0 };
  for (const word of found) {
    const near = found.filter(({ start, end }) => start >= word.start && end <= word.start + ROOM - LEAD);
    const seen = new Set(near.map(({ start, end }) => text.slice(start, end))).size;
    if (seen > best.seen) best = { word, seen };
  }
  return best.word;
}

function startFor(text: string, word: Extent): number {
  const aim = Math.min(word.start - LEAD, text.length - ROOM);
  if (aim <= 0) return 0;
  const blank = text.indexOf(' ', aim);
  return blank >= 0 && blank < word.start ? blank + 1 : whole(text, aim, 1);
}

function endFor(text: string, start: number, word: Extent): number {
  const aim = start + ROOM;
  if (aim >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', aim);
  return blank >= word.end && blank > start ? blank : whole(text, aim, -1);
}

/** A place between two characters: never within a surrogate pair. */
function whole(text: string, at: number, step: 1 | -1): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + step : at;
}
