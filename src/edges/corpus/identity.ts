import { createHash } from 'node:crypto';

/**
 * What stays of a text when only its wording counts: composed letters (NFC), every run of blanks one space.
 *
 * @example canonicalText(' Talks\r\n in  Riyadh ') // 'Talks in Riyadh'
 */
export function canonicalText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * One address for the many ways to link to a page: https, no fragment, no tracking parameters, no slash at the end.
 * Null when it is no web address.
 *
 * @example canonicalAddress('http://Example.org/a/?utm_source=x#top') // 'https://example.org/a'
 * @example canonicalAddress('javascript:alert(1)') // null
 */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const rest = [...url.searchParams].filter(([key]) => !/^(utm_\w+|fbclid|gclid)$/.test(key)).sort(byKey);
  const query = new URLSearchParams(rest).toString();
  return `https://${url.host}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`;
}

/**
 * An article's id: 16 hexadecimal digits of the SHA-256 of its canonical address, or of its canonical text without one.
 *
 * @example articleId('Talks in Riyadh', null) === articleId('Talks  in Riyadh\n', null) // true
 */
export function articleId(text: string, url: string | null): string {
  const address = url === null ? null : canonicalAddress(url);
  return createHash('sha256')
    .update(address ?? canonicalText(text))
    .digest('hex')
    .slice(0, 16);
}

function byKey([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
