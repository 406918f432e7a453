import { addDays } from '../days/day.ts';
import { isDayless } from '../days/interval.ts';
import type { MeetingClaim, Span, Status } from '../model.ts';
import type { Memory } from './coreference.ts';
import { isStaffLevel, participantsOf } from './participants.ts';
import { placeOf } from './place.ts';
import { referenceOf } from './reference.ts';
import { clauseOf, type Party, type Scene, wordsAt } from './scene.ts';
import { statusOf } from './status/status.ts';
import type { Trigger } from './trigger.ts';
import { whenOf } from './when.ts';

/** A claim in the making: all that the sentence gives, without its identity. */
export type Draft = Omit<MeetingClaim, 'id' | 'type' | 'article' | 'at' | 'sentence' | 'published' | 'learned'> & {
  trigger: Trigger;
  parties: readonly Party[];
};

/** Why words that look like a meeting made no claim. */
export type Refusal = { trigger: Trigger; reason: string };

/**
 * What a trigger comes to: a draft, or the reason why it is no meeting that can be told from talk in general.
 *
 * @example draftOf(scene, trigger, memory) // { kind: 'talks', status: 'planned', … } or { reason: 'nobody takes part' }
 */
export function draftOf(scene: Scene, trigger: Trigger, memory: Memory): Draft | Refusal {
  const read = whenOf(scene, trigger, memory);
  const status = statusOf(scene, trigger, read);
  const span = onward(scene, read, status);
  const reference = referenceOf(scene, trigger);
  const { certain, possible } = participantsOf(scene, trigger);
  const parties = levelled(scene, trigger, certain, memory, reference.definite);
  // A call is nowhere: a place beside it is somebody's.
  const where = trigger.kind === 'call' ? { place: null, places: [] } : placeOf(scene, trigger, memory);
  const anchored = !isDayless(span) || where.place !== null || where.places.length > 0;
  const last = lastGathering(scene, trigger, memory);
  const experts = /\b(?:technical|expert|working-level|staff)\s+(?:\S+\s+)?$/iu.test(
    scene.doc.text.slice(Math.max(scene.sentence.start, trigger.start - 30), trigger.start),
  );
  const pointsBack = reference.definite || isAnother(scene, trigger);
  const meant = pointsBack ? (inPredicate(scene, trigger) ?? last) : experts ? asSides(last, trigger) : [];
  const named = parties.length > 0 ? parties : meant;
  const speaker = scene.attributions.find(({ speaker: by }) => by)?.speaker ?? null;
  const told = withHost(scene, trigger, named, where.place, speaker);
  if (told.length === 0) return { trigger, reason: 'nobody takes part' };
  if (!status) return { trigger, reason: 'neither tense nor day says whether it was or will be' };
  const refused = tooVague(trigger, told, anchored, reference, status, scene);
  if (refused) return { trigger, reason: refused };
  return {
    trigger,
    parties: told,
    rule: trigger.rule,
    kind: trigger.kind,
    status: status,
    participants: [...new Set(told.map(({ name }) => name))],
    possible: [...new Set(possible.map(({ name }) => name))].filter(
      (name) => !told.some((party) => party.name === name),
    ),
    sides: [...new Set(told.map(({ side }) => side).filter((side): side is string => side !== null))],
    place: where.place,
    places: where.places,
    span,
    reference,
    saidBy: speaker?.side ?? speaker?.name ?? unnamed(scene, memory),
  };
}

