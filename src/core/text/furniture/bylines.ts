const monthOrDay =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\\.?';

const by = /^(?:[Bb]y|BY|Words by|Analysis by|Story by|Written by|Reported by)\s+(?:[A-Z]|our\s|a\s|the\s|staff\b)/;
const agencyNote =
  /^[([]?(?:(?:Additional |Further )?[Rr]eporting|(?:Additional )?[Ww]riting|[Ee]diting|Edited|Compiled|Translated|With (?:additional )?reporting|With (?:inputs|contributions|files))\s+(?:by|from)\b/;
const minutes = /\b\d{1,2}[ -]min(?:ute)?s?[ -]read\b/i;
const posted = new RegExp(
  `^(?:\\(?(?:Posted|Published|Updated|Last updated|Last modified|First published|Issued on|Modified)\\b(?:\\s*(?:on|at|:))?\\s*:?\\s*(?:${monthOrDay}\\b|\\d{1,4}(?!\\d|-?\\p{L}*[ -]?p)|\\)|\\(|$|at\\b|today\\b))`,
  'u',
);
const covers =
  /^(?:[\p{Lu}][\p{L}.'’-]+\s){1,4}(?:covers|reports on|is (?:a|an|the) [^.]{0,80}?\b(?:correspondent|reporter|columnist|writer|editor|journalist|professor|fellow|author|analyst|historian|bureau chief)\b)/u;
const aboutWriter =
  /\b(?:Reach (?:her|him|them) at|(?:His|Her|Their) (?:\w+ ){0,2}(?:book|novel|column)\b|can be reached at|Follow (?:him|her|them)\b|is the author of|writes (?:on|about|for)\b|covers\b|contributed (?:to this|reporting)|[\w.]+@[\w.]+)/;
const contributed = /\bcontributed (?:to this (?:report|story|article)|reporting)\b/;

/**
 * A line about who wrote the article or when it went out: "By Jane Doe", "2 min read", "(Reporting by A; Editing by B)".
 * "By Friday the talks were over." is none.
 */
export function isByline(words: string): boolean {
  if (agencyNote.test(words) || contributed.test(words)) return words.length < 400;
  if (words.length < 60 && minutes.test(words)) return true;
  if (words.length < 90 && posted.test(words)) return true;
  if (by.test(words) && words.length < 140 && nameLine(words)) return true;
  return words.length < 320 && covers.test(words) && aboutWriter.test(words) && !/["“”]|\bsaid\b/.test(words);
}

/** "By Jane Doe and John Roe, Tidewater Courier": after "By" hardly a small word, and no sentence. */
function nameLine(words: string): boolean {
  const first =
    words
      .replace(/[.|,]?\s*(?:Posted|Published|Updated)\b.*$/, '')
      .split('|')[0]
      ?.trim() ?? '';
  if (/[.!?:]["”’]?$/.test(first) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(first)) return false;
  const rest = first.split(/\s+/).slice(1);
  if (rest.length > 14) return false;
  const small = rest.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|our|the|in|of|for|with|staff|special|a|an|to|by|at|von|van|de|der|den|da|di|del|la|le|al|el|bin|ibn|ter|correspondents?|reporters?|editors?|bureau|agencies|writers?|chief|political|diplomatic|foreign|senior|team)$/u.test(
        word.replace(/[,.]$/, ''),
      ),
  );
  return small.length === 0;
}
