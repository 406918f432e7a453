import { type Line, lowerAt } from './line.ts';
import type { Sighting } from './sighting.ts';
import type { Search } from './sightings.ts';
import { told } from './told.ts';

const official =
  /\b(?:minister|ministry|spokes\w+|president|premier|chief|commander|secretary|parliament|speaker|negotiator|envoy|ambassador|adviser|advisor|diplomat|governor|deputy|chancellor|official|leader|team)\b/i;

/**
 * Gives a told role without a side the side that the sentence is about: its subject ("Iran will …, spokesman X said"), the owner
 * behind "its", or the side that spoke just before in the same paragraph.
 * @example "The Kremlin said … Spokesman Dmitry Peskov said …" // Russia
 */
export function around(search: Search, lines: readonly Line[], sighting: Sighting, _all: readonly Sighting[]): void {
  const role = sighting.told.find((one) => one.role !== null && official.test(one.role));
  const line = lines[sighting.line];
  if (!line || !role || sighting.told.some((one) => one.side !== null)) return;
  const side = blocSide(search, line, sighting) ?? subjectSide(line, sighting.at) ?? spokeBefore(lines, sighting);
  if (side) sighting.told.push({ role: null, side, sure: told.around });
}

/** "the bloc's foreign policy chief" is the European Union's where the article speaks of no other bloc. */
function blocSide(search: Search, line: Line, sighting: Sighting): string | null {
  const near = line.words.slice(Math.max(0, sighting.at - 8), sighting.at + sighting.count + 5);
  if (!near.some((word) => word.text === 'bloc')) return null;
  return /\b(?:EU|E\.U\.|European Union)\b/.test(search.doc.text) ? 'European Union' : null;
}

/** The first side of the sentence, when it opens it. */
function subjectSide(line: Line, before: number): string | null {
  for (let i = 0; i < Math.min(before, 4); i++) {
    const place = line.places[i];
    if (place) return place.side;
    if (!/^(?:the|a|an|both|that)$/.test(lowerAt(line, i))) return null;
  }
  return null;
}

function spokeBefore(lines: readonly Line[], sighting: Sighting): string | null {
  const line = lines[sighting.line];
  const before = lines[sighting.line - 1];
  if (!line || !before || before.sentence.paragraph !== line.sentence.paragraph || sighting.at > 4) return null;
  return subjectSide(before, 5);
}
