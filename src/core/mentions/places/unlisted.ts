import { isHonorific, isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import type { Word } from '../../names/words-of.ts';
import { shown } from './shown.ts';

const venueHeads = new Set(
  `palace hotel castle house base airport airfield centre center mission embassy consulate headquarters club island resort villa
  lodge hall barracks ranch residence complex pavilion tower compound mansion monastery abbey estate manor inn stadium
  garrison museum library university institute terminal harbour fort fortress citadel kremlin park auditorium theatre theater arena school`.split(
    /\s+/,
  ),
);
const firstHeads = new Set(
  'villa hotel château chateau palazzo palais schloss camp fort casa hôtel quai universidad palacio castello castel'.split(
    ' ',
  ),
);
const joiners = new Set('de do da du del della of the la le el al an der den von van es en d'.split(' '));
const noCity = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter english french russian arabic spanish german
  chinese congress parliament senate cabinet brexit ramadan christmas easter article resolution phase section chapter part order
  i we he she it they this that these those his her its their our my your god court council assembly washington's`.split(
    /\s+/,
  ),
);
const trusting = /^(?:confiden|trust|faith|interest|believ|disappoint|role|mr|change|stake)/;

/** A place that no list holds, read off the words around it. */
export type Spotted = { at: number; count: number; name: string; kind: 'city' | 'venue' };

/**
 * A venue by its head noun ("Lancaster House", "Hotel Marriott") that starts at a word, or null.
 * @example venueAt(wordsOf('at Lancaster House'), 1)?.name === 'Lancaster House'
 */
export function venueAt(words: readonly Word[], at: number, text: string): Spotted | null {
  const first = words[at];
  if (!first?.capital || isFunction(first.text) || isHonorific(first.text)) return null;
  let last = -1;
  let i = at;
  for (; i < words.length && i < at + 7; i++) {
    const word = words[i];
    if (word === undefined || (i > at && !/^[\s-]+$/.test(word.before))) break;
    const key = word.text.toLowerCase();
    if (!word.capital && !joiners.has(key)) break;
    if (word.capital && isRoleHead(word.text) && !venueHeads.has(key)) break;
    if (i > at && word.capital && venueHeads.has(key)) last = i;
    if (i > at && word.capital && firstHeads.has(first.text.toLowerCase())) last = i;
    if (word.possessive && last !== i) break;
    if (word.possessive) break;
  }
  const end = words[last];
  if (end === undefined) return null;
  // A house or a club is a venue only where somebody is in it: "the Chatham House rule" is not.
  if (!placed(words, at)) return null;
  return { at, count: last - at + 1, name: shown(text.slice(first.start, end.end)), kind: 'venue' };
}

/**
 * An unlisted town after "in", or after "to" with a verb of motion; null where the words do not show one.
 * @example cityAt(wordsOf('gather in Ohrid on Monday'), 2)?.name === 'Ohrid'
 */
export function cityAt(words: readonly Word[], at: number, text: string): Spotted | null {
  const before = (words[at - 1]?.text ?? '').toLowerCase();
  if (!/^(?:in|near|outside)$/.test(before) && !(before === 'to' && goes(words, at - 2))) return null;
  if (before === 'in' && trusting.test((words[at - 2]?.text ?? '').toLowerCase())) return null;
  const count = runLength(words, at);
  const [first, last] = [words[at], words[at + count - 1]];
  if (!first || !last || last.possessive) return null;
  return { at, count, name: shown(text.slice(first.start, last.end)), kind: 'city' };
}

/**
 * The number of words of a place name that starts here: capitals, and particles between them; 0 when it is none.
 * @example runLength(wordsOf('Foz do Iguaçu on Saturday'), 0) === 3
 */
export function runLength(words: readonly Word[], at: number): number {
  let count = 0;
  for (let i = at; i < words.length && count < 5; i++) {
    const word = words[i];
    if (!word || (i > at && !/^[\s-]+$/.test(word.before))) break;
    const key = word.text.toLowerCase();
    if (!word.capital) {
      if (i === at || !joiners.has(key) || !words[i + 1]?.capital || !/^\s$|^-$/.test(words[i + 1]?.before ?? ''))
        break;
    } else if (
      noCity.has(key) ||
      isHonorific(key) ||
      isRoleHead(key) ||
      (isRoleModifier(key) && i > at) ||
      /^\p{Lu}{2,}$/u.test(word.text) ||
      /\./.test(word.text.slice(0, -1)) ||
      /\d/.test(word.text)
    ) {
      return i === at || word.before === '-' ? 0 : count;
    }
    count = i - at + 1;
    if (word.possessive) break;
  }
  return count;
}

function goes(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    if (/^(?:according|due|thanks)$/.test(words[i]?.text ?? '') || /[,;:]/.test(words[i + 1]?.before ?? ''))
      return false;
    if (
      /^(?:travel|trip|fl(?:y|ies|ew|ying|own)|go(?:es|ing)?$|went|head(?:s|ed|ing)|return|mov(?:e[sd]?|ing)|shift|drove|back$)/.test(
        (words[i]?.text ?? '').toLowerCase(),
      )
    )
      return true;
  }
  return false;
}

function placed(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (/^the$/i.test(words[i]?.text ?? '')) i--;
  return /^(?:in|at|inside|outside|near|from|to|into|around|of|by)$/i.test(words[i]?.text ?? '');
}

const isFunction = (word: string) => /^(?:the|a|an|at|in|on|and|but|if|when|his|her|its|their|this|that)$/i.test(word);
