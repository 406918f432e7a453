import type { Inline, TimeStyle } from './nodes.ts';

/** What is looked for at one place, in this order; the first that fits wins. */
type Rule = { pattern: RegExp; make: (match: RegExpExecArray, depth: number) => Inline };

const WRAPPED = { '**': 'strong', __: 'underline', '~~': 'strike', '||': 'spoiler' } as const;
/** Deeper nesting is shown as it is typed. */
const DEEPEST = 8;

const RULES: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, make: ([, char = '']) => ({ type: 'text', text: char }) },
  { pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, make: ([, , text = '']) => ({ type: 'code', text: text.trim() }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    make: ([, seconds, style]) => ({ type: 'time', seconds: Number(seconds), style: (style ?? 'f') as TimeStyle }),
  },
  { pattern: /<@!?(\d+)>/y, make: ([, id = '']) => ({ type: 'user', id }) },
  { pattern: /<@&(\d+)>/y, make: ([, id = '']) => ({ type: 'role', id }) },
  { pattern: /<#(\d+)>/y, make: ([, id = '']) => ({ type: 'channel', id }) },
  { pattern: /<\/([^:>]+):\d+>/y, make: ([, id = '']) => ({ type: 'slash', id }) },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, make: ([, href = '']) => plainLink(href) },
  {
    pattern: /\[((?:\\[\s\S]|[^[\]\\])+)\]\(<?(https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>])+)>?(?:\s+"[^"]*")?\)/y,
    make: ([, words = '', href = ''], depth) => ({
      type: 'link',
      href: unescaped(href),
      children: parse(words, depth + 1),
    }),
  },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"')\]*_|~]/y, make: ([href]) => plainLink(href) },
  {
    pattern: /(\*\*|__|~~|\|\|)((?:\\[\s\S]|[^\\])+?)\1(?!\*)/y,
    make: ([, mark, inner = ''], depth) => ({
      type: WRAPPED[mark as keyof typeof WRAPPED],
      children: parse(inner, depth + 1),
    }),
  },
  {
    pattern: /\*(?!\s)((?:\*\*|\\[\s\S]|[^\\*])+?)(?<!\s)\*(?!\*)/y,
    make: ([, inner = ''], depth) => ({ type: 'em', children: parse(inner, depth + 1) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/uy,
    make: ([, inner = ''], depth) => ({ type: 'em', children: parse(inner, depth + 1) }),
  },
];

/**
 * Reads Discord's marks within a line: `parseInline('**Doha**, \\*not italic\\*')`. Whatever is no mark stays text;
 * links are http and https only.
 */
export function parseInline(text: string): Inline[] {
  return parse(text, 0);
}

function parse(text: string, depth: number): Inline[] {
  if (depth > DEEPEST) return [{ type: 'text', text }];
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const hit = ruleAt(text, at);
    if (!hit) {
      plain += text[at];
      at += 1;
      continue;
    }
    const node = hit.rule.make(hit.match, depth);
    if (node.type === 'text') plain += node.text;
    else {
      if (plain) found.push({ type: 'text', text: plain });
      plain = '';
      found.push(node);
    }
    at += hit.match[0].length;
  }
  if (plain) found.push({ type: 'text', text: plain });
  return found;
}

function ruleAt(text: string, at: number): { rule: Rule; match: RegExpExecArray } | null {
  // Most characters begin nothing; this spares them all the patterns.
  if (!/[\\`<[h*_~|]/.test(text[at] ?? '')) return null;
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match) return { rule, match };
  }
  return null;
}

function plainLink(href: string): Inline {
  return { type: 'link', href, children: [{ type: 'text', text: href }] };
}

function unescaped(href: string): string {
  return href.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
