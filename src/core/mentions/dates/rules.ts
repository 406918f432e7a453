import { age } from './finders/age.ts';
import { calendar } from './finders/calendar.ts';
import { clockAlone } from './finders/clock-alone.ts';
import { counted } from './finders/counted.ts';
import { dayList } from './finders/day-list.ts';
import { deictic } from './finders/deictic.ts';
import { holiday } from './finders/holiday.ts';
import { named } from './finders/named.ts';
import { part } from './finders/part.ts';
import { plainUnit } from './finders/plain-unit.ts';
import { season } from './finders/season.ts';
import { shortMonth } from './finders/short-month.ts';
import { stretch } from './finders/stretch.ts';
import { unit } from './finders/unit.ts';
import { weekend } from './finders/weekend.ts';
import { year } from './finders/year.ts';
import { afterEvent } from './joiners/after-event.ts';
import { bound } from './joiners/bound.ts';
import { clock } from './joiners/clock.ts';
import { dayOfSpeaking } from './joiners/day-of-speaking.ts';
import { edge } from './joiners/edge.ts';
import { following } from './joiners/following.ts';
import { monthInYear } from './joiners/month-in-year.ts';
import { nthWeekday } from './joiners/nth-weekday.ts';
import { range } from './joiners/range.ts';
import { weekOf } from './joiners/week-of.ts';
import { weekOn } from './joiners/week-on.ts';
import { weekdayWithDate } from './joiners/weekday-with-date.ts';
import type { Finder, Joiner } from './scene.ts';

/** What finds times, in order: words that an earlier finder took are not seen by a later one. */
export const FINDERS: readonly Finder[] = [
  named,
  holiday,
  dayList,
  counted,
  stretch,
  weekend,
  part,
  season,
  age,
  unit,
  plainUnit,
  clockAlone,
  deictic,
  calendar,
  shortMonth,
  year,
];

/** What joins times with their neighbours and the words beside them, in order. */
export const JOINERS: readonly Joiner[] = [
  weekOn,
  weekdayWithDate,
  monthInYear,
  nthWeekday,
  dayOfSpeaking,
  following,
  afterEvent,
  clock,
  edge,
  weekOf,
  range,
  bound,
];
