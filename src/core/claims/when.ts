import { addDays } from '../days/day.ts';
import type { Day, Extent, Span, Timex } from '../model.ts';
import type { Memory } from './coreference.ts';
import { clauseOf, type Scene, startsAnew, within, wordsAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** A span without days. */
export const noSpan: Span = { earliest: null, latest: null, precision: 'none', words: null, anchor: null, time: null };

const background =
  /\b(?:since|war|invasion|began in|started in|elected|born|founded|signed|treaty of|passed|of the)\s+(?:\S+\s+){0,2}$/iu;

/** "agreed on last week": the day of the announcement, not of the event. */
const announcedOn =
  /\b(?:(?:agreed|announced|decided|confirmed|disclosed)(?:\s+(?:on|upon|in|to))*|(?:proposed|offered)\s+(?:on|in))\s*$/iu;

/**
 * When an event is: the timex of its own clause nearest to the trigger, those of saying and of history set aside; a
 * clause without one takes that of the words it leads on from.
 *
 * @example whenOf(scene, trigger).words // 'next week'
 */
export function whenOf(scene: Scene, trigger: Trigger, memory: Memory): Span {
  const usable = scene.timexes
    .map((timex) => anchored(scene, timex, memory))
    .filter((timex) => timex.span.precision !== 'none' && isOfEvent(scene, timex, trigger));
  const own = usable.filter((timex) => within(timex, trigger.domain) && !leadsAway(scene, timex, trigger));
  const near =
    nearest(
      own.filter(({ start }) => start >= trigger.end),
      trigger,
    ) ?? nearest(own, trigger);
  if (near) return near.span;
  const carried = usable.filter((timex) => carriesOn(scene, timex, trigger));
  return nearest(carried, trigger)?.span ?? noSpan;
}

const dayOffsets: readonly [RegExp, number][] = [
  [/^(?:the )?(?:following|next) day$|^(?:the|a) day (?:after|later)\b/iu, 1],
  [/^(?:the )?(?:previous day|day before|eve)\b|^a day earlier$/iu, -1],
  [/^(?:the |that )?same day$/iu, 0],
];

/** "the following day" counts from the event that the sentence points back at ("during the call"), else the last one told. */
function anchored(scene: Scene, timex: Timex, memory: Memory): Timex {
  if (timex.span.precision !== 'none') return timex;
  const offset = dayOffsets.find(([pattern]) => pattern.test(wordsAt(scene, timex)))?.[1];
  const day = offset === undefined ? null : eventDay(scene, memory);
  if (day === null || offset === undefined) return timex;
  const at = addDays(day, offset);
  return { ...timex, span: { ...timex.span, earliest: at, latest: at, precision: 'day', anchor: day } };
}

function eventDay(scene: Scene, memory: Memory): Day | null {
  const isCall = /\b(?:the|that|this|their)\s+(?:\S+\s+)?(?:call|conversation)\b/iu.test(
    wordsAt(scene, scene.sentence),
  );
  const told = [...memory.dated].reverse();
  return (isCall ? told.find(({ call }) => call) : told[0])?.day ?? null;
}

/** "on Saturday, ahead of the session": the day is not the session's. */
function leadsAway(scene: Scene, timex: Timex, trigger: Trigger): boolean {
  return (
    timex.end <= trigger.start &&
    /\b(?:ahead of|before|after|following|since|until)\b/iu.test(scene.doc.text.slice(timex.start, trigger.start))
  );
}

function isOfEvent(scene: Scene, timex: Timex, trigger: Trigger): boolean {
  const attribution = scene.attributions.find((each) => within(timex, each));
  if (attribution && !within(trigger, attribution)) return false;
  // "since 2019" and "from next month" say how long, not when.
  if (timex.span.latest === null) return false;
  const before = scene.doc.text.slice(Math.max(scene.sentence.start, timex.start - 30), timex.start);
  return !background.test(before) && !announcedOn.test(before);
}

/** A date in a relative clause right behind ("that was set for Friday"), or at the head of the sentence. */
function carriesOn(scene: Scene, timex: Timex, trigger: Trigger): boolean {
  const clause = clauseOf(scene, trigger);
  const index = scene.clauses.indexOf(clause);
  const next = scene.clauses[index + 1];
  if (next && continues(scene, next) && within(timex, next)) return true;
  return (
    timex.start - scene.sentence.start < 4 &&
    timex.end <= clause.start &&
    ['where', 'when', 'and', 'as', 'who'].includes(clause.lead)
  );
}

/** ", which opens on Friday", "that was set for Friday": more about the noun; after a verb of saying "that" is not. */
function continues(scene: Scene, next: Extent & { lead: string }): boolean {
  if (next.lead === 'that')
    return /^\s*that\s+(?:was|is|had|were|are|has|will)\b/iu.test(wordsAt(scene, next)) && !startsAnew(scene, next);
  return ['which', 'where', 'with'].includes(next.lead);
}

function nearest(timexes: readonly Timex[], trigger: Trigger): Timex | null {
  const distance = (timex: Timex) =>
    timex.start >= trigger.end ? timex.start - trigger.end : (trigger.start - timex.end) * 1.3;
  return [...timexes].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
