import { isDayless } from '../days/interval.ts';
import type { Span, Status } from '../model.ts';
import { clauseOf, type Scene, wordsAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** A status with the words that gave it; "weak" where only a tense far from the trigger or a day spoke for it. */
export type Verdict = { status: Status; weak: boolean };

type Cue = { status: Status; pattern: RegExp };

/** What becomes of an event: said of it as a subject, of it as an object, or in front of it. */
const fateWords: Readonly<Record<'cancelled' | 'postponed', string>> = {
  cancelled:
    'cancel(?:l?ed|ling|s)?|called off|calls? off|calling off|scrapp(?:ed|ing)|shelv(?:ed|es|ing)|axed|dropped|abandon(?:ed|ing)|cancellation of|shelving of|pull(?:ed|s|ing) out of|withdr(?:ew|awn|aws) from|back(?:ed|s|ing) out of',
  postponed:
    'postpon(?:ed|es|ing|ement of)|put(?:ting|s)? (?:off|back)|push(?:ed|es|ing) back|delay(?:ed|ing|s)|defer(?:red|ring|s)|reschedul(?:ed|ing)',
};
const be = '(?:been|was|were|is|are|be|being|got|gets|stands|has|have|had|and)';
const subjectFate = (words: string) =>
  new RegExp(`\\b${be}\\s+(?:\\S+ly\\s+|also\\s+|now\\s+|indefinitely\\s+|since\\s+)*(?:${words})\\b`, 'iu');
const fates = (['cancelled', 'postponed'] as const).map((status) => ({
  status,
  asSubject: subjectFate(fateWords[status]),
  asObject: new RegExp(`\\b(?:${fateWords[status]})\\s+(?:[^\\s,;.]+\\s+){0,7}$`, 'iu'),
}));
const neverWill =
  /\b(?:will not (?:take place|be held|go ahead|happen|be going ahead)|won['’]t (?:take place|happen|go ahead)|(?:is|was) off\b(?! the)|no longer (?:take place|be held|going ahead))/iu;

/** Denials need the event itself in their scope. */
const denials =
  /\b(?:no (?:immediate |current |further |such |new |direct |face-to-face |preparatory |formal |bilateral )*(?:plans?|intention|meetings?|calls?|visits?|trips?|talks|negotiations|summit|contacts?|encounter|session|conversation)\b|(?:has|have|had|did|does|do|will|would|is|are|was|were) not (?:\S+ ){0,2}?(?:meet|met|held|hold|scheduled|planned|going|travel|visit|attend|planning|talk|negotiate|speak|sit)|(?:hasn|haven|didn|doesn|don|won|wouldn|isn|aren|wasn)['’]t (?:\S+ ){0,2}?(?:meet|met|hold|scheduled|planned|going|travel|planning)|\breports? (?:of|that) [^.;]{3,90} (?:are|were|is|was) (?:false|wrong|untrue|baseless)|rul(?:ed|es|ing) out|den(?:ied|ies|y)|refus(?:ed|es) to|declin(?:ed|es) to (?:meet|attend|travel)|reject(?:ed|s)|not (?:on|in) (?:the|anyone['’]s) (?:agenda|calendar|cards|table)|never (?:met|took place|happened)|nor would)\b/iu;
const noDenial =
  /\bno (?:new |fresh |exact |firm |other |further )*(?:date|day|venue|place|breakthrough|agreement|result|deal|progress|details?|comment|joint)\b/iu;

/** Words in front of a noun that settle it. */
const premodifiers: readonly Cue[] = [
  {
    status: 'possible',
    pattern: /\b(?:possible|potential|proposed|hypothetical|prospective|mooted|would-be)\s+(?:\S+\s+){0,4}$/iu,
  },
  {
    status: 'planned',
    pattern:
      /\b(?:upcoming|planned|scheduled|forthcoming|coming|future|anticipated|expected|next|looming|preparing for (?:a|an|the)|ahead of (?:a|an|the)?|in preparation for|plans? for (?:a|an|the)|set for (?:a|an)?)\s+(?:\S+\s+){0,4}$/iu,
  },
  {
    status: 'held',
    pattern:
      /\b(?:recent|last|previous|earlier|past|latest|failed|after|following|during|since|held)\s+(?:(?:a|an|the|their|his|her|its|two|three|several)\s+)?(?:\S+\s+){0,3}$/iu,
  },
];

const preparing = /\b(?:preparations? for|planning for|work on) (?:(?:a|an|the)\s+)?(?:\S+\s+){0,3}$/iu;
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
 * What a clause says of the event that a trigger names: from what becomes of it, then the words in front of it, then
 * mood and tense. A future day turns a bare present into a plan, a past day a plan into something held.
 *
 * @example statusOf(scene, trigger, span)?.status // 'planned' for "will meet on Tuesday"
 */
export function statusOf(scene: Scene, trigger: Trigger, span: Span): Verdict | null {
  const clause = clauseOf(scene, trigger);
  const before = withoutNames(scene, clause.start, trigger.start);
  const grave = graveOf(scene, trigger, before);
  if (grave) return { status: grave, weak: false };
  const noun =
    trigger.shape === 'noun' ? premodifiers.find(({ pattern }) => pattern.test(before.slice(-60))) : undefined;
  if (noun?.status === 'possible') return { status: 'possible', weak: false };
  // What is only being prepared, without a day, may still come to nothing.
  if (preparing.test(before.slice(-60))) return { status: isDayless(span) ? 'possible' : 'planned', weak: false };
  if (trigger.rule === 'clash') return settle('held', span, scene, false);
  const mood = moodOf(scene, trigger, before);
  // "after their call the two will not meet": the mood is another verb's.
  const aside =
    mood === 'planned' &&
    /\b(?:after|following)\s+(?:the|their|that|a)\s+(?:\S+\s+)?$/iu.test(before) &&
    trigger.shape === 'noun';
  const chosen = aside ? null : (mood ?? noun?.status ?? null);
  return settle(chosen, span, scene, mood === null);
}

function graveOf(scene: Scene, trigger: Trigger, before: string): Status | null {
  const fate = fateOf(scene, trigger, before);
  if (fate) return fate;
  const sentence = wordsAt(scene, scene.sentence);
  const denied = denials.exec(sentence);
  if (!denied) return null;
  if (noDenial.test(denied[0])) return null;
  const at = scene.sentence.start + denied.index;
  const end = at + denied[0].length;
  const clause = { start: scene.sentence.start + (before.length ? 0 : 0), end: scene.sentence.end };
  const near =
    at >= clause.start &&
    ((end <= trigger.end + 2 && trigger.start - end < 60) ||
      (at <= trigger.start && end >= trigger.start) ||
      (at > trigger.end && at - trigger.end < 50));
  return near && !/[;:]/.test(scene.doc.text.slice(Math.min(end, trigger.start), Math.max(at, trigger.end)))
    ? 'denied'
    : null;
}

/** Cancelled or postponed, where the words say it of this very event. */
function fateOf(scene: Scene, trigger: Trigger, before: string): Status | null {
  const behind = scene.doc.text.slice(trigger.end, scene.sentence.end);
  for (const { status, asSubject, asObject } of fates) {
    if (asObject.test(before)) return status;
    const found = asSubject.exec(behind);
    if (found && trigger.shape === 'noun' && isSubjectOf(behind.slice(0, found.index))) return status;
  }
  const never = neverWill.exec(behind);
  return never && isSubjectOf(behind.slice(0, never.index)) ? 'cancelled' : null;
}

/** No other clause of its own stands between the noun and what becomes of it. */
function isSubjectOf(gap: string): boolean {
  return (
    gap.length < 160 &&
    !/[;:]|\b(?:said|says|after|because|but|while|as|when)\b/iu.test(gap) &&
    !/\b(?:deadline|strike|tariffs?|duties|sanctions?|flights?|ballot|vote|decision|elections?|offer|threat|plan)\b[^,]{0,30}$/iu.test(
      gap,
    )
  );
}

/** The words between two offsets, names and days blanked: "Will Hartnell" and "May" are no auxiliaries. */
function withoutNames(scene: Scene, start: number, end: number): string {
  const names = [...scene.parties.filter(({ person, pronoun }) => person && !pronoun), ...scene.timexes];
  return names.reduce(
    (words, name) => {
      const [from, to] = [Math.max(name.start, start) - start, Math.min(name.end, end) - start];
      return from < to ? words.slice(0, from) + 'x'.repeat(to - from) + words.slice(to) : words;
    },
    scene.doc.text.slice(start, end),
  );
}

/** Where the predicate of a noun ends: behind a ", with …," or ", which …," that only adds to it. */
function predicateEnd(scene: Scene, trigger: Trigger): number {
  const clause = clauseOf(scene, trigger);
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  return next && ['with', 'which', 'who', 'where'].includes(next.lead) ? next.end : clause.end;
}

/** Mood and tense of the verb that governs the trigger. */
function moodOf(scene: Scene, trigger: Trigger, before: string): Status | null {
  const group = before.slice(-70);
  const rest = withoutNames(scene, trigger.end, predicateEnd(scene, trigger));
  const whole = wordsAt(scene, scene.sentence);
  if (trigger.shape === 'verb') {
    const own = wordsAt(scene, trigger).toLowerCase();
    const past =
      /^(?:met|sat|saw|spoke|spoken|talked|held|hosted|received|welcomed|greeted|visited|toured|travell?ed|flew|flown|arrived|headed|went|came|landed|returned|gathered|convened|reconvened|conferred|huddled|phoned|telephoned|rang|was|were|got|took|negotiated|assembled|seen|left|departed|sent|represented|included|comprised)/.test(
        own,
      );
    if (/\bto have\s+(?:\S+ly\s+)?$/iu.test(group)) return 'held';
    if (proposedBy(scene, trigger) || mayBe.test(lastVerbs(group))) return 'possible';
    if (would.test(lastVerbs(group))) return conditional.test(whole) ? 'possible' : 'planned';
    if (willBe.test(lastVerbs(group))) return 'planned';
    if (past) return 'held';
    if (/\b(?:have|has|had|having|after|since)\s+(?:\S+\s+){0,2}$/iu.test(group)) return 'held';
    if (/^(?:due|expected|awaited)/.test(own)) return 'planned';
    if (/\bto\s+(?:\S+\s+)?$/iu.test(group)) return heldVerbs.test(group) ? null : 'planned';
    return null;
  }
  if (frontedLead.test(clauseOf(scene, trigger).lead) && clauseOf(scene, trigger) === scene.clauses[0]) {
    const main = scene.clauses[1];
    if (main && pastTense.test(wordsAt(scene, main))) return 'held';
  }
  const near = lastVerbs(group);
  if (proposedBy(scene, trigger) || mayBe.test(near)) return 'possible';
  const fate = announced.exec(rest.slice(0, 90));
  if (fate && !heldVerbs.test(near))
    return /spoken|discuss|moot/iu.test(fate[0])
      ? null
      : /propos|suggest|offer|float/iu.test(fate[0])
        ? 'possible'
        : 'planned';
  if (would.test(near)) return conditional.test(whole) ? 'possible' : 'planned';
  if (willBe.test(near)) return 'planned';
  const behind = rest.slice(0, 110);
  const nextVerb =
    /\b(?:will|would|may|might|could|can|should|is|are|was|were|has|have|had|\w+ed|began|begins?|took|takes?|opens?|ends?|starts?|broke|led|held|met|got)\b.{0,90}/iu.exec(
      behind,
    )?.[0] ?? '';
  if (!heldVerbs.test(near)) {
    if (/^(?:may|might|could|can|should)\b/iu.test(nextVerb)) return 'possible';
    if (/^would\b/iu.test(nextVerb)) return conditional.test(whole) ? 'possible' : 'planned';
    if (willBe.test(nextVerb.slice(0, 40))) return 'planned';
  }
  if (/^(?:\W*)(?:is|are|opens?|begins?|starts?|takes?|continues?)\b/iu.test(nextVerb)) return null;
  return heldVerbs.test(near) || heldVerbs.test(nextVerb) ? 'held' : null;
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

/** Holds mood against the calendar. */
function settle(mood: Status | null, span: Span, scene: Scene, weak: boolean): Verdict | null {
  const { earliest, latest } = scene.published;
  const ahead = span.earliest !== null && latest !== null && span.earliest > latest;
  const over = span.latest !== null && earliest !== null && span.latest < earliest;
  if (mood === 'held' && ahead) return { status: 'planned', weak: true };
  if (mood === null) {
    // "He goes to Berlin this week": a bare present with days still to come.
    if (ahead || (span.latest !== null && latest !== null && span.latest > latest && span.earliest !== null))
      return { status: 'planned', weak: true };
    if (over) return { status: 'held', weak: true };
    return null;
  }
  return { status: mood, weak };
}
