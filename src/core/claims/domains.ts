import { clauseOf, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

const connects = /^(?:\s+(?:[\p{L}’'-]+|\d+(?:st|nd|rd|th))){0,6}\s+$/u;
const finite =
  /\b(?:will|would|is|are|was|were|has|have|had|may|might|could|can|and|but|or|after|before|following|since|ahead|during)\b/iu;
/** "their first meeting since 2019 at the 2025 summit": the one took place at the other. */
const occasionOf = /\b(?:at|during)\s+(?:the|an?)\s+(?:[^\s,;]+\s+){0,2}$/iu;
const purposeFor = /\bfor\s+(?:[^\s,;]+\s+){0,5}$/iu;
const purpose = /\bto\s+(?:\p{L}+ly\s+)?$/iu;

/**
 * Shares a clause out among its triggers: words that tell of one event ("meet for talks", "travel to Moscow to see")
 * share a stretch, others reach from the end of the one before to the start of the next.
 *
 * @example withDomains(scene, triggers).map(({ domain }) => wordsAt(scene, domain))
 */
export function withDomains(scene: Scene, triggers: readonly Trigger[]): Trigger[] {
  const chains: Trigger[][] = [];
  for (const trigger of triggers) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (last && before && isOneEvent(scene, before, trigger)) last.push(trigger);
    else chains.push([trigger]);
  }
  return chains.flatMap((chain, index) => {
    const clause = clauseOf(scene, chain[0] as Trigger);
    const inClause = (other: Trigger[] | undefined) => other && clauseOf(scene, other[0] as Trigger) === clause;
    const [previous, next] = [chains[index - 1], chains[index + 1]];
    const start = inClause(previous) ? (previous?.at(-1)?.end ?? clause.start) : clause.start;
    const end = inClause(next) ? (next?.[0]?.start ?? clause.end) : clause.end;
    return chain.map((trigger) => ({
      ...trigger,
      domain: { start: Math.min(start, trigger.start), end: Math.max(end, trigger.end) },
    }));
  });
}

function isOneEvent(scene: Scene, a: Trigger, b: Trigger): boolean {
  if ((a.kind === 'call') !== (b.kind === 'call') || clauseOf(scene, a) !== clauseOf(scene, b)) return false;
  const gap = scene.doc.text.slice(a.end, b.start);
  if (
    (purpose.test(gap) || (purposeFor.test(gap) && b.shape === 'noun')) &&
    gap.length < 90 &&
    !/[;:]/.test(gap) &&
    a.shape === 'verb'
  )
    return true;
  if (
    occasionOf.test(gap) &&
    gap.length < 90 &&
    !scene.parties.some(({ start, end, pronoun }) => !pronoun && start >= a.end && end <= b.start)
  )
    return true;
  const something = [...scene.parties, ...scene.timexes].some(({ start, end }) => start >= a.end && end <= b.start);
  return gap.length < 60 && connects.test(gap) && !finite.test(gap) && !something;
}
