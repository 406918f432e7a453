import { monthNumberOf, weekdayOf, yearOf } from '../days/day.ts';
import { isWeek, monthsFrom, weekendOf } from '../days/units.ts';
import type { ClockTime, Day, Span } from '../model.ts';
import { monthName, weekdayName } from './calendar.ts';

/** A day in full: "17 October 2025", and with `weekday` "Friday 17 October 2025". */
export function sayDay(day: Day, how: { weekday?: boolean } = {}): string {
  const full = `${dayOfMonth(day)} ${monthName(monthNumberOf(day))} ${yearOf(day)}`;
  return how.weekday ? `${weekdayName(weekdayOf(day))} ${full}` : full;
}

/** A day in short: "27 Nov 2025". */
export function sayDayShort(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(monthNumberOf(day)).slice(0, 3)} ${yearOf(day)}`;
}

/**
 * When something is, said as exactly as it is known and no more: "Friday 17 October 2025, 15:00 Moscow time",
 * "the week of 20–26 October 2025", "in 2025", "in the coming weeks (by mid-April 2025)", "by 8 March 2024", "no day set".
 */
export function saySpan(span: Span): string {
  const { earliest, latest } = span;
  if (earliest === null && latest === null) return 'no day set';
  if (earliest === null) return `by ${sayDay(latest as Day)}`;
  if (latest === null) return `from ${sayDay(earliest)}`;
  if (earliest === latest) return sayDay(earliest, { weekday: true }) + sayClock(span.time);
  if (span.precision === 'vague') return sayVague(span, earliest, latest);
  return sayStretch(earliest, latest);
}

/** A clock time with the zone that it was given in, behind a comma: ", 15:00 Moscow time"; nothing without one. */
function sayClock(time: ClockTime | null): string {
  if (time === null) return '';
  const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return `, ${clock}${time.zone === null ? '' : ` ${time.zone}`}`;
}

/** The article's own stretch with the end that it was taken to have, or the start when it lies behind. */
function sayVague(span: Span, earliest: Day, latest: Day): string {
  if (span.words === null) return `between ${sayDay(earliest)} and ${sayDay(latest)}`;
  const words = span.words.replace(/^(?:with)?in\s+/i, '').replace(/^the\s+/i, '');
  const behind = span.anchor !== null && latest <= span.anchor;
  const bound = behind ? `since ${sayRoughly(earliest)}` : `by ${sayRoughly(latest)}`;
  const start = /^recent\b/i.test(words) ? 'in ' : /^(?:coming|next|past|last)\b/i.test(words) ? 'in the ' : '';
  return `${start}${words.charAt(0).toLowerCase()}${words.slice(1)} (${bound})`;
}

/** "early April 2025", "mid-April 2025", "late April 2025": thirds of a month, for ends that nobody named. */
function sayRoughly(day: Day): string {
  const part = dayOfMonth(day) <= 10 ? 'early ' : dayOfMonth(day) <= 20 ? 'mid-' : 'late ';
  return `${part}${monthName(monthNumberOf(day))} ${yearOf(day)}`;
}

function sayStretch(earliest: Day, latest: Day): string {
  if (isWeek({ earliest, latest })) return `the week of ${sayFromTo(earliest, latest)}`;
  if (weekendOf(earliest).earliest === earliest && weekendOf(earliest).latest === latest) {
    return `the weekend of ${sayFromTo(earliest, latest)}`;
  }
  return sayMonths(earliest, latest) ?? sayFromTo(earliest, latest);
}

/** Whole months and years by their names: "October 2018", "July–September 2025", "in 2025", "2014–2016"; else null. */
function sayMonths(earliest: Day, latest: Day): string | null {
  const [fromYear, toYear] = [yearOf(earliest), yearOf(latest)];
  const [from, to] = [monthNumberOf(earliest), monthNumberOf(latest)];
  if (monthsFrom(fromYear, from, 1).earliest !== earliest || monthsFrom(toYear, to, 1).latest !== latest) return null;
  if (from === 1 && to === 12 && fromYear % 10 === 0 && toYear === fromYear + 9) return `in the ${fromYear}s`;
  if (from === 1 && to === 12) return fromYear === toYear ? `in ${fromYear}` : `${fromYear}–${toYear}`;
  if (fromYear !== toYear) return `${monthName(from)} ${fromYear} – ${monthName(to)} ${toYear}`;
  return from === to ? `${monthName(from)} ${fromYear}` : `${monthName(from)}–${monthName(to)} ${fromYear}`;
}

/** "20–26 October 2025", "29 October – 4 November 2025", "29 December 2025 – 4 January 2026". */
function sayFromTo(earliest: Day, latest: Day): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${dayOfMonth(earliest)}–${sayDay(latest)}`;
  const start = `${dayOfMonth(earliest)} ${monthName(monthNumberOf(earliest))}`;
  return yearOf(earliest) === yearOf(latest)
    ? `${start} – ${sayDay(latest)}`
    : `${start} ${yearOf(earliest)} – ${sayDay(latest)}`;
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}
