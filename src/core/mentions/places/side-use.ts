import type { PlaceEntry } from '../../model.ts';
import { sideOfEntry } from '../../names/gazetteer.ts';
import type { Word } from '../../names/words-of.ts';

const inside = new Set(
  'in inside across throughout near outside around into toward towards through via within at over above onto aboard beyond off beside'.split(
    ' ',
  ),
);
const between = new Set('between with by against for among versus but both'.split(' '));
const told =
  /^(?:told|tell|tells|telling|urg|ask|gave|giv|press|accus|warn|blam|remind|allow|invit|forc|push|want|persuad|convinc|prais|thank|represent|lobb|criticis|criticiz|condemn)/;
const reached = /^(?:visit(?!or)|leav|left$|reach|enter|tour|depart|quit)/;
const moving =
  /^(?:travel|trip|visit|fl(?:y|ies|ew|ying|ight|own)|go(?:es|ing)?$|gone|went|head|com(?:e|es|ing)$|came|return|arriv|mov|shift|journey|driv|drove|tour|dispatch|bound|back$|on$|over$|ticket|jet|way$|relocat|brought|sent$|send|sail|rush)/;
const setsOut = /^(?:left|leav|bound$|depart|head(?:s|ed|ing)$|sail|embark)/;
const skipped = new Set(
  'the northern southern eastern western central north south east west nearby downtown neighbouring neighboring mainland occupied war-torn divided'.split(
    ' ',
  ),
);
/** What a country is only the subject of: "the Ukraine conflict"; peace talks of two are still theirs. */
const topic = /^(?:wars?|conflict|crisis|invasion|question|issue|file|situation|settlement)$/;
const occasion =
  /^(?:talks?|meetings?|summits?|sessions?|rounds?|visits?|trips?|conferences?|negotiations?|dialogue|process|calls?|gatherings?|encounters?|agreements?|accords?|declaration|format|track|venue|announcement|hotel|office)$/;

/** How a listed name stands in its sentence. `verbNext`: a verb follows; `listed`: the use of the name it is listed with, or null. */
export type Standing = { words: readonly Word[]; at: number; count: number; verbNext: boolean; listed: boolean | null };

/**
 * Whether a name means the side that speaks or acts there, and not the spot on the map.
 * @example "Moscow said" and "between Moscow and Kyiv" are sides; "in Moscow" and "the Moscow talks" are not
 */
export function usedAsSide(entry: PlaceEntry, standing: Standing): boolean {
  if (sideOfEntry(entry) === null) return false;
  if (entry.kind === 'body') return !isLocated(standing, /^(?:in|at|inside|outside)$/);
  if (isLocated(standing)) return false;
  if (entry.kind === 'country' && isTopic(standing)) return false;
  if (standing.listed !== null && isListed(standing)) return standing.listed;
  if (entry.kind === 'country') return true;
  if (entry.kind === 'venue') return !occasion.test(lower(standing, standing.at + standing.count));
  return speaks(standing);
}

/** Preceded by words of place or of motion: "in Moscow", "flew to Moscow", "left Moscow". */
function isLocated(standing: Standing, only?: RegExp): boolean {
  const at = beforePlace(standing);
  const word = lower(standing, at);
  if (/[,;:]/.test(standing.words[at + 1]?.before ?? '')) return false;
  if (only) return only.test(word);
  if (inside.has(word) || reached.test(word)) return true;
  if (word !== 'to' && word !== 'from' && word !== 'for') return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (word === 'for' ? setsOut.test(lower(standing, i)) : moving.test(lower(standing, i))) return true;
  }
  return false;
}

function isTopic(standing: Standing): boolean {
  const { words, at, count } = standing;
  let next = at + count;
  if (words[next - 1]?.possessive) return false;
  const paired = words[next]?.before === '-' || words[at]?.before === '-';
  while (words[next]?.before === '-' && words[next]?.capital) next++;
  if (!/^\s+$/.test(words[next]?.before ?? '')) return false;
  return topic.test(lower(standing, next)) || (!paired && lower(standing, next) === 'peace');
}

function isListed({ words, at }: Standing): boolean {
  const before = words[at]?.before ?? '';
  return /^\s*[,/-]\s*$/.test(before) || /^(?:and|or|nor|not)$/i.test(words[at - 1]?.text ?? '');
}

/** A capital that acts: "Moscow said", "Kyiv's delegation", "talks with Washington". */
function speaks(standing: Standing): boolean {
  const { words, at, count, verbNext } = standing;
  if (verbNext || words[at + count - 1]?.possessive) return true;
  const before = lower(standing, beforePlace(standing));
  if (between.has(before) || told.test(before) || before === 'from') return true;
  // "Moscow and Kyiv said", "neither Washington nor Tehran commented".
  return (
    /^(?:neither|either)$/.test(before) ||
    (lower(standing, at + count) === 'and' && /^(?:|that|but|while)$/.test(before))
  );
}

function beforePlace({ words, at }: Standing): number {
  let i = at - 1;
  while (i >= 0 && skipped.has((words[i]?.text ?? '').toLowerCase())) i--;
  return i;
}

const lower = ({ words }: Standing, at: number) => (words[at]?.text ?? '').toLowerCase();
