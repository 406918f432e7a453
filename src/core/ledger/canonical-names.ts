import type { Claim, Dossier } from '../model.ts';
import { fold } from '../names/fold.ts';

/**
 * Puts the full name where an article gives a surname alone, when just one person of that surname is known; a surname
 * that two people share stays as it is.
 *
 * @example withFullNames(claim, surnamesOf(dossiers)) // 'Zeballos' becomes 'Amparo Zeballos'
 */
export function withFullNames<Kind extends Claim>(claim: Kind, surnames: ReadonlyMap<string, string | null>): Kind {
  const full = (name: string) => (/\s/.test(name) ? name : (surnames.get(fold(name)) ?? name));
  if (claim.type === 'statement') return { ...claim, speaker: full(claim.speaker) };
  if (claim.type === 'deadline') return claim;
  const sided = (name: string) => (claim.sides.includes(name) ? name : full(name));
  return {
    ...claim,
    participants: [...new Set(claim.participants.map(sided))],
    possible: [...new Set(claim.possible.map(sided))],
  };
}

/** The one full name behind each surname, null where several people share it. */
export function surnamesOf(dossiers: readonly Dossier[]): Map<string, string | null> {
  const surnames = new Map<string, string | null>();
  for (const { name } of dossiers) {
    if (!/\s/.test(name)) continue;
    const word = fold(name.split(' ').at(-1) ?? '');
    surnames.set(word, surnames.has(word) && surnames.get(word) !== name ? null : name);
  }
  return surnames;
}
