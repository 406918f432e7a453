import { particles } from '../../names/particles.ts';
import { isHonorific, isRoleHead, isRoleModifier } from '../../names/role-words.ts';
import { functionWords } from './lexicon.ts';
import { gapAt, isNameWord, joined, type Line, lowerAt, wordAt } from './line.ts';

/**
 * How many words the personal name has that starts at a word: capitals, initials, particles, hyphens; 0 when none can start there.
 * @example the line "Peter van der Meer said" gives 4 at 0
 */
export function nameLength(line: Line, at: number): number {
  if (!isNameWord(line, at) || isShout(wordAt(line, at), line)) return 0;
  // "He" and "An" are names only with a second part, "He Lifeng".
  if (functionWords.has(lowerAt(line, at)) && !(isNameWord(line, at + 1) && /^\s+$/.test(gapAt(line, at + 1))))
    return 0;
  let count = 1;
  for (let i = at + 1; i < at + 7 && joined(line, i); i++) {
    const word = line.words[i];
    if (!word) break;
    const key = lowerAt(line, i);
    if (gapAt(line, i) === '-' && !/\d/.test(key)) count = i - at + 1;
    else if (particles.has(key) && follows(line, i)) continue;
    else if (isInitial(word.text) || (isNameWord(line, i) && !isShout(word.text, line))) count = i - at + 1;
    else if (isLastWord(line, i)) count = i - at + 1;
    else break;
  }
  return count;
}

/** A particle counts when a name goes on behind it, at most two particles on: "van der Meer", "bin Ahmed". */
function follows(line: Line, at: number): boolean {
  if (!joined(line, at + 1)) return false;
  if (isNameWord(line, at + 1)) return true;
  return particles.has(lowerAt(line, at + 1)) && joined(line, at + 2) && isNameWord(line, at + 2);
}

/** "Angus King", "Judy Chancellor": a role word that ends a name, not one that opens the next title. */
function isLastWord(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word?.capital || line.places[at] || functionWords.has(lowerAt(line, at)) || isHonorific(word.text)) return false;
  if (!isRoleHead(word.text) && !isRoleModifier(word.text)) return false;
  const last = !joined(line, at + 1) || !line.words[at + 1]?.capital;
  return (
    last &&
    /^\s+$/.test(gapAt(line, at)) &&
    /^(?:king|prince|pope|judge|major|bishop|marshal|justice|banks|baker|crown|lord|rice|page|young|rush|french|holder|mayor|sargent|chamberlain|general|lake|power|rich|price|church|church|fisher|hunter|long|white|house|party|cotton|grand)$/.test(
      lowerAt(line, at),
    ) &&
    !/^(?:general|party|house)$/.test(lowerAt(line, at))
  );
}

const isInitial = (word: string) => /^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word);

/** An abbreviation such as "OPEC"; two letters may be initials ("JD Vance"). */
function isShout(word: string, line: Line): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && (/\p{Ll}{3}/u.test(line.sentence.text) || !line.sentence.heading);
}
