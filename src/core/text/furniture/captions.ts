const agencies =
  'Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo)?|A\\.P\\.|EPA(?:-EFE)?|EFE|TASS|Sputnik|Anadolu(?: Agency)?|Xinhua|Bloomberg|Shutterstock|Alamy|iStock|Pool|PA(?: Images| Wire)?|DPA|dpa|ANP|UPI|Ukrinform|Kyodo|Yonhap|NurPhoto|Zuma(?: Press)?|ZUMA|Wikimedia(?: Commons)?|Handout|handout';

const startsAsCaption =
  /^\(?(?:FILE(?: PHOTO| PICTURE)?\s*[-–—:.]|File (?:photo|picture|image)\b|(?:Photo|Photos|Photograph|Photographer|Photography|Picture|Image|Images|Illustration|Graphic|Credit|Caption)\s*(?:credit|courtesy|by|:)[\s:])/;
/** A bracket at the end that names a photographer, a pool or an archive: "(Mikhail Klimentyev / AFP via Getty Images)". */
const endsWithCredit = new RegExp(
  `[(\\[](?:[^()\\[\\]]{1,100}(?:/|\\bvia\\b|,|\\bby\\b)[^()\\[\\]]{0,60}\\b(?:${agencies})|(?:${agencies})\\s?/[^()\\[\\]]{2,80}|[^()\\[\\]]{0,60}\\b(?:Pool|Photo|Photograph|Picture|Press Office|Press Service|Handout|Getty Images)\\b[^()\\[\\]]{0,80}|[^()\\[\\]]{2,40}/\\s?\\p{Lu}[.\\p{L}][^()\\[\\]]{1,40})[)\\]]\\.?$`,
  'u',
);
/** "(Reuters)" alone also ends real paragraphs. */
const endsWithAgencyName = new RegExp(`[(\\[](?:${agencies})[)\\]]\\.?$`);
const creditWord =
  /(?:^|[.!?"”)]\s|\s[—–|-]\s)(?:Photo|Photograph|Picture|Image|Photo credit|Photo by|Image credit|Credit)s?\s?(?::|by\s|courtesy\s)\s?\S.{0,90}$/;
const endsWithAgency = new RegExp(
  `(?:^|[\\s.|–—-])(?:[\\p{Lu}][\\p{L}.'’-]+ ){0,3}[\\p{Lu}][\\p{L}.'’-]+\\s?(?:/|\\bvia\\b)\\s?(?:[\\p{L} -]{1,30}/\\s?|[\\p{L} ]{1,20} via )?(?:${agencies})(?: Images| Pictures| Photo)?\\.?$`,
  'u',
);
const sides = /\((?:L|R|C|left|right|centre|center|2nd L|2nd R|top|bottom|rear)\)/g;
const leftRight =
  /\b(?:from left|left to right|pictured (?:left|right|here|above|in)|seen (?:here|in this (?:photo|file)))\b/i;
const captionVerb =
  /\b(?:speaks?|shakes?|shake hands|walks?|poses?|attends?|arrives?|greets?|looks?|gestures?|listens?|stands?|sits?|waves?|meets?|meet|attend|pose)\b/;

/**
 * A line under a picture or the name of who took it.
 * "Putin (L) and Trump (R) speak in Hamburg, July 7, 2017. (AFP via Getty Images)" is one; "Trump left (early)." is not.
 */
export function isCaption(words: string): boolean {
  if (startsAsCaption.test(words)) return true;
  if (sentenceEnds(words) <= 2 && (endsWithCredit.test(words) || creditWord.test(words) || endsWithAgency.test(words)))
    return true;
  const marked = words.match(sides)?.length ?? 0;
  if (marked >= 2) return true;
  const pictured = marked === 1 || leftRight.test(words) || endsWithAgencyName.test(words);
  return pictured && captionVerb.test(words) && !/\b(?:said|told)\b/.test(words);
}

/** How often a sentence ends within the line, the credit in brackets not counted. */
const sentenceEnds = (words: string): number =>
  words.replace(/[([][^()[\]]*[)\]]\.?$/, '').match(/\p{Ll}{3,}[.!?](?=\s|$)/gu)?.length ?? 0;

/**
 * Only a credit: "Mikhail Klimentyev / Sputnik / AFP via Getty Images", "Reuters/Kevin Lamarque".
 */
export const isCredit = (words: string): boolean =>
  words.length <= 100 && !/\p{Ll}[.!?]\s/u.test(words) && credits.some((credit) => credit.test(words));

const credits: readonly RegExp[] = [
  new RegExp(`^(?:©\\s?)?(?:${agencies})\\s?[/|]\\s?\\S`),
  new RegExp(`\\S\\s?/\\s?(?:${agencies})$`),
  /^\[?Photo(?:graph)? by\b/i,
];
