import { isHonorific, isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { functionWords } from './lexicon.ts';
import { gapAt, joined, type Line, lowerAt, wordAt } from './line.ts';

/** The words before a name that tell who it is: `from` to before `to` is the role, empty when there is only a form of address. */
export type Title = { from: number; to: number; honorific: boolean; plural: boolean };

/**
 * The title before the name that starts at a word, or null: "Russian Deputy Foreign Minister", "Mr.".
 * @example the line "special envoy Tom Perriello" gives { from: 0, to: 2 } at 2
 */
export function titleBefore(line: Line, at: number): Title | null {
  let to = at;
  let honorific = false;
  while (
    to > 0 &&
    glued(line, to) &&
    (isHonorific(wordAt(line, to - 1)) || /^(?:HE|HH|HRH)$/.test(wordAt(line, to - 1)))
  ) {
    to--;
    honorific = true;
    // "His Majesty", "Her Excellency".
    if (/^(?:his|her)$/.test(lowerAt(line, to - 1))) to--;
  }
  const linked = to > 0 && glued(line, to);
  const from = linked ? roleStart(line, to) : to;
  if (from === to) return honorific ? { from: to, to, honorific, plural: false } : null;
  return { from, to, honorific, plural: isPlural(line, to - 1) };
}

/** Where the role that ends before `to` begins; `to` itself when there is none. */
function roleStart(line: Line, to: number): number {
  if (isHead(line, to - 1)) return leftOf(line, to - 1);
  return complementStart(line, to);
}

/** From a role's head leftwards over what belongs to it: "U.S. Special Presidential | Envoy". */
function leftOf(line: Line, head: number): number {
  let from = head;
  while (from > 0 && (joined(line, from) || gapAt(line, from) === '-')) {
    const at = from - 1;
    const key = lowerAt(line, at);
    if (
      key === 'and' &&
      isHead(line, at - 1) &&
      line.words[at + 1]?.capital === line.words[at - 1]?.capital &&
      joined(line, at)
    ) {
      from = at - 1;
      continue;
    }
    if (!belongs(line, at, head)) break;
    from = at;
  }
  return from;
}

function belongs(line: Line, at: number, head: number): boolean {
  const word = line.words[at];
  const key = lowerAt(line, at);
  if (!word || (functionWords.has(key) && !/^(?:first|second|third|new)$/.test(key))) return false;
  if (key === 'opposite') return true;
  if (line.places[at] || isRoleModifier(key) || isRoleHead(key)) return !isHonorific(key);
  // Other capitals only in the middle of a sentence: its first word is capitalised whatever it is.
  if (!word.capital) return false;
  return at > 0
    ? line.words[head]?.capital === true || /^\p{Lu}{2,}$/u.test(word.text)
    : /^\p{Lu}{2,}$/u.test(word.text);
}

/** "Secretary of the Treasury", "Ambassador to Oman": the head stands before a preposition. */
function complementStart(line: Line, to: number): number {
  let at = to - 1;
  let seen = 0;
  for (; at > 0 && to - at < 16; at--) {
    const word = line.words[at];
    const key = lowerAt(line, at);
    if (!word) return to;
    if (/^(?:of|for|to)$/.test(key) && seen > 0 && isHead(line, at - 1) && joined(line, at))
      return leftOf(line, at - 1);
    if (/^(?:of|for|to|the|and|&)$/.test(key) && seen > 0) {
      if (!joined(line, at)) return to;
      continue;
    }
    if (!word.capital || !joined(line, at) || (functionWords.has(key) && !line.places[at])) return to;
    seen++;
  }
  return to;
}

const glued = (line: Line, at: number) => /^\s+$/.test(gapAt(line, at)) && !line.words[at - 1]?.possessive;

function isHead(line: Line, at: number): boolean {
  const key = lowerAt(line, at);
  if (key === 'number') return lowerAt(line, at - 1) === 'opposite';
  return at >= 0 && isRoleHead(key) && !line.places[at] && !line.words[at]?.possessive && !isHonorific(key);
}

const isPlural = (line: Line, at: number) => {
  const key = lowerAt(line, at);
  return /s$/.test(key) && isRoleHead(key) && isRoleHead(key.replace(/s$/, '')) && !/^(?:boss|princess)$/.test(key);
};
