import type { Reference } from '../model.ts';
import { clauseOf, type Scene, wordsAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  initial: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** Words before a noun of contact that say nothing of what it is about. */
const idle = new Set(
  'the a an this that these those their his her its our new next last another further more first second third fourth fifth sixth initial opening high level high-level staff-level face-to-face direct indirect formal informal phone telephone video bilateral trilateral two three planned possible potential proposed recent upcoming own day two-day key important round rounds of talks session sessions meeting meetings separate peace productive good long short in person in-person leaders brief latest previous earlier coming week weeks month year today friday saturday sunday monday tuesday wednesday thursday hour-long rare joint both regular big major crucial fresh final only such any no'.split(
    ' ',
  ),
);
const definite = /\b(?:the|that|this|those|these|their|its|both|his|her)\s+(?:\S+\s+){0,4}$/iu;
const moving =
  /\b(?:moved (?:to|from|forward|back|over)|shifted|relocated|rescheduled|brought forward|(?:postponed|put (?:off|back)|pushed back|delayed) (?:to|until|till|from|by)|rather than (?:in|on)|instead of (?:in|on)|,? not in|(?:was|were) to have (?:been|met|taken)|changed (?:to|from)|agreed (?:\S+ ){0,3}to move)\b/iu;

/**
 * How the words at a trigger point back: definite or not, which round, what about, and whether a plan is moved.
 *
 * @example referenceOf(scene, trigger) // "the second round of port talks": { definite: true, ordinal: 2, topic: ['port'], moved: null }
 */
export function referenceOf(scene: Scene, trigger: Trigger): Reference {
  const before = scene.doc.text.slice(Math.max(scene.sentence.start, trigger.start - 60), trigger.start);
  const clauseWords = wordsAt(scene, clauseOf(scene, trigger));
  return {
    definite:
      trigger.rule === 'lead' ||
      trigger.rule === 'delegation' ||
      (trigger.shape === 'noun' &&
        definite.test(before) &&
        !/\b(?:the|their|its|his|her)\s+(?:next|latest|coming|new)\s+(?:\S+\s+){0,2}$/iu.test(before) &&
        !ahead(before)),
    ordinal: ordinalOf(before, scene.doc.text.slice(trigger.start, trigger.start + 45)),
    topic: topicOf(before, scene, trigger),
    moved: moving.test(clauseWords) ? { from: null, fromPlace: null } : null,
  };
}

const ahead = (before: string) => /\ba(?:n)?\s+(?:\S+\s+){0,2}$/iu.test(before);

function ordinalOf(before: string, at: string): number | null {
  const found =
    /\b(first|opening|initial|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:\S+\s+){0,2}$/iu.exec(
      before,
    );
  const word = found?.[1]?.toLowerCase() ?? '';
  const counted = /\b(?:round|session|talks|track)s?\b/iu.test(`${before.slice(found?.index ?? 0)} ${at}`);
  // "the first talks in three years" are no first round.
  return counted &&
    !/^\S+\s+(?:since|in\s+(?:more|over|\p{L}+\s+(?:years|months|decades)))/iu.test(at) &&
    !/\bfirst\s+(?:direct|face|formal|official|such)/iu.test(found?.[0] ?? '')
    ? (ordinals[word] ?? null)
    : null;
}

/** Plain words between the article and the noun: "water and port" of "the water and port talks"; "preparatory". */
function topicOf(before: string, scene: Scene, trigger: Trigger): string[] {
  if (trigger.shape !== 'noun' || trigger.rule === 'clash') return [];
  const near = before.split(/[,.;:—–()“”"]/).at(-1) ?? '';
  const words = near.trim().split(/\s+/).slice(-3);
  const taken: string[] = [];
  for (const word of words.reverse()) {
    if (/^(?:and|of)$/i.test(word)) continue;
    if (!/^[\p{Ll}-]+$/u.test(word) || idle.has(word.toLowerCase()) || /(?:ed|ing|ly|s)$/.test(word) || stop.test(word))
      break;
    taken.push(word.toLowerCase());
  }
  const named = scene.places.some(({ start, end }) => start < trigger.start && end > trigger.start - 1);
  const isNoun = (word: string) => scene.tokens.some(({ text, pos }) => text.toLowerCase() === word && pos === 'NOUN');
  return named ? [] : taken.filter((word) => word.length > 3 && (isNoun(word) || word === 'preparatory'));
}

const stop =
  /^(?:with|for|in|on|at|to|from|by|after|before|during|will|would|has|have|had|is|was|hold|held|attend|host|lead|led|open|start|between|about|over|into|than|more|also|been|being|were|they|them|when|while|that|which|who|take|took|over|under|upon|until|since)$/i;
