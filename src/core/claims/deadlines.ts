import { isDayless } from '../days/interval.ts';
import type { DeadlineClaim, Span } from '../model.ts';
import { type Scene, wordsAt } from './scene.ts';

/** A deadline that a sentence tells of. */
export type Deadline = { about: string; span: Span; status: DeadlineClaim['status'] };

const named = /\b(?:deadline|ultimatum|cut-?off|time limit|target date)\b/iu;
const due = /\b(?:until|by|before|no later than|not later than|up to|at the latest)\s+(?:the\s+end\s+of\s+|end-)?$/iu;
const obligation =
  /\b(?:must|has to|have to|had to|given?|gave|giving|due|to be (?:delivered|signed|completed|ready|answered|handed in)|should be (?:signed|delivered|completed|ready)|asked for|demand(?:ed|s)?|wants?|wanted|require[ds]?|expires?|expire[ds]|lapses?|lapsed|runs? (?:out|until)|ends|closes?|take effect|takes effect|come into force|ready for signature|until)\b/iu;
const expiry =
  /\b(?:expires?|expired|lapses?|runs? (?:out|until)|ballot closes|closes|takes? effect|bite|bites|due|come into force)\s+(?:\S+\s+){0,3}?$/iu;
const extended = /\b(?:extend(?:ed|s)?|extension|prolonged|moved to|may now be delivered|now has until)\b/iu;
const met =
  /\b(?:met|delivered|handed (?:in|over)|completed|submitted|signed)\b.{0,60}\b(?:deadline|ahead of|before the)\b|\bdeadline\b.{0,40}\bwas met\b|\bahead of (?:a|the) deadline\b/iu;

/**
 * The deadline that a sentence sets, extends or reports met, or null; a deadline has a last day.
 *
 * @example deadlineOf(scene)?.span.latest // '2025-11-27'
 */
export function deadlineOf(scene: Scene): Deadline | null {
  const words = wordsAt(scene, scene.sentence);
  for (const timex of scene.timexes) {
    if (isDayless(timex.span) || timex.span.latest === null) continue;
    const before = scene.doc.text.slice(Math.max(scene.sentence.start, timex.start - 40), timex.start);
    const around = scene.doc.text.slice(
      Math.max(scene.sentence.start, timex.start - 60),
      Math.min(scene.sentence.end, timex.end + 60),
    );
    const openEnded =
      timex.span.earliest === null ||
      due.test(before) ||
      /^(?:by|until|before|no later than)\b/iu.test(wordsAt(scene, timex));
    const isNamed = named.test(around);
    if (!(isNamed || (openEnded && obligation.test(words)) || expiry.test(before))) continue;
    if (scene.published.earliest && timex.span.latest < scene.published.earliest && !met.test(words)) continue;
    const status = met.test(words) ? 'met' : extended.test(words) ? 'extended' : 'open';
    return {
      about: aboutOf(words, timex.span.words ?? ''),
      span: { ...timex.span, earliest: timex.span.latest },
      status,
    };
  }
  return null;
}

/** What it is for: the words behind "for", "to" or before the verb, cut short. */
function aboutOf(words: string, day: string): string {
  const behind =
    /\b(?:deadline|ultimatum)\s+(?:for|on)\s+((?:\S+\s+){0,5}\S+)/iu.exec(words)?.[1] ??
    /\b(?:until|by)\s+.*?\s+to\s+((?:\S+\s+){0,5}\S+)/iu.exec(words)?.[1];
  const plain = (behind ?? words.replace(day, '')).replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
  return plain
    .split(' ')
    .slice(0, 10)
    .join(' ')
    .replace(/[,.;:]+$/, '');
}
