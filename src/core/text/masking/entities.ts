const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  frac12: '½',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  thorn: 'þ',
  shy: '',
  zwnj: '',
  zwj: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  times: '×',
  minus: '−',
  inodot: 'ı',
  lstrok: 'ł',
  Lstrok: 'Ł',
  dstrok: 'đ',
  Dstrok: 'Đ',
};

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
  breve: '\u0306',
  macr: '\u0304',
  ogon: '\u0328',
  dot: '\u0307',
  dblac: '\u030B',
};

/**
 * The character that an HTML entity stands for, or null for an unknown one.
 * `entityOf('&eacute;')` is "é", `entityOf('&#8217;')` is "’"; never longer than two UTF-16 units.
 */
export function entityOf(entity: string): string | null {
  const body = entity.slice(1, entity.endsWith(';') ? -1 : undefined);
  if (body.startsWith('#')) return numbered(body.slice(1));
  const plain = named[body];
  if (plain !== undefined) return plain;
  const [, letter, accent] = /^([A-Za-z])([a-z]+)$/.exec(body) ?? [];
  const mark = accent === undefined ? undefined : accents[accent];
  if (letter === undefined || mark === undefined) return null;
  const whole = (letter + mark).normalize('NFC');
  return whole.length === 1 ? whole : null;
}

function numbered(digits: string): string | null {
  const code = /^x[0-9a-f]+$/i.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : -1;
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return code < 32 || code === 160 ? ' ' : String.fromCodePoint(code);
}