/** "called off Friday's meeting": the weekday of what was still to come is the next, not the last. */
function onward(scene: Scene, span: Span, status: Status | null): Span {
  const { earliest } = scene.published;
  const awaited = status === 'cancelled' || status === 'postponed' || status === 'planned';
  const weekday = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:['’]s)?$/u.test(span.words ?? '');
  if (!awaited || !weekday || !span.earliest || !span.latest || !earliest || span.latest >= earliest) return span;
  return { ...span, earliest: addDays(span.earliest, 7), latest: addDays(span.latest, 7) };
}

/** "an earlier summit", "a further round": between the same parties as the one told before. */
function isAnother(scene: Scene, trigger: Trigger): boolean {
  const before = scene.doc.text.slice(Math.max(scene.sentence.start, trigger.start - 40), trigger.start);
  return (
    trigger.shape === 'noun' &&
    /\b(?:earlier|previous|another|further|second|third|fourth|fifth|next(?!\s+(?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))|new)\s+(?:\S+\s+){0,3}$/iu.test(
      before,
    )
  );
}

/** "The round was the first time that A and B had negotiated": the sides that the predicate names. */
function inPredicate(scene: Scene, trigger: Trigger): readonly Party[] | null {
  const clause = clauseOf(scene, trigger);
  const behind = scene.parties.filter(
    ({ start, end, pronoun }) => !pronoun && start >= trigger.end && end <= clause.end,
  );
  return trigger.kind === 'talks' && new Set(behind.map(({ side }) => side).filter(Boolean)).size >= 2 ? behind : null;
}

/** Those sides, without the people who stood for them. */
function asSides(parties: readonly Party[], { start }: Trigger): Party[] {
  const sides = [...new Set(parties.map(({ side }) => side).filter((side): side is string => side !== null))];
  return sides.map((name) => ({ start, end: start, name, person: false, side: name, adjective: false, pronoun: true }));
}

/** A side that announces a visit to its own country receives it. */
function withHost(
  scene: Scene,
  trigger: Trigger,
  parties: readonly Party[],
  place: string | null,
  speaker: Party | null,
): readonly Party[] {
  const host = speaker?.side ?? null;
  if (trigger.kind !== 'visit' || !place || !host || parties.some(({ side }) => side === host)) return parties;
  const receives = scene.gazetteer.countryOf(place) === host || scene.gazetteer.sideOf(place) === host;
  return receives
    ? [
        ...parties,
        {
          start: trigger.start,
          end: trigger.start,
          name: host,
          person: false,
          side: host,
          adjective: false,
          pronoun: true,
        },
      ]
    : parties;
}

/** Whom "the talks" or "that summit" most likely means: the newest gathering; for a summit or call, one of people. */
function lastGathering(scene: Scene, trigger: Trigger, memory: Memory): readonly Party[] {
  const inPerson = /\bface-to-face\b|\bsummit\b|\bin person\b/iu.test(wordsAt(scene, trigger.domain));
  const byPeople = trigger.kind === 'summit' || trigger.kind === 'call' || inPerson;
  const told = [...memory.gatherings].reverse();
  // "the round" is one of talks, not the summit that was spoken of last.
  const sameKind = trigger.kind === 'talks' ? told.find(({ kind }) => kind === 'talks') : undefined;
  const fitting = told.find(({ parties }) => !byPeople || parties.filter(({ person }) => person).length > 1);
  return (sameKind ?? fitting)?.parties ?? [];
}

/** Whose word it is where no party is named: "two diplomats", or the agency that "it" points at. */
function unnamed(scene: Scene, memory: Memory): string | null {
  const words = scene.attributions[0]?.words ?? '';
  const subject =
    /(?:^|[,”"’]\s+)((?:an?|the|one|two|three|several|some)\s+(?:[\p{L}.'’-]+\s+){0,4}?[\p{L}.'’-]+)\s+(?:said|says|told|reported|announced|confirmed|added)\b/iu.exec(
      words,
    )?.[1];
  if (subject) return subject.toLowerCase().startsWith('the ') ? subject.slice(4) : subject;
  return words !== '' && /\b(?:it|he|she|they)\s+(?:said|reported|added|announced)\b/iu.test(words)
    ? memory.source
    : null;
}

/** Below the leaders: their sides take part, and whoever is named to lead. */
function levelled(
  scene: Scene,
  trigger: Trigger,
  certain: readonly Party[],
  memory: Memory,
  reference: boolean,
): readonly Party[] {
  if (!isStaffLevel(scene, trigger)) return certain;
  // People before the words agreed on it; those behind are named to take part.
  const named = certain.filter(({ start, pronoun, person }) => !pronoun && (!person || start > trigger.start));
  const sides = new Set(named.map(({ side }) => side).filter(Boolean));
  if (sides.size >= 2) return certain;
  const last = lastGathering(scene, trigger, memory);
  const around = [...(named.length === 0 && reference ? last : []), ...scene.parties, ...last, ...memory.people].filter(
    ({ side }) => side !== null,
  );
  const missing = [...new Set(around.map(({ side }) => side as string))]
    .filter((side) => !sides.has(side))
    .slice(0, 2 - sides.size);
  return [
    ...named,
    ...missing.map(
      (name): Party => ({
        start: trigger.start,
        end: trigger.start,
        name,
        person: false,
        side: name,
        adjective: false,
        pronoun: true,
      }),
    ),
  ];
}

/** "Talks continue" is no meeting. */
function tooVague(
  trigger: Trigger,
  told: readonly Party[],
  anchored: boolean,
  reference: Draft['reference'],
  status: Draft['status'],
  scene: Scene,
): string | null {
  const sides = new Set(told.map(({ side, name }) => side ?? name));
  const paired = sides.size >= 2 || told.length >= 2;
  const behind = scene.doc.text.slice(trigger.end, trigger.end + 3);
  if (/\?["”’]?\s*$/.test(scene.sentence.text)) return 'a question';
  const lead = scene.doc.text.slice(scene.sentence.start, trigger.start);
  if (
    !anchored &&
    status !== 'held' &&
    ((status !== 'possible' && /\bwhether\b[^,;]*$/iu.test(lead)) || /^["“]?(?:When|Where|Whether|If)\b/u.test(lead))
  )
    return 'an open question';
  if (/^-\p{L}/u.test(behind)) return 'part of a compound word';
  if (trigger.kind === 'visit') return anchored ? null : 'a journey without a destination';
  if (trigger.rule === 'talks') {
    if (status === 'held' && !anchored) return 'talks without day or place';
    if (
      !anchored &&
      !(
        paired &&
        (reference.ordinal !== null ||
          /\b(?:next|new|another|further)\b/iu.test(scene.doc.text.slice(trigger.start - 30, trigger.start)))
      )
    )
      return 'talks in general';
  }
  if (!paired && !anchored) return 'one party, no day, no place';
  return null;
}
