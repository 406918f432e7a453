import { isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { functionWords } from './lexicon.ts';
import { gapAt, isNameWord, type Line, lowerAt, wordAt } from './line.ts';

/** Words that tell a role behind a name, from one word to before another; `verbal` for "who runs a lighting factory". */
export type RoleAfter = { from: number; to: number; verbal: boolean; plural: boolean };

const articles = /^(?:the|a|an|its|his|her|their|then|now|both|all)$/;
const enders =
  /^(?:who|whose|whom|which|that|said|says|told|and|but|while|when|where|in|at|under|since|from|with|after|before|during|on|by|as|is|are|was|were|will|would|has|had|have)$/;

/**
 * The roles told behind the name that ends before a word: ", head of the presidential office,", ", who leads the team,".
 * @example the line "Rustem Umerov, Ukraine's chief negotiator, said" gives one role at 2
 */
export function rolesAfter(line: Line, end: number): RoleAfter[] {
  const roles: RoleAfter[] = [];
  let at = end;
  while (at < line.words.length && roles.length < 3) {
    const gap = gapAt(line, at);
    const opened = /^,\s+$/.test(gap) || (at === end && /^\s+\($/.test(gap));
    if (!opened) break;
    const close = closing(line, at);
    if (/^\d{1,3}$/.test(wordAt(line, at)) && close === at + 1) {
      at = close;
      continue;
    }
    const role = roleIn(line, at, close);
    if (!role) break;
    roles.push(...role);
    at = close;
  }
  return roles;
}

/** The word at which the piece between commas ends. */
function closing(line: Line, at: number): number {
  let i = at + 1;
  while (i < line.words.length && !/[,;:()—–"“”]| - /.test(gapAt(line, i))) i++;
  return i;
}

function roleIn(line: Line, at: number, close: number): RoleAfter[] | null {
  if (/^who$/.test(lowerAt(line, at))) return relative(line, at, close);
  let from = at;
  while (articles.test(lowerAt(line, from)) && from < close) from++;
  const head = headFrom(line, from, close);
  // "…, Presidency Minister Nelson Aramayo and …": the title of the next in a list.
  if (head < 0 || (/^\s+$/.test(gapAt(line, head + 1)) && isNameWord(line, head + 1))) return null;
  const to = nounPhraseEnd(line, head, close);
  const plural = isPluralHead(lowerAt(line, head)) && /^(?:both|all)$/.test(lowerAt(line, at));
  return split(line, from, to, plural);
}

/**
 * The role that starts at a word and ends by another, as a noun with what belongs to it; null when it is none.
 * @example "spokesman for the bloc" is one whole
 */
export function roleSpan(
  line: Line,
  from: number,
  close: number,
): { from: number; to: number; plural: boolean } | null {
  const head = headFrom(line, from, close);
  return head < 0 ? null : { from, to: nounPhraseEnd(line, head, close), plural: isPluralHead(lowerAt(line, head)) };
}

/**
 * Whether a role's head means several people: "ministers".
 * @example isPluralHead('envoys') === true
 */
export const isPluralHead = (key: string): boolean => /[^s]s$/.test(key) && isRoleHead(key.slice(0, -1));

/** The head of a role that nothing but its own words precedes: "Ukraine's chief | negotiator". */
function headFrom(line: Line, from: number, close: number): number {
  for (let i = from; i < Math.min(close, from + 8); i++) {
    const key = lowerAt(line, i);
    if (isRoleHead(key) && !line.words[i]?.possessive) {
      const next = lowerAt(line, i + 1);
      const goesOn =
        i + 1 < close &&
        /^(?:\s+|-)$/.test(gapAt(line, i + 1)) &&
        (isRoleHead(next) || isRoleModifier(next) || next === 'general' || next === 'in-law');
      if (goesOn) continue;
      // "President Donald Trump's envoy": a title and a name that own the role.
      const owner = ownerEnd(line, i + 1, close);
      if (owner < 0) return i;
      i = owner;
      continue;
    }
    const own =
      line.places[i] ||
      isRoleModifier(key) ||
      line.words[i]?.capital ||
      line.words[i]?.possessive ||
      isRoleHead(key) ||
      line.words[i + 1]?.before === '-' ||
      line.words[i]?.before === '-';
    if (!own && !(i <= from + 2 && !functionWords.has(key) && !line.verbs[i])) return -1;
  }
  return -1;
}

function ownerEnd(line: Line, at: number, close: number): number {
  for (let i = at; i < Math.min(close, at + 4) && line.words[i]?.capital && /^\s+$/.test(gapAt(line, i)); i++) {
    if (line.words[i]?.possessive) return i;
  }
  return -1;
}

/** Behind the head: "of the Ukrainian presidential office", "to Mr. Putin", up to a verb, a clause or the comma. */
function nounPhraseEnd(line: Line, head: number, close: number): number {
  let i = head + 1;
  // "a politician seized in 2015", "an official working on it".
  if (i < close && /(?:ed|ing)$/.test(lowerAt(line, i)) && line.verbs[i]) return i;
  while (i < close && i < head + 12) {
    const key = lowerAt(line, i);
    if (/^(?:of|for|to|on|in|at)$/.test(key) && i + 1 < close) {
      if (/^(?:in|at|on)$/.test(key) && i === head + 1 && line.places[i + 1]) return i;
      i += 2;
      continue;
    }
    if (enders.test(key) && !(key === 'and' && startsRole(line, i + 1))) return i;
    if (line.verbs[i] && !line.words[i]?.capital && !isRoleModifier(key) && !/(?:ed|ing)$/.test(key)) return i;
    i++;
  }
  return i;
}

function startsRole(line: Line, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (isRoleHead(lowerAt(line, i))) return true;
    if (line.verbs[i] || (functionWords.has(lowerAt(line, i)) && !articles.test(lowerAt(line, i)))) return false;
  }
  return false;
}

/** "the Malaysian leader and current chair of ASEAN" holds two roles. */
function split(line: Line, from: number, to: number, plural: boolean): RoleAfter[] {
  for (let i = from + 1; i < to - 1; i++) {
    if (lowerAt(line, i) === 'and' && isRoleHead(lowerAt(line, i - 1)) && startsRole(line, i + 1)) {
      const next = articles.test(lowerAt(line, i + 1)) ? i + 2 : i + 1;
      return [
        { from, to: i, verbal: false, plural },
        { from: next, to, verbal: false, plural },
      ];
    }
  }
  return [{ from, to, verbal: false, plural }];
}

/** "who runs a lighting factory", "who is also foreign minister". */
function relative(line: Line, at: number, close: number): RoleAfter[] | null {
  const verb = lowerAt(line, at + 1);
  if (/^(?:is|was|serves|served)$/.test(verb)) {
    let from = at + 2;
    while (/^(?:also|as|the|a|an|now)$/.test(lowerAt(line, from))) from++;
    const head = headFrom(line, from, close);
    return head < 0 ? [] : [{ from, to: nounPhraseEnd(line, head, close), verbal: false, plural: false }];
  }
  const tells =
    /^(?:runs|leads|heads|chairs|commands|manages|drives|grows|works|owns|teaches|directs|represents|oversees|edits|coordinates|covers|studies|coaches|farms|fishes|sells|makes|advises|speaks)$/.test(
      verb,
    );
  if (!tells) return [];
  return [{ from: at + 1, to: Math.min(close, at + 11), verbal: true, plural: false }];
}
