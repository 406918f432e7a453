import type { Span } from '../model.ts';
import { sayingVerbs } from './attribution.ts';
import { type Party, type Scene, wordsAt } from './scene.ts';
import { noSpan } from './when.ts';

/** Verbs that tell what somebody thinks or wants as his word. */
const stance = `${sayingVerbs}|expressed|outlined|described|characteri[sz]ed|called|praised|criticised|criticized|thanked|welcomed|rejected|urged|demanded|vowed|pledged|promised|refused|played down|declined|offered|proposed|alluded|acknowledged|hailed|dismissed|accused|cautioned|repeated|reiterated|appealed|committed|appears|ruled out|pointed|asked|credited`;
const verb = new RegExp(`\\b(?:${stance})\\b`, 'iu');

/** Who said what: the speaker, the day if the words name one. */
export type Statement = { speaker: Party; span: Span };

/**
 * The statement that a sentence reports, or null: a named speaker and a verb of saying, inside or outside quotation.
 *
 * @example statementOf(scene)?.speaker.name // 'Sergey Ryabkov'
 */
export function statementOf(scene: Scene): Statement | null {
  const attributed = scene.attributions.find(({ speaker }) => speaker !== null);
  const speaker = attributed?.speaker ?? subjectSpeaker(scene);
  if (!speaker || isEventOnly(scene, attributed?.verb ?? '')) return null;
  const when = attributed
    ? scene.timexes.find(({ start, end }) => start >= attributed.start && end <= attributed.end)
    : scene.timexes.find(({ start }) => start - scene.sentence.start < 5);
  return { speaker, span: when?.span ?? noSpan };
}

function subjectSpeaker(scene: Scene): Party | null {
  const [first] = scene.parties;
  if (!first || first.start - scene.sentence.start > 90) return null;
  const rest = scene.doc.text.slice(first.end, Math.min(scene.sentence.end, first.end + 60));
  const hit = verb.exec(rest);
  if (!hit || /[;:]|\b(?:and|who|whose|met|with)\b/.test(rest.slice(0, hit.index))) return null;
  return first.adjective ? null : first;
}

/** "confirmed the scheduling" is a statement, "reported held" by an agency is none. */
function isEventOnly(scene: Scene, by: string): boolean {
  return by === 'reported' && !/[“"]/.test(wordsAt(scene, scene.sentence));
}
