const labelled =
  /^\(?(?:(?:Correction|Clarification|Amendment)s?(?: (?:&|and) (?:correction|clarification)s?)?|Editor['’]?s['’]? note)\b[^.:]{0,40}:/i;
const unlabelled =
  /^\(?(?:(?:An earlier|A previous) (?:version|headline) of this (?:article|story|report|post)\b|This (?:article|story|report|post|headline) (?:has been|was) (?:corrected|amended)\b)/;

/**
 * A line by which the paper takes back what it had printed: "Correction: an earlier version of this article …".
 * It says what was wrong as much as what is right, so it yields no facts of its own.
 */
export const isCorrection = (words: string): boolean => labelled.test(words) || unlabelled.test(words);
