import type { Person } from '../model.ts';

/** Offices that stand for a person when a side is named with them: "the Russian president", "the presidents of Chile and Peru". */
const offices: readonly { word: RegExp; role: RegExp }[] = [
  {
    word: /^(?:leaders?|heads? of state)\b/iu,
    role: /\b(?:president|prime minister|chancellor|king|emir|crown prince|supreme leader|premier|leader)\b/iu,
  },
  { word: /^presidents?\b/iu, role: /\bpresident\b/iu },
  { word: /^(?:prime ministers?|premiers?)\b/iu, role: /\b(?:prime minister|premier)\b/iu },
  {
    word: /^foreign (?:ministers?|secretary)\b/iu,
    role: /\b(?:foreign minister|minister of foreign affairs|foreign secretary|secretary of state)\b/iu,
  },
  { word: /^defen[cs]e (?:ministers?|secretary)\b/iu, role: /\bdefen[cs]e (?:minister|secretary)\b/iu },
  { word: /^(?:special )?envoys?\b/iu, role: /\benvoy\b/iu },
  { word: /^(?:chief )?negotiators?\b/iu, role: /\b(?:chief|lead|top) negotiator\b/iu },
];
const below = /\b(?:vice|deputy|assistant|former|ex-|spokes\p{L}+|aide|adviser|advisor)\b/iu;

/**
 * The one person of a side who holds the office that the words name, or null when none or several do.
 *
 * @example holderOf('presidents will meet', 'Russia', people)?.name // 'Vladimir Putin'
 */
export function holderOf(words: string, side: string, people: readonly Person[]): Person | null {
  const office = offices.find(({ word }) => word.test(words));
  if (!office) return null;
  const holders = people.filter(
    (person) => person.side === side && person.roles.some((role) => office.role.test(role) && !below.test(role)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
