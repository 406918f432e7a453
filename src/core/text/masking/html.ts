import type { FurnitureKind } from '../../model.ts';
import { entityOf } from './entities.ts';
import type { Hint, Marked } from './marked.ts';
import { TAKEN_OUT, takenOut } from './marked.ts';
import { takeOutBetween } from './takeOutBetween.ts';

const unread = /<(script|style|noscript|template|svg|iframe|object|select|textarea|head)\b[^<>]*>|<!--/gi;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|<![^<>]*>|<\?[^<>]*>/g;
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr button input label'.split(
    ' ',
  ),
);
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const headings = new Set(['h1', 'h2', 'h3', 'h4']);

const furnitureTags: Readonly<Record<string, FurnitureKind>> = {
  nav: 'notice',
  footer: 'notice',
  aside: 'teaser',
  figure: 'caption',
  figcaption: 'caption',
  form: 'notice',
  dialog: 'notice',
};
const furnitureClasses: readonly (readonly [RegExp, FurnitureKind])[] = [
  [
    /^(cookies?|consent|gdpr|privacy|paywall|newsletter|subscribe|subscription|sign-?up|banner|menu|nav(bar|igation)?|footer|masthead|breadcrumbs?|share|social|toolbar|comments?|ads?|advert|advertisement|sponsored|modal|popup)(-|_|$)/,
    'notice',
  ],
  [
    /^(related|promo|also|teasers?|recommend(ed|ations)?|read-?more|more-on|most-read|trending|sidebar|outbrain|taboola|inline-?related)(-|_|$)/,
    'teaser',
  ],
  [/^(byline|author|dateline|timestamp|published|post-?meta|entry-meta|article-meta)(-|_|$)/, 'byline'],
  [/^((wp-)?caption|credit|photo-?credit|image-?credit)(-|_|$)/, 'caption'],
];

/**
 * Takes the tags out of a page, keeping every offset; block tags become paragraph breaks, entities their character.
 * "<h1>Talks</h1><p>Rubio&rsquo;s visit" keeps "Talks", a break, "Rubio’s visit" and a heading hint.
 */
export function maskHtml(page: string): Marked {
  const even = page.replace(/[\r\n\t\v\f\u2028\u2029\u00A0\0\uFEFF]/g, ' ');
  const [, open = '', words = ''] = /(<title[^>]*>)([^<]{0,2000})<\/title>/i.exec(even) ?? [];
  const title = titleOf(open === '' ? '' : words);
  const read = takeOutBetween(even, unread, (opened) => (opened[1] ? `</${opened[1]}\\s*>` : '-->'), 'takeOut').replace(
    /<title[^<>]*>[^<]*<\/title>/gi,
    takenOut,
  );
  const hints = hintsOf(read);
  const bare = read
    .replace(tag, (all: string, _slash: string, name: string | undefined) =>
      name && !inlineTags.has(name.toLowerCase()) ? `\n${takenOut(all.slice(1))}` : takenOut(all),
    )
    .replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,10});?/gi, (all) => {
      const character = entityOf(all);
      return character === null ? all : character + TAKEN_OUT.repeat(all.length - character.length);
    });
  return { bare, hints, title };
}

/** "Talks resume | Harbour Daily" without the paper's name. */
function titleOf(words: string): string | null {
  const plain = words
    .replace(/&#?\w+;/g, (all) => entityOf(all) ?? all)
    .replace(/\s+/g, ' ')
    .trim();
  const cut = /^(.{15,}?)\s+[|–—-]\s+[^|–—]{2,40}$/.exec(plain)?.[1];
  return cut ?? (plain === '' ? null : plain);
}

type Open = { name: string; start: number; kind: FurnitureKind | null };

/** One pass over the tags: which stretches are headings, list items, furniture. */
function hintsOf(page: string): Hint[] {
  const hints: Hint[] = [];
  const open: Open[] = [];
  const words = wordCounts(page);
  const half = (words.at(-1) ?? 0) / 2;
  for (const found of page.matchAll(tag)) {
    const name = found[2]?.toLowerCase();
    if (name === undefined || voidTags.has(name)) continue;
    if (found[1] !== '/') {
      if (open.length < 400) open.push({ name, start: found.index, kind: furnitureOf(name, found[3] ?? '') });
      continue;
    }
    const at = open.findLastIndex((element) => element.name === name);
    if (at < 0) continue;
    const element = open[at];
    open.length = at;
    if (element === undefined) continue;
    const extent = { start: element.start, end: found.index };
    if (headings.has(name)) hints.push({ ...extent, says: 'heading' });
    if (name === 'li') hints.push({ ...extent, says: 'bullet' });
    if (element.kind && (words[extent.end] ?? 0) - (words[extent.start] ?? 0) < half)
      hints.push({ ...extent, says: element.kind });
  }
  return hints;
}

/** How many characters outside of tags stand before each place of the page. */
function wordCounts(page: string): Uint32Array {
  const counts = new Uint32Array(page.length + 1);
  let inTag = false;
  for (let i = 0; i < page.length; i++) {
    const sign = page[i];
    if (sign === '<') inTag = true;
    counts[i + 1] = (counts[i] ?? 0) + (inTag || sign === TAKEN_OUT || sign === ' ' ? 0 : 1);
    if (sign === '>') inTag = false;
  }
  return counts;
}

function furnitureOf(name: string, attributes: string): FurnitureKind | null {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return null;
  const byTag = furnitureTags[name];
  if (byTag) return byTag;
  if (/\brole\s*=\s*["']?(dialog|navigation|contentinfo|complementary|banner)\b/i.test(attributes)) return 'notice';
  for (const [, , value = ''] of attributes.matchAll(/\b(class|id)\s*=\s*["']?([^"'>]*)/gi)) {
    for (const token of value.toLowerCase().split(/\s+/)) {
      const rule = furnitureClasses.find(([pattern]) => pattern.test(token));
      if (rule) return rule[1];
    }
  }
  return null;
}
