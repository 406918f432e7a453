import type { Status } from '../../model.ts';
import { clauseOf, type Scene, wordsAt } from '../scene.ts';
import type { Trigger } from '../trigger.ts';
import { withoutNames } from './without-names.ts';

const frontedLead = /^(?:in an?|at an?|at the|in the|during|after|following)$/;
const willBe =
  /(?:\bwill|['’]ll|\bshall|\b(?:is|are|was|were|be) (?:\S+ )?(?:due|set|scheduled|expected|slated|planned|to|supposed|going|bound|meant|poised|likely)\b|\b(?:plans?|planned|planning|agreed?|agrees|expects?|intends?|prepares?|preparing|decided|vowed|promised|announced|confirmed|arranged) (?:\S+ ){0,3}?to\b|\bto be held\b|\bdue\b|\bin preparation\b|\bare making preparations\b)/iu;
const mayBe =
  /\b(?:may|might|could|can|hop(?:es?|ed|ing) (?:\S+ ){0,3}?(?:to|for|that)|offer(?:ed|s)? (?:\S+ ){0,3}?to|offered|propos(?:ed|es|al|ing)|invit(?:ed|es|ation)|ready (?:\S+ ){0,3}?to|willing|willingness|open to|consider(?:s|ed|ing)?|mull(?:s|ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|wish(?:es|ed)?|urg(?:ed|es)|call(?:ed|s) (?:for|on)|suggest(?:ed|s)|possib(?:ly|ility|le)|perhaps|likely|in principle|support(?:s|ed)? (?:a|the)|rais(?:ed|es) the (?:idea|prospect|possibility)|floated|should|were to|prospects?|foundation for|pave the way|mused|lead to|open the way|if)\b/iu;
const would = /\bwould\b/iu;
const conditional = /\b(?:if|unless|only if|provided|should|in case|were)\b/iu;
const heldVerbs =
  /\b(?:met|held|hosted|ended|took place|concluded|wrapped up|began|begun|opened|started|closed|convened|gathered|sat|spoke|spoken|talked|conferred|visited|travell?ed|arrived|flew|attended|saw|received|welcomed|finished|broke (?:up|off)|collapsed|failed|yielded|lasted|completed|conducted|went|led|headed|negotiated|discussed|facilitated|engaged|was|were|had|has|have|got under way|under ?way|came|marked|produced|brought)\b/iu;

const pastTense =
  /\b(?:\p{L}{3,}ed|was|were|had|said|met|held|told|spoke|made|took|gave|went|led|left|came|found|saw|set|put|got)\b/iu;

/**
 * Mood and tense of the verb that governs the trigger, or null where they say nothing; `before` is its clause up to it.
 *
 * @example moodOf(scene, trigger, 'The two will ') // 'planned'
 */
export function moodOf(scene: Scene, trigger: Trigger, before: string): Status | null {
  return trigger.shape === 'verb' ? moodOfVerb(scene, trigger, before) : moodOfNoun(scene, trigger, before);
}

const pastVerb =
  /^(?:met|sat|saw|spoke|spoken|talked|held|hosted|received|welcomed|greeted|visited|toured|travell?ed|flew|flown|arrived|headed|went|came|landed|returned|gathered|convened|reconvened|conferred|huddled|phoned|telephoned|rang|was|were|got|took|negotiated|assembled|seen|left|departed|sent|represented|included|comprised)/;

function moodOfVerb(scene: Scene, trigger: Trigger, before: string): Status | null {
  const group = before.slice(-70);
  const near = lastVerbs(group);
  const own = wordsAt(scene, trigger).toLowerCase();
  if (/\bto have\s+(?:\S+ly\s+)?$/iu.test(group)) return 'held';
  if (proposedBy(scene, trigger) || mayBe.test(near)) return 'possible';
  if (would.test(near)) return ifOrWhen(scene);
  if (willBe.test(near)) return 'planned';
  if (pastVerb.test(own)) return 'held';
  if (/\b(?:have|has|had|having|after|since)\s+(?:\S+\s+){0,2}$/iu.test(group)) return 'held';
  if (/^(?:due|expected|awaited)/.test(own)) return 'planned';
  if (/\bto\s+(?:\S+\s+)?$/iu.test(group)) return heldVerbs.test(group) ? null : 'planned';
  return null;
}

/** "would meet" is a plan told by somebody, unless it hangs on a condition. */
const ifOrWhen = (scene: Scene): Status => (conditional.test(wordsAt(scene, scene.sentence)) ? 'possible' : 'planned');

function moodOfNoun(scene: Scene, trigger: Trigger, before: string): Status | null {
  const rest = withoutNames(scene, trigger.end, predicateEnd(scene, trigger));
  if (frontedLead.test(clauseOf(scene, trigger).lead) && clauseOf(scene, trigger) === scene.clauses[0]) {
    const main = scene.clauses[1];
    if (main && pastTense.test(wordsAt(scene, main))) return 'held';
  }
  const near = lastVerbs(before.slice(-70));
  if (proposedBy(scene, trigger) || mayBe.test(near)) return 'possible';
  const fate = announced.exec(rest.slice(0, 90));
  if (fate && !heldVerbs.test(near))
    return /spoken|discuss|moot/iu.test(fate[0])
      ? null
      : /propos|suggest|offer|float/iu.test(fate[0])
        ? 'possible'
        : 'planned';
  if (would.test(near)) return ifOrWhen(scene);
  if (willBe.test(near)) return 'planned';
  return moodBehind(scene, near, rest);
}

/** The noun is the subject: the verb behind it speaks. */
function moodBehind(scene: Scene, near: string, rest: string): Status | null {
  const nextVerb =
    /\b(?:will|would|may|might|could|can|should|is|are|was|were|has|have|had|\w+ed|began|begins?|took|takes?|opens?|ends?|starts?|broke|led|held|met|got)\b.{0,90}/iu.exec(
      rest.slice(0, 110),
    )?.[0] ?? '';
  if (!heldVerbs.test(near)) {
    if (/^(?:may|might|could|can|should)\b/iu.test(nextVerb)) return 'possible';
    if (/^would\b/iu.test(nextVerb)) return ifOrWhen(scene);
    if (willBe.test(nextVerb.slice(0, 40))) return 'planned';
  }
  if (/^(?:\W*)(?:is|are|opens?|begins?|starts?|takes?|continues?)\b/iu.test(nextVerb)) return null;
  return heldVerbs.test(near) || heldVerbs.test(nextVerb) ? 'held' : null;
}

/** Where the predicate of a noun ends: behind a ", with …," or ", which …," that only adds to it. */
function predicateEnd(scene: Scene, trigger: Trigger): number {
  const clause = clauseOf(scene, trigger);
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  return next && ['with', 'which', 'who', 'where'].includes(next.lead) ? next.end : clause.end;
}

/** "was agreed", "had been announced": of a meeting that was spoken of, not held. */
const announced =
  /^[^,;]{0,50}?(?:,[^,;]{0,60},)?\s(?:was|were|been|had|has|have)\s+(?:spoken of|discussed|mooted|proposed|suggested|offered|floated|expected|planned|announced|confirmed|agreed|set|scheduled|due|meant|arranged)\b|^\s+\p{Lu}\p{L}+\s+had\s+proposed\b/iu;
const proposing =
  /\b(?:propos(?:ed|es)|suggest(?:ed|s)|offer(?:ed|s)|demand(?:ed|s)|hop(?:es|ed)|want(?:s|ed)|urg(?:ed|es)|wish(?:es|ed)|call(?:ed|s) for)\s*$/iu;

/** The clause hangs on a proposal: "Russia has proposed that its negotiators return". */
function proposedBy(scene: Scene, trigger: Trigger): boolean {
  const clause = clauseOf(scene, trigger);
  return clause.lead === 'that' && proposing.test(scene.doc.text.slice(scene.sentence.start, clause.start));
}

/** The words from the last finite verb group on: "said the two would" keeps "would". */
function lastVerbs(group: string): string {
  const said = /^.*\b(?:said|says|that|announced|confirmed|told|and then|who|which)\b/isu.exec(group);
  return said ? group.slice(said[0].length - 12) : group;
}
