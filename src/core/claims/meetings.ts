import type { Document } from '../model.ts';
import { attributionsOf } from './attribution.ts';
import { clausesOf } from './clauses.ts';
import { blank, type Memory, pointedAt, remember } from './coreference.ts';
import { withDomains } from './domains.ts';
import { type Draft, draftOf, type Refusal } from './drafts.ts';
import { partiesOf } from './parties.ts';
import { rules } from './rules.ts';
import { clauseOf, type Mentions, type Scene } from './scene.ts';
import { stopsOf } from './stops.ts';
import type { Trigger } from './trigger.ts';

/** What the sentences of an article told of meetings: drafts, and the words that were let go with the reason. */
export type Told = { scene: Scene; drafts: Draft[]; refusals: Refusal[] };

/**
 * Reads the meetings of an article sentence by sentence; each leaves behind whom later ones may point at.
 * Furniture and headings tell nothing.
 *
 * @example meetingsTold(doc, mentions).flatMap(({ drafts }) => drafts)
 */
export function meetingsTold(doc: Document, mentions: Mentions): Told[] {
  const told: Told[] = [];
  let memory = blank;
  // Where nothing but headings can be read, the headline is all that the article says.
  const thin = !doc.sentences.some(({ furniture, heading }) => !furniture && !heading);
  for (const sentence of doc.sentences) {
    if (sentence.furniture || (sentence.heading && !thin)) continue;
    const scene = sceneOf(doc, sentence.index, mentions, memory);
    const outcomes = withDomains(scene, triggersOf(scene)).map((trigger) => draftOf(scene, trigger, memory));
    const drafts = withVisits(
      scene,
      onePerClause(
        scene,
        outcomes.filter((outcome): outcome is Draft => 'kind' in outcome),
      ),
    ).flatMap((draft) => stopsOf(scene, draft));
    told.push({ scene, drafts, refusals: outcomes.filter((outcome): outcome is Refusal => 'reason' in outcome) });
    memory = drafts.reduce<Memory>(withDraft, withPlace(remember(memory, scene.parties, sentence.text), scene));
  }
  return told;
}

/** The last city or venue of a sentence stays in mind. */
function withPlace(memory: Memory, { places }: Scene): Memory {
  const last = places.findLast(
    ({ kind, demonym, side }) => !demonym && (kind === 'city' || kind === 'venue') && side === null,
  );
  return last ? { ...memory, place: last.name } : memory;
}

function withDraft(memory: Memory, { parties, span, kind }: Draft): Memory {
  const isDay = span.earliest !== null && span.earliest === span.latest;
  return {
    ...memory,
    gatherings: parties.length > 1 ? [...memory.gatherings, { parties, kind }].slice(-8) : memory.gatherings,
    dated: isDay ? [...memory.dated, { day: span.earliest as string, call: kind === 'call' }].slice(-8) : memory.dated,
  };
}

/** A sentence with its clauses, parties, places and timexes. */
export function sceneOf(doc: Document, index: number, mentions: Mentions, memory: Memory): Scene {
  const sentence = doc.sentences[index];
  if (!sentence) throw new Error(`The article ${doc.article.file} has no sentence ${index}.`);
  const inside = ({ start }: { start: number }) => start >= sentence.start && start < sentence.end;
  const clauses = clausesOf(doc, sentence);
  const named = partiesOf(doc, sentence, mentions);
  const parties = [...named, ...pointedAt(doc, sentence, named, memory)].sort((a, b) => a.start - b.start);
  return {
    doc,
    sentence,
    tokens: doc.tokens[index] ?? [],
    parties,
    places: mentions.places.filter(inside),
    timexes: mentions.timexes.filter(inside),
    clauses,
    attributions: attributionsOf(doc, sentence, clauses, parties),
    published: mentions.published,
    gazetteer: mentions.gazetteer,
  };
}

/** The triggers of a sentence; words found by an earlier rule are taken. */
function triggersOf(scene: Scene): Trigger[] {
  const taken: Trigger[] = [];
  for (const rule of rules)
    for (const trigger of rule.find(scene))
      if (!taken.some(({ start, end }) => trigger.start < end && start < trigger.end)) taken.push(trigger);
  return taken.sort((a, b) => a.start - b.start);
}

/** Several words of one clause mostly tell of one event ("will meet for talks"): the fullest draft of each contact stays. */
function onePerClause(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const rival = kept.find((other) => sameEvent(scene, other, draft));
    if (!rival) kept.push(draft);
    else if (fullness(draft) > fullness(rival)) kept[kept.indexOf(rival)] = { ...draft, kind: stronger(draft, rival) };
    else kept[kept.indexOf(rival)] = { ...rival, kind: stronger(rival, draft) };
  }
  return kept;
}

/** "will be in Moscow, where he is to see Lavrov": the journey gives the meeting its place and day, and is not told twice. */
function withVisits(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const journeyTo = (draft: Draft) =>
    drafts.find((other) => {
      if (other.kind !== 'visit' || other === draft || draft.kind === 'call') return false;
      const [from, to] = [clauseOf(scene, other.trigger), clauseOf(scene, draft.trigger)];
      return to.lead === 'where' && scene.clauses.indexOf(to) === scene.clauses.indexOf(from) + 1;
    });
  const used = new Set(drafts.map(journeyTo));
  return drafts
    .filter((draft) => !used.has(draft))
    .map((draft) => {
      const journey = journeyTo(draft);
      if (!journey) return draft;
      return {
        ...draft,
        place: draft.place ?? journey.place,
        span: draft.span.earliest || draft.span.latest ? draft.span : journey.span,
      };
    });
}

function sameEvent(scene: Scene, a: Draft, b: Draft): boolean {
  if ((a.kind === 'call') !== (b.kind === 'call')) return false;
  if (clauseOf(scene, a.trigger) !== clauseOf(scene, b.trigger)) return false;
  const gap = scene.doc.text.slice(a.trigger.end, b.trigger.start);
  const ownVerb = /\b(?:and|but|then)\s+(?:\S+\s+){0,4}?(?:will|would|is|are|was|were|has|have|had|may|could)\b/iu.test(
    gap,
  );
  return !ownVerb && a.participants.some((name) => b.participants.includes(name) || b.participants.length === 0);
}

const fullness = (draft: Draft) =>
  draft.participants.length +
  (draft.place ? 1 : 0) +
  (draft.span.earliest ? 2 : 0) +
  (draft.trigger.shape === 'verb' ? 0.5 : 0);
const stronger = (a: Draft, b: Draft) =>
  a.kind === 'meeting' || a.kind === 'visit' ? (b.kind === 'summit' || b.kind === 'talks' ? b.kind : a.kind) : a.kind;
