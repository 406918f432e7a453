const heading = "((?:\\p{Lu}[\\p{L}'’-]+ +){1,5}?\\p{Lu}[\\p{L}'’-]+) +";
/** Words that open a sentence and that a name hardly holds; "He" and "An" are also names. */
const opener =
  '(?=(?:(The|In|On|At|For|From|With|After|Before|While|Although|Though|Since|Despite|During|Under|Following|However|Meanwhile|Both)\\b,? (?:\\S+ ){0,3}?\\p{Ll}|(A|An|As|If|When|It|He|She|They|This|That|These|Those|But|Yet) \\p{Ll}))';
const glued = new RegExp(`^${heading}${opener}`, 'u');
const certain = /^(?:Despite|While|Although|Though|However|Meanwhile|Following)$/;

/**
 * The length of a sub-headline glued to the front of a paragraph, or 0: "Diplomatic Surge The talks follow …" gives 17.
 * One alone is believed only before a word that no name goes on with; two or more in a text confirm each other.
 */
export function runInsOf(paragraphs: readonly string[]): number[] {
  const found = paragraphs.map((paragraph) => glued.exec(paragraph.slice(0, 200).replaceAll('\0', ' ')));
  const several = found.filter(Boolean).length >= 2;
  return found.map((match) => (match && (several || certain.test(match[2] ?? '')) ? match[0].length : 0));
}
