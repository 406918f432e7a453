import type { Extent, Token } from '../../../model.ts';
import type { Scene } from '../scene.ts';
import { type Tense, type VerbGroup, verbGroups } from './verbs.ts';

export type { Tense };

const AHEAD_CUE =
  /\b(?:ahead of|before|upcoming|until|till|by|due|expected|scheduled|planned|set for|slated|tentatively|deadline(?: is| of)?|starting)\s+(?:(?:on|for|in|the|this)\s+)*$/i;
const BEHIND_CUE = /\b(?:since|released|dated|issued)\s+(?:(?:on|late|early|the)\s+)*$/i;
const EVENT =
  /\b(?:talks|meetings?|summits?|calls?|visits?|negotiations|sessions?|rounds?|conference|vote|elections?|trip)\s+(?:(?:on|in|for|planned|set|scheduled|at|the)\s+|(?:in|at)\s+[A-Z]\w+\s+)*$/;
const CLAUSE_START =
  /(?:^|[,;:—–(“"]|\b(?:and|but|that|while|when|which|who|as)|[.!?]['"’”]?)\s*(?:[“"]\s*)?(?:(?:later|early|late|only|also|again|then)\s+)?(?:(?:on|in|by|at|for|from)\s+)?(?:the\s+)?$/i;

/** Whether a time lies behind or ahead of the day of publication, by the tense of the verb that governs it: "will meet on Tuesday" is ahead. */
export function directionAt(scene: Scene, piece: Extent): Tense {
  const left = scene.text.slice(0, piece.start);
  const right = scene.text.slice(piece.end);
  if (AHEAD_CUE.test(left)) return 'future';
  if (BEHIND_CUE.test(left)) return 'past';
  if (scene.tokens.length === 0) return 'open';
  const clause = clauseAround(scene.tokens, piece);
  const groups = verbGroups(clause);
  const before = groups.filter((group) => group.end <= piece.start).at(-1);
  const after = groups.find((group) => group.start >= piece.end);
  const governing = choose(before, after, left, right);
  if (governing === undefined) return 'open';
  if (scene.heading && governing.tense === 'future' && isBarePresent(clause, governing)) return 'open';
  return governing.tense;
}

function choose(
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
  left: string,
  right: string,
): VerbGroup | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  if (CLAUSE_START.test(left)) return after;
  // "said talks on Tuesday would focus on …": the event's own verb governs
  if (before.saying && EVENT.test(left)) return after;
  if (before.saying && /^['’]s\b/.test(right) && left.slice(before.end).trim() === '') return after;
  return before;
}

/** The sentence around a time, where the text holds several. */
function clauseAround(tokens: readonly Token[], piece: Extent): Token[] {
  let from = 0;
  let to = tokens.length;
  for (const [at, token] of tokens.entries()) {
    if (!endsSentence(tokens, at)) continue;
    if (token.end <= piece.start) from = at + 1;
    else if (token.start >= piece.end) {
      to = at;
      break;
    }
  }
  return tokens.slice(from, to);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^[.!?;]$/.test(token.text)) return false;
  if (token.text !== '.') return true;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (
    previous !== undefined &&
    /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No)$/i.test(previous.text)
  )
    return false;
  return next === undefined || /^["'“‘(]?[A-Z]/.test(next.text);
}

function isBarePresent(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.first === group.last && tokens[group.first]?.pos === 'VERB';
}
