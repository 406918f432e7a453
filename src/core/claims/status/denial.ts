import { type Scene, wordsAt } from '../scene.ts';
import type { Trigger } from '../trigger.ts';

/** Denials need the event itself in their scope. */
const denials =
  /\b(?:no (?:immediate |current |further |such |new |direct |face-to-face |preparatory |formal |bilateral )*(?:plans?|intention|meetings?|calls?|visits?|trips?|talks|negotiations|summit|contacts?|encounter|session|conversation)\b|(?:has|have|had|did|does|do|will|would|is|are|was|were) not (?:\S+ ){0,2}?(?:meet|met|held|hold|scheduled|planned|going|travel|visit|attend|planning|talk|negotiate|speak|sit)|(?:hasn|haven|didn|doesn|don|won|wouldn|isn|aren|wasn)['’]t (?:\S+ ){0,2}?(?:meet|met|hold|scheduled|planned|going|travel|planning)|\breports? (?:of|that) [^.;]{3,90} (?:are|were|is|was) (?:false|wrong|untrue|baseless)|rul(?:ed|es|ing) out|den(?:ied|ies|y)|refus(?:ed|es) to|declin(?:ed|es) to (?:meet|attend|travel)|reject(?:ed|s)|not (?:on|in) (?:the|anyone['’]s) (?:agenda|calendar|cards|table)|never (?:met|took place|happened)|nor would)\b/iu;
const noDenial =
  /\bno (?:new |fresh |exact |firm |other |further )*(?:date|day|venue|place|breakthrough|agreement|result|deal|progress|details?|comment|joint)\b/iu;

/**
 * Whether the words deny this very event: "no plan to meet", "ruled out", "has not met"; "no date" denies nothing.
 *
 * @example isDenied(scene, trigger) // true for "no meeting is planned"
 */
export function isDenied(scene: Scene, trigger: Trigger): boolean {
  const denied = denials.exec(wordsAt(scene, scene.sentence));
  if (!denied || noDenial.test(denied[0])) return false;
  const start = scene.sentence.start + denied.index;
  const end = start + denied[0].length;
  const ahead = end <= trigger.end + 2 && trigger.start - end < 60;
  const around = start <= trigger.start && end >= trigger.start;
  const behind = start > trigger.end && start - trigger.end < 50;
  const gap = scene.doc.text.slice(Math.min(end, trigger.start), Math.max(start, trigger.end));
  return (ahead || around || behind) && !/[;:]/.test(gap);
}
