import { dayFrom, type Weekday } from '../../../days/day.ts';
import { dayAlone, monthsFrom } from '../../../days/units.ts';
import type { Interval } from '../../../model.ts';
import { type Candidate, type Certain, candidatesIn } from '../chrono.ts';
import { dateNear, monthNear, weekdayNear } from '../nearest.ts';
import { NO_DAYS } from '../pieces.ts';
import type { Finder, Piece, Scene, Shape } from '../scene.ts';
import { directionAt } from '../tense/direction.ts';

/** Weekdays, months, calendar dates and clock times, as chrono-node finds them; which week or year is ours to say. */
export const calendar: Finder = {
  name: 'calendar',
  find: (scene) => candidatesIn(scene.text, scene.reference).flatMap((candidate) => piecesOf(scene, candidate)),
};

function piecesOf(scene: Scene, candidate: Candidate): Piece[] {
  const at = trimmed(scene.text, candidate);
  const words = scene.text.slice(at.start, at.end);
  if (isNoDate(words, scene.text, at.start, at.end, candidate.from)) return [];
  const first = pieceFrom(scene, at, candidate.from);
  if (first === null) return [];
  if (candidate.to === null) return [first];
  const second = pieceFrom(scene, at, { ...candidate.to });
  if (second?.days.latest == null || first.days.earliest === null || candidate.to.day === undefined) return [first];
  const latest = second.days.latest < first.days.earliest ? null : second.days.latest;
  if (latest === null) return [first];
  return [
    {
      ...first,
      days: { earliest: first.days.earliest, latest },
      precision: latest === first.days.latest ? first.precision : 'range',
      shape: { kind: 'fixed' },
    },
  ];
}

/** Leading prepositions are no part of the date. */
function trimmed(text: string, { start, end }: Candidate): { start: number; end: number } {
  const lead =
    /^(?:(?:on|in|at|by|for|from|during|of|until|before|after|since|the|this)\s+)+/i.exec(
      text.slice(start, end),
    )?.[0] ?? '';
  return { start: start + lead.length, end };
}

/** Lower-case "sat", "march", "may" are verbs; numbers alone and fractions are no dates. */
function isNoDate(words: string, text: string, start: number, end: number, from: Certain): boolean {
  if (/^(?:may|march|mar|sat|sun|sec|second|now|wed|fri|mon|jan|dec|jun|noon|midday|midnight)$/.test(words))
    return true;
  if (/^\d{1,2}\/\d{1,2}$/.test(words)) return true;
  if (/^\d{1,2}[.-]\d{1,2}$/.test(words)) return true;
  if (from.hour !== undefined && from.day === undefined && from.weekday === undefined)
    return !isClock(words, text, end);
  if (from.month !== undefined && from.day === undefined && /^(?:May|March|April|June|August|Jun|Mar)\b/.test(words))
    return isNameOrVerb(text, start, end);
  if (from.weekday !== undefined && /^(?:Sunday|Friday|Saturday)$/.test(words))
    return (
      /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Agreement|Agreements)\b/.test(
        text.slice(end),
      ) || /\b(?:Good|Black|Bloody|Super)\s+$/.test(text.slice(0, start))
    );
  return from.day === undefined && from.weekday === undefined && from.month === undefined;
}

function isClock(words: string, text: string, end: number): boolean {
  if (/\b[ap]\.?\s?m\b/i.test(words)) return true;
  if (/^\d{1,2}[:.]\d{2}/.test(words)) return words.includes(':') || /^\s*(?:GMT|UTC|local|ET\b)/.test(text.slice(end));
  return /noon|midnight|midday/i.test(words);
}

