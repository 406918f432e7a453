import { isDayless } from '../../days/interval.ts';
import type { Span, Status } from '../../model.ts';
import { clauseOf, type Scene } from '../scene.ts';
import type { Trigger } from '../trigger.ts';
import { isDenied } from './denial.ts';
import { fateOf } from './fate.ts';
import { moodOf } from './mood.ts';
import { withoutNames } from './without-names.ts';

/** Words in front of a noun that settle it. */
const premodifiers: readonly { status: Status; pattern: RegExp }[] = [
  {
    status: 'possible',
    pattern: /\b(?:possible|potential|proposed|hypothetical|prospective|mooted|would-be)\s+(?:\S+\s+){0,4}$/iu,
  },
  {
    status: 'planned',
    pattern:
      /\b(?:upcoming|planned|scheduled|forthcoming|coming|future|anticipated|expected|next|looming|preparing for (?:a|an|the)|ahead of (?:a|an|the)?|in preparation for|plans? for (?:a|an|the)|set for (?:a|an)?)\s+(?:\S+\s+){0,4}$/iu,
  },
  {
    status: 'held',
    pattern:
      /\b(?:recent|last|previous|earlier|past|latest|failed|after|following|during|since|held)\s+(?:(?:a|an|the|their|his|her|its|two|three|several)\s+)?(?:\S+\s+){0,3}$/iu,
  },
];

const preparing = /\b(?:preparations? for|planning for|work on) (?:(?:a|an|the)\s+)?(?:\S+\s+){0,3}$/iu;
/** "after their call": what follows is another verb's. */
const afterIt = /\b(?:after|following)\s+(?:the|their|that|a)\s+(?:\S+\s+)?$/iu;

/**
 * What a clause says of the event that a trigger names: from what becomes of it, then the words in front of it, then
 * mood and tense. A future day turns a bare present into a plan, a past day a plan into something held.
 *
 * @example statusOf(scene, trigger, span) // 'planned' for "will meet on Tuesday"
 */
export function statusOf(scene: Scene, trigger: Trigger, span: Span): Status | null {
  const before = withoutNames(scene, clauseOf(scene, trigger).start, trigger.start);
  const fate = fateOf(scene, trigger, before);
  if (fate) return fate;
  if (isDenied(scene, trigger)) return 'denied';
  const isNoun = trigger.shape === 'noun';
  const front = before.slice(-60);
  const noun = isNoun ? premodifiers.find(({ pattern }) => pattern.test(front)) : undefined;
  if (noun?.status === 'possible') return 'possible';
  // What is only being prepared, without a day, may still come to nothing.
  if (preparing.test(front)) return isDayless(span) ? 'possible' : 'planned';
  if (trigger.rule === 'clash') return settle('held', span, scene);
  const mood = moodOf(scene, trigger, before);
  const isAside = mood === 'planned' && isNoun && afterIt.test(before);
  return settle(isAside ? null : (mood ?? noun?.status ?? null), span, scene);
}

/** Holds mood against the calendar. */
function settle(mood: Status | null, span: Span, scene: Scene): Status | null {
  const { earliest, latest } = scene.published;
  const isAhead = span.earliest !== null && latest !== null && span.earliest > latest;
  if (mood === 'held' && isAhead) return 'planned';
  if (mood !== null) return mood;
  // "He goes to Berlin this week": a bare present with days still to come.
  const hasDaysLeft = span.earliest !== null && span.latest !== null && latest !== null && span.latest > latest;
  if (isAhead || hasDaysLeft) return 'planned';
  return span.latest !== null && earliest !== null && span.latest < earliest ? 'held' : null;
}
