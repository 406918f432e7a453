import type { Extent } from '../model.ts';

/** Where and when a paragraph says it was filed: "GENEVA, Nov 23 (Continental Wire) - ", dash and blanks included. */
export type Dateline = Extent & {
  /** The first place named: "Geneva" as written, "GENEVA". */
  city: string;
  cityEnd: number;
  /** The words of the day ("Nov 23"), or null. */
  day: Extent | null;
};

const upperCity = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ -]\\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const titleCity = "\\p{Lu}[\\p{Ll}.'’]+(?:[ -](?:\\p{Lu}[\\p{L}.'’]+|el|de|al|la|los|las|di|du|on|upon)){0,3}";
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\.?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const date = `(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d)|${weekday}`;
const region =
  "(?:, (?!\\p{L}+day\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)\\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2})?";
const agency = '(?: ?\\([^()\\n]{2,60}\\))?';
const dash = '\\s*(?:—|–|--|-)+\\s*';

const pattern = (city: string, separator: string): RegExp =>
  new RegExp(
    `^\\(?(${city})${region}(?: ?/ ?${city}${region}| and ${city})?(?:[,.]? \\(?(${date})\\)?)?${agency}(${separator})`,
    'u',
  );
const upper = pattern(upperCity, dash);
const title = pattern(titleCity, dash);
const upperColon = pattern(upperCity, '\\s?:\\s+');
const labels =
  /^(?:WATCH|UPDATED?|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINE[RD]|LIVE|NOTE|VIDEO|QUESTION|ANSWER|SUMMARY|FACTBOX|CORRECTION|ADVISORY)\b/;
/** "Zelensky – Ukraine's president – will …": the second dash closes what the first opened. */
const parenthesis = /^[^.!?]*\s[—–-]+\s\p{Ll}/u;
/** No dateline is longer. */
const longest = 200;
const sentenceFollows = /^["“‘'(]?[\p{Lu}\p{N}]/u;

/**
 * The dateline that a paragraph starts with, or null; offsets count from `offset`, where the paragraph starts.
 * `datelineOf('MOSCOW — The Kremlin said')` ends before "The"; "Trump - who left - said" has none.
 * "NEW DELHI: The visit …" counts in the article's first paragraph only: later such words name a speaker.
 */
export function datelineOf(paragraph: string, offset = 0, first = false): Dateline | null {
  const head = paragraph.slice(0, longest);
  if (!/^\(?\p{Lu}.*[—–:-]/su.test(head)) return null;
  const found = upper.exec(head) ?? title.exec(head) ?? (first && !labels.test(head) ? upperColon.exec(head) : null);
  const [whole, city = '', day, separator = ''] = found ?? [];
  if (whole === undefined || !sentenceFollows.test(head.slice(whole.length))) return null;
  const loud = city === city.toUpperCase();
  const spaced = /\s$/.test(separator) && (/^\s/.test(separator) || loud || whole.includes(')'));
  if (!spaced && !(loud && /[—–]/.test(separator))) return null;
  const bare = !loud && day === undefined && !whole.includes('(');
  if (bare && parenthesis.test(paragraph.slice(whole.length, whole.length + longest))) return null;
  const from = head.indexOf(city);
  const dayAt = day === undefined ? -1 : whole.indexOf(day, from + city.length);
  return {
    start: offset,
    end: offset + whole.length,
    city,
    cityEnd: offset + from + city.length,
    day: day === undefined ? null : { start: offset + dayAt, end: offset + dayAt + day.length },
  };
}
