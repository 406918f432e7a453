import { daysBetween } from '../../days/day.ts';
import type { Button, Day, LedgerView, Line } from '../../model.ts';
import { sayDay, sayDayShort } from '../../words/days.ts';
import type { Ground } from '../ground.ts';

/** From this many days on, the newest article is called old. */
const STALE = 7;

/**
 * What stands under every answer: the day it counts as of, how fresh the articles are, and whether they are a sample.
 * @example footerOf(ground) // ['as of 27 Nov 2025 · newest article the same day']
 */
export function footerOf({ view, sample }: Ground): Line {
  const parts = [`as of ${sayDayShort(view.asOf)}`, sayNewest(view)];
  if (sample) parts.push('sample corpus, not news');
  return [parts.join(' · ')];
}

function sayNewest({ asOf, newest, articles }: LedgerView): string {
  if (newest === null) return articles.length === 0 ? 'no article by then' : 'no article of known day';
  const age = daysBetween(newest, asOf);
  if (age === 0) return 'newest article the same day';
  return `newest article ${sayDayShort(newest)}, ${sayDays(age)} earlier`;
}

/** "1 day", "42 days". */
export function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** "1 article", "3 articles". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many days the newest article lies before the day asked about, when that is a week or more; else null. */
export function staleness({ asOf, newest }: LedgerView): number | null {
  const age = newest === null ? 0 : daysBetween(newest, asOf);
  return age >= STALE ? age : null;
}

/** The line that warns of old articles or of none at all, or nothing while they are fresh. */
export function freshnessLine({ view, today }: Ground): Line[] {
  if (view.articles.length === 0) {
    if (view.asOf !== today) return [['No article had been published by that day.']];
    return [['No article has been read yet: put .md, .txt or .html files into the corpus folder (CORPUS_DIR).']];
  }
  const age = staleness(view);
  if (age === null || view.newest === null) return [];
  const day = view.asOf === today ? 'today' : 'the day asked about';
  return [[`The newest article is from ${sayDay(view.newest)}, ${sayDays(age)} before ${day}.`]];
}

/** A button that asks the same as of the newest article's day, where the articles are old. */
export function askAsOfNewest({ view }: Ground, command: string, options: Readonly<Record<string, string>>): Button[] {
  if (staleness(view) === null || view.newest === null) return [];
  return [asOfButton(view.newest, command, options)];
}

function asOfButton(day: Day, command: string, options: Readonly<Record<string, string>>): Button {
  return {
    label: `Ask as of ${sayDayShort(day)}`,
    command,
    action: 'answer',
    options: { ...options, 'as-of': day },
    page: 0,
  };
}
