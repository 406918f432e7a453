import type { Extent, Token } from '../../../model.ts';
import type { Scene } from '../scene.ts';
import { clauseAround } from './clause.ts';
import { type Tense, type VerbGroup, verbGroups } from './verbs.ts';

export type { Tense };

const PART = '(?:(?:the\\s+)?(?:end|close|start|beginning|middle)\\s+of\\s+|early\\s+|late\\s+|mid-?)?(?:the\\s+)?';
/** Words right before a time that put it ahead, whatever the verb: "before", "by", "for Thursday", "due in Jeddah on". */
const AHEAD = [
  new RegExp(`\\b(?:ahead of|before|upcoming|until|till|by|deadline of|deadline is|starting)\\s+${PART}$`, 'i'),
  /\b(?:due|scheduled|planned|slated|expected|billed|pencill?ed in|tentatively|awaited|invited)\s+(?:[\w.’'-]+\s+){0,4}?(?:on|for|in|at|to)?\s*(?:the\s+)?$/i,
  /\b(?:postponed|moved|delayed|pushed(?: back)?|extended|extension|put off|brought forward|rescheduled|deferred|shifted|adjourned)\b[^.;]{0,60}\b(?:to|until|till)\s+(?:the\s+)?$/i,
];
const FOR = /\bfor\s+(?:(?:early|late|the)\s+)?$/i;
const BEHIND = /\b(?:since|released|dated|issued)\s+(?:(?:on|late|early|the)\s+)*$/i;
const POSSESSIVE = /^['’]s?\s/;
/** Something that happens, named right before its time: "talks on Tuesday", "a call from Doha on Tuesday". */
const EVENT =
  /\b(?:talks|meetings?|summits?|calls?|visits?|negotiations|sessions?|rounds?|conference|vote|elections?|trip|opening|start|launch|resumption|signing|ceremony|release|gathering)\s+(?:(?:on|in|for|planned|set|scheduled|at|the)\s+|(?:in|at)\s+[A-Z]\w+\s+)*$/;
/** The time opens its clause, so that the verb behind it governs: ", on Tuesday Trump will …". */
const OPENS_CLAUSE =
  /(?:^|[,;:—–(“"]|\b(?:and|but|that|while|when|which|who|as)|[.!?]['"’”]?)\s*(?:[“"]\s*)?(?:(?:later|early|late|only|also|again|then)\s+)?(?:(?:on|in|by|at|for|from)\s+)?(?:the\s+)?$/i;
/** In a sentence with one of these a date without a year is rather ahead, in whatever tense. */
const PLAN =
  /\b(?:plan\w*|schedul\w+|postpone\w*|put off|called off|cancel\w*|delay\w*|extend\w*|extension|moved|until|deadline|due|expected|pencill?ed|slated|set for|announced|to be)\b/i;

/** Whether a time lies behind or ahead of the day of publication, by the tense of the verb that governs it: "will meet on Tuesday" is ahead. */
export function directionAt(scene: Scene, piece: Extent): Tense {
  const left = scene.text.slice(0, piece.start);
  const right = scene.text.slice(piece.end);
  if (AHEAD.some((cue) => cue.test(left)) || (FOR.test(left) && !POSSESSIVE.test(right))) return 'future';
  if (BEHIND.test(left)) return 'past';
  const clause = clauseAround(scene, piece);
  const groups = verbGroups(clause);
  const before = groups.filter((group) => group.end <= piece.start).at(-1);
  const after = groups.find((group) => group.start >= piece.end);
  const governing = choose(before, after, left, right);
  if (governing === null) return 'open';
  const plain = isPresent(clause, governing) && governing.tense === 'future';
  return plain && (scene.heading || POSSESSIVE.test(right)) ? 'open' : governing.tense;
}

/**
 * The direction of a date without a year. The past tense turns only what is told on or in a date back by a year ("was elected on 5 November"),
 * and never where the sentence plans, postpones or extends: the tense is right nine times in ten, the latest reading at most 100 days ahead oftener.
 */
export function directionOfDate(scene: Scene, piece: Extent): Tense {
  const direction = directionAt(scene, piece);
  if (direction !== 'past') return direction;
  const told = /\b(?:on|in|since|of|last|dated)\s+(?:the\s+)?$/i.test(scene.text.slice(0, piece.start));
  return told && !PLAN.test(scene.text) ? 'past' : 'open';
}

function choose(
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
  left: string,
  right: string,
): VerbGroup | null {
  const ofEvent = EVENT.test(left);
  if (before?.comments && ofEvent) return after ?? null;
  if (before === undefined || after === undefined) return before ?? after ?? null;
  if (OPENS_CLAUSE.test(left)) return after;
  // "said talks on Tuesday would focus on …": the event's own verb governs
  if (before.saying && ofEvent) return after;
  if (before.saying && POSSESSIVE.test(right) && left.slice(before.end).trim() === '') return after;
  return before;
}

function isPresent(tokens: readonly Token[], group: VerbGroup): boolean {
  return (
    group.first === group.last &&
    !/^(?:will|would|shall|should|can|could|may|might|must)$/i.test(tokens[group.first]?.text ?? '') &&
    /^(?:VERB|AUX)$/.test(tokens[group.first]?.pos ?? '')
  );
}
