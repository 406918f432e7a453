import { type Clause, clauseOf, type Party, type Scene, within } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Who takes part, and who is only called possible. */
export type Participants = { certain: readonly Party[]; possible: readonly Party[] };

const possibly =
  /\b(?:possibly|potentially|perhaps|maybe|may be|might be|could be)\s+(?:also\s+)?(?:accompanied by|joined by|with|together with)?\s*$/iu;
/** People at this level act for their sides: the leaders who agreed on the meeting are not in it. */
const staffBefore =
  /\b(?:high|staff|working|expert|technical|senior|official|presidential)-level\s+(?:\S+\s+){0,1}$|\bstaff\s+$/iu;
const staffBehind =
  /\s+(?:of|between|with|among)\s+(?:[^\s,]+\s+){0,5}?(?:staff|officials|experts|teams|negotiators|delegations|aides)\b/iu;

const objectIn =
  /\b(?:with|between|among|of|and|by|to|including|from|against|to meet|hosted by|led by|joined by)\s+(?:(?:the|his|her|its|their|both|US|U\.S\.)\s+)*(?:[\p{L}.'’-]+\s+){0,7}$/iu;
const leavesOut =
  /\b(?:about|over|regarding|on|discuss(?:ed|ing)?|concerning|against|without|unlike|instead of|rather than|not invited|excluding|such as|than)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}$/iu;

/**
 * The parties of an event: those named between, with or of it; else its clause's subject and objects; a clause without a
 * subject takes the one before it. Speakers who only report, and what the talks are about, take no part.
 *
 * @example participantsOf(scene, trigger).certain.map(({ name }) => name) // ['Donald Trump', 'Vladimir Putin']
 */
export function participantsOf(scene: Scene, trigger: Trigger): Participants {
  const clause = clauseOf(scene, trigger);
  const own = scene.parties.filter((party) => belongs(scene, party, clause, trigger) && reaches(scene, party, trigger));
  const maybe = own.filter((party) =>
    possibly.test(scene.doc.text.slice(Math.max(clause.start, party.start - 60), party.start)),
  );
  const certain = own.filter((party) => !maybe.includes(party));
  const before = certain.filter(({ start }) => start < trigger.start);
  const explicit = trigger.shape === 'noun' ? explicitOf(scene, trigger, clause, certain) : [];
  if (explicit.length >= 2)
    return {
      certain: distinct([...explicit, ...certain.filter((party) => inTail(scene, clause, party))]),
      possible: maybe,
    };
  const subject = before.length > 0 ? [] : subjectOf(scene, clause, trigger);
  const all = distinct([...subject, ...certain]);
  return { certain: all, possible: [...maybe, ...companions(scene, trigger, clause)] };
}

/** "the row with X": with somebody, but not the meeting. */
const quarrel =
  /\b(?:row|spat|quarrel|argument|dispute|clash|feud|deal|agreement|treaty|war|patience|ties|relations|signals?|border|rift)\s+(?:with|from)\s+(?:[\p{L}.]+\s+){0,3}$/iu;

/** In the trigger's clause, or in the ", with/accompanied by" that follows it, and not set aside. */
function belongs(scene: Scene, party: Party, clause: Clause, trigger: Trigger): boolean {
  const attribution = scene.attributions.find((each) => within(party, each));
  if (attribution && !within(trigger, attribution)) return false;
  const inClause = within(party, clause) || (party.start >= clause.end && inTail(scene, clause, party));
  if (!inClause) return false;
  const gap = scene.doc.text.slice(Math.max(clause.start, party.start - 45), party.start);
  if (quarrel.test(gap) && trigger.rule !== 'clash') return false;
  return party.start < trigger.start
    ? !/\b(?:about|regarding|concerning|against|without|unlike)\s+(?:the\s+)?$/iu.test(gap)
    : !leavesOut.test(gap.slice(-40)) || (objectIn.test(gap.slice(-40)) && /\b(?:with|between|and)\b/iu.test(gap));
}

const finite =
  /\b(?:will|would|is|are|was|were|has|have|had|may|might|could|can|should|marked?|ended|began|failed|produced|took|takes|brought|follow(?:s|ed)|comes?|came|showed|suggests?|indicates?|did|does)\b/iu;

/** What stands behind the finite verb of an event that is the subject, or in another trigger's stretch, is not in it. */
function reaches(scene: Scene, party: Party, trigger: Trigger): boolean {
  if (party.start >= trigger.end) {
    if (party.start >= trigger.domain.end)
      return (
        inTail(scene, clauseOf(scene, trigger), party) ||
        (trigger.shape === 'verb' && party.start < clauseOf(scene, trigger).end)
      );
    return (
      trigger.shape === 'verb' ||
      governed(scene, trigger) ||
      !hasFinite(scene, trigger.end, party.start) ||
      /\b(?:led by|between|hosted by)\b|\bbring(?:ing)?\b/iu.test(scene.doc.text.slice(trigger.end, party.start))
    );
  }
  return true;
}

/** "will hold talks": the noun is an object, and what follows its clause's verb still belongs to it. */
function governed(scene: Scene, trigger: Trigger): boolean {
  return hasFinite(scene, clauseOf(scene, trigger).start, trigger.start);
}

/** A finite verb between two offsets: an auxiliary, or a verb that is neither an infinitive nor a participle phrase. */
function hasFinite(scene: Scene, from: number, to: number): boolean {
  if (finite.test(scene.doc.text.slice(from, to))) return true;
  return scene.tokens.some((token, index) => {
    if (token.pos !== 'VERB' || token.start < from || token.end > to || !/(?:s|ed)$/.test(token.text)) return false;
    const [before, behind] = [
      scene.tokens[index - 1]?.text.toLowerCase() ?? '',
      scene.tokens[index + 1]?.text.toLowerCase() ?? '',
    ];
    return before !== 'to' && before !== ',' && !/^(?:by|for|in|at|on|with|to)$/.test(behind);
  });
}

/** A ", with X leading" or ", accompanied by Y" behind the clause still belongs to it. */
function inTail(scene: Scene, clause: Clause, party: Party): boolean {
  const tail = scene.clauses.find(({ start }) => start === clause.end);
  return Boolean(tail && tail.lead === 'with' && within(party, tail));
}

/** "between A and B", "A–B talks", "with B", "of the presidents of A and B" directly at the noun. */
function explicitOf(scene: Scene, trigger: Trigger, clause: Clause, parties: readonly Party[]): Party[] {
  const behind = parties.filter(({ start }) => start >= trigger.end);
  const gap = behind[0] ? scene.doc.text.slice(trigger.end, behind[0].start) : '';
  const between = /\b(?:between|among|involving)\b/iu.exec(
    scene.doc.text.slice(trigger.end, Math.min(clause.end, trigger.end + 90)),
  );
  if (between) {
    const list = runOf(
      scene,
      parties.filter(({ start }) => start >= trigger.end + between.index),
    );
    if (list.length >= 2) return list;
  }
  const hyphenated = parties.filter(
    (party) =>
      party.end <= trigger.start && /^[\p{L}\s.'’–-]{0,40}$/u.test(scene.doc.text.slice(party.end, trigger.start)),
  );
  const tied = hyphenated.filter(
    (party) => /^[-–]/.test(scene.doc.text.slice(party.end)) || /[-–]$/.test(scene.doc.text.slice(0, party.start)),
  );
  if (tied.length >= 2) return tied;
  if (/^\s+of\s/iu.test(gap)) {
    const list = runOf(scene, behind);
    if (list.length >= 2) return list;
  }
  return [];
}

/** Parties listed one after another: "A, B and C". */
function runOf(scene: Scene, parties: readonly Party[]): Party[] {
  const list: Party[] = [];
  for (const party of parties) {
    const last = list.at(-1);
    if (last) {
      const gap = scene.doc.text.slice(last.end, party.start);
      if (
        gap.length > 90 ||
        !/^(?:['’]s)?(?:\s+\p{L}+){0,3}(?:\s*,\s*(?:the\s+)?[^,;]{0,60})?\s*(?:,|\band\b|\bor\b|-|–|\bas well as\b)/iu.test(
          gap,
        ) ||
        /\b(?:in|at|on|to|said|will|would|was|were|is|are)\b/.test(gap)
      )
        break;
    }
    list.push(party);
  }
  return list;
}

/** The subject that a clause without one takes over: the last party for "who", else the first of the clause before. */
function subjectOf(scene: Scene, clause: Clause, trigger: Trigger): readonly Party[] {
  const index = scene.clauses.indexOf(clause);
  for (const previous of scene.clauses.slice(0, Math.max(index, 0)).reverse()) {
    const inside = scene.parties.filter((party) => within(party, previous) && !reportsOnly(scene, party, trigger));
    if (inside.length === 0) continue;
    if (clause.lead === 'who' || clause.lead === 'whose') return inside.slice(-1);
    return leadRun(scene, inside);
  }
  // A fronted event takes the subject of the clause behind it: "In a call on Thursday, Trump and Putin …".
  const next = index === 0 && clause.lead !== '' ? scene.clauses[1] : undefined;
  return next
    ? leadRun(
        scene,
        scene.parties.filter((party) => within(party, next) && !reportsOnly(scene, party, trigger)),
      )
    : [];
}

function reportsOnly(scene: Scene, party: Party, trigger: Trigger): boolean {
  const attribution = scene.attributions.find((each) => within(party, each));
  return Boolean(attribution && !within(trigger, attribution));
}

function leadRun(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const run = runOf(scene, parties);
  return run.length > 1 ? run : parties.slice(0, 1);
}

function companions(scene: Scene, trigger: Trigger, clause: Clause): Party[] {
  return scene.parties.filter(
    (party) =>
      !within(party, clause) &&
      party.start > trigger.end &&
      possibly.test(scene.doc.text.slice(Math.max(scene.sentence.start, party.start - 50), party.start)),
  );
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex(({ name }) => name === party.name) === index);
}

/** Whether the words at the trigger put it below the people who announced it: "high-level meetings", "a meeting of staff". */
export function isStaffLevel(scene: Scene, trigger: Trigger): boolean {
  const before = scene.doc.text.slice(Math.max(scene.sentence.start, trigger.start - 30), trigger.start);
  const behind = scene.doc.text.slice(trigger.end, Math.min(trigger.domain.end, trigger.end + 60));
  return staffBefore.test(before) || staffBehind.test(behind);
}