/** "May Golan", "Theresa May", "April Johnson", "may", "March on Rome": a month's name that belongs to somebody or something. */
function isNameOrVerb(text: string, start: number, end: number): boolean {
  const left = text.slice(0, start);
  const right = text.slice(end);
  if (
    /\b(?:in|of|since|until|by|from|to|last|next|this|late|early|mid-?|through|before|after|during|for|and|or|between|on|\d)\s*[-–]?\s*$/i.test(
      left,
    )
  )
    return false;
  if (/^,?\s+\d/.test(right)) return false;
  if (/^\s+[A-Z][a-z]/.test(right)) return true;
  if (/[A-Z][a-z]+\s+$/.test(left)) return true;
  return /^[a-z]/.test(text.slice(start)) || (left.trim() === '' && /^\s+[a-z]/.test(right));
}

function pieceFrom(scene: Scene, at: { start: number; end: number }, from: Certain): Piece | null {
  const made = meaningOf(scene, at, from);
  if (made === null) return null;
  const time = from.hour === undefined ? null : { hour: from.hour, minute: from.minute ?? 0, zone: null };
  return { ...at, ...made, time, rule: 'calendar' };
}

type Meaning = Pick<Piece, 'days' | 'precision' | 'shape' | 'anchor'>;

function meaningOf(scene: Scene, at: { start: number; end: number }, from: Certain): Meaning | null {
  if (from.month !== undefined && from.day !== undefined)
    return dated(scene, at, from.month, from.day, from.year ?? null);
  if (from.weekday !== undefined) return weekday(scene, at, from.weekday === 0 ? 7 : (from.weekday as Weekday));
  if (from.month !== undefined) return inMonth(scene, at, from.month, from.year ?? null);
  if (from.hour === undefined) return null;
  const days = scene.reference === null ? NO_DAYS : dayAlone(scene.reference);
  return { days, precision: 'time', shape: { kind: 'clock' }, anchor: scene.reference };
}

function dated(
  scene: Scene,
  at: { start: number; end: number },
  month: number,
  day: number,
  year: number | null,
): Meaning | null {
  const shape: Shape = { kind: 'date', month, day, year };
  if (year !== null) {
    const full = dayFrom(year, month, day);
    return full === null ? null : { days: dayAlone(full), precision: 'day', shape, anchor: null };
  }
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const near = dateNear(scene.reference, month, day, directionAt(scene, at));
  return near === null ? null : { days: dayAlone(near), precision: 'day', shape, anchor: scene.reference };
}

function weekday(scene: Scene, at: { start: number; end: number }, day: Weekday): Meaning {
  const shape: Shape = { kind: 'weekday', weekday: day };
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const which =
    /\b(last|next|this|past|coming|this coming|this past|following)\s+$/i.exec(scene.text.slice(0, at.start))?.[1] ??
    null;
  const near = weekdayNear(scene.reference, day, which ?? directionAt(scene, at), directionAt(scene, at));
  return { days: dayAlone(near), precision: 'day', shape, anchor: scene.reference };
}

function inMonth(scene: Scene, at: { start: number; end: number }, month: number, year: number | null): Meaning {
  const shape: Shape = { kind: 'month', month, year };
  if (year !== null) return { days: monthsFrom(year, month, 1), precision: 'month', shape, anchor: null };
  if (scene.reference === null) return { days: NO_DAYS, precision: 'none', shape, anchor: null };
  const which = whichOf(scene, at);
  const days: Interval = monthNear(scene.reference, month, which ?? directionAt(scene, at));
  return { days, precision: 'month', shape, anchor: scene.reference };
}

/** "next" of "next Tuesday", whether chrono took it or left it out. */
function whichOf(scene: Scene, at: { start: number; end: number }): string | null {
  const upTo = scene.text.slice(Math.max(0, at.start - 20), at.start);
  const words = upTo + scene.text.slice(at.start, at.end);
  return (
    /\b(this coming|this past|last|next|this|past|coming|following)\s+\S*$/i.exec(upTo)?.[1] ??
    /^(this coming|this past|last|next|this|past|coming|following)\s/i.exec(words.slice(upTo.length))?.[1] ??
    null
  );
}
