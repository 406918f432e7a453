import type { Status } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Trigger } from '../trigger.ts';

/** What becomes of an event: said of it as a subject, of it as an object, or in front of it. */
const fateWords: Readonly<Record<'cancelled' | 'postponed', string>> = {
  cancelled:
    'cancel(?:l?ed|ling|s)?|called off|calls? off|calling off|scrapp(?:ed|ing)|shelv(?:ed|es|ing)|axed|dropped|abandon(?:ed|ing)|cancellation of|shelving of|pull(?:ed|s|ing) out of|withdr(?:ew|awn|aws) from|back(?:ed|s|ing) out of',
  postponed:
    'postpon(?:ed|es|ing|ement of)|put(?:ting|s)? (?:off|back)|push(?:ed|es|ing) back|delay(?:ed|ing|s)|defer(?:red|ring|s)|reschedul(?:ed|ing)',
};
const be = '(?:been|was|were|is|are|be|being|got|gets|stands|has|have|had|and)';
const subjectFate = (words: string) =>
  new RegExp(`\\b${be}\\s+(?:\\S+ly\\s+|also\\s+|now\\s+|indefinitely\\s+|since\\s+)*(?:${words})\\b`, 'iu');
const fates = (['cancelled', 'postponed'] as const).map((status) => ({
  status,
  asSubject: subjectFate(fateWords[status]),
  asObject: new RegExp(`\\b(?:${fateWords[status]})\\s+(?:[^\\s,;.]+\\s+){0,7}$`, 'iu'),
}));
const neverWill =
  /\b(?:will not (?:take place|be held|go ahead|happen|be going ahead)|won['’]t (?:take place|happen|go ahead)|(?:is|was) off\b(?! the)|no longer (?:take place|be held|going ahead))/iu;

/**
 * Cancelled or postponed, where the words say it of this very event; `before` is its clause up to the trigger.
 *
 * @example fateOf(scene, trigger, 'has called off the ') // 'cancelled'
 */
export function fateOf(scene: Scene, trigger: Trigger, before: string): Status | null {
  const behind = scene.doc.text.slice(trigger.end, scene.sentence.end);
  for (const { status, asSubject, asObject } of fates) {
    if (asObject.test(before)) return status;
    const found = asSubject.exec(behind);
    if (found && trigger.shape === 'noun' && isSubjectOf(behind.slice(0, found.index))) return status;
  }
  const never = neverWill.exec(behind);
  return never && isSubjectOf(behind.slice(0, never.index)) ? 'cancelled' : null;
}

/** No other clause of its own stands between the noun and what becomes of it. */
function isSubjectOf(gap: string): boolean {
  return (
    gap.length < 160 &&
    !/[;:]|\b(?:said|says|after|because|but|while|as|when)\b/iu.test(gap) &&
    !/\b(?:deadline|strike|tariffs?|duties|sanctions?|flights?|ballot|vote|decision|elections?|offer|threat|plan)\b[^,]{0,30}$/iu.test(
      gap,
    )
  );
}
