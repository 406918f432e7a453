import type { DossierView } from '../../model.ts';
import { type Gazetteer, sideOfEntry } from '../../names/gazetteer.ts';
import { wordsOf } from '../../names/words-of.ts';
import { shortSide, theSide } from './short-side.ts';

/**
 * A role together with the side it serves, said once.
 * @example sayRole('President', 'Ukraine', gazetteer) // 'President of Ukraine'
 * @example sayRole('Special Presidential Envoy', 'United States', gazetteer) // 'U.S. Special Presidential Envoy'
 * @example sayRole('Kremlin spokesman', 'Russia', gazetteer) // 'Kremlin spokesman (Russia)'
 */
export function sayRole(role: string, side: string | null, gazetteer: Gazetteer): string {
  if (side === null || side === '') return role;
  const bare = withoutLeadingSide(role, side, gazetteer);
  const told = namesSide(bare, side, gazetteer);
  if (told === 'country') return bare;
  if (told === 'seat') return `${bare} (${shortSide(side)})`;
  const short = shortSide(side);
  if (short !== side) return `${short} ${bare}`;
  return /\b(?:of|for|to|at|in)\b/i.test(bare) ? `${bare} (${side})` : `${bare} of ${theSide(side)}`;
}

/** The role that a person holds by that day, the newest first; null when only former ones or none are known. */
export function currentRole({ roles }: DossierView): DossierView['roles'][number] | null {
  return roles.find(({ former, role }) => !former && role !== '') ?? null;
}

/** "Ukrainian President" and "Peru's foreign minister" without their first word. */
function withoutLeadingSide(role: string, side: string, gazetteer: Gazetteer): string {
  const words = wordsOf(role);
  const found = gazetteer.longest(words, 0);
  const next = found ? words[found.count] : undefined;
  if (!found || !next || found.entry.name !== side) return role;
  return role.slice(next.start);
}

/** Whether the words of a role name its side already: by the country's own name, or by a seat that speaks for it. */
function namesSide(role: string, side: string, gazetteer: Gazetteer): 'country' | 'seat' | null {
  const words = wordsOf(role);
  for (let at = 0; at < words.length; at++) {
    const found = gazetteer.longest(words, at);
    if (!found || sideOfEntry(found.entry) !== side) continue;
    return found.entry.name === side ? 'country' : 'seat';
  }
  return null;
}
