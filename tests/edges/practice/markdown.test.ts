import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBlocks } from '../../../src/edges/practice/page/markdown/blocks.ts';
import { parseInline } from '../../../src/edges/practice/page/markdown/inline.ts';
import type { Block, Inline } from '../../../src/edges/practice/page/markdown/nodes.ts';
import { sayWhen } from '../../../src/edges/practice/page/markdown/when.ts';

/** Nodes written short: strong(Doha) for bold, the text itself for text. */
function short(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'code') return `code(${node.text})`;
      if (node.type === 'time') return `time(${node.seconds},${node.style})`;
      if (node.type === 'link') return `link(${node.href}|${short(node.children)})`;
      if ('children' in node) return `${node.type}(${short(node.children)})`;
      return 'id' in node ? `${node.type}(${node.id})` : '';
    })
    .join('');
}

// typed → read
test.each([
  ['plain', 'plain'],
  ['**Doha**', 'strong(Doha)'],
  ['*Doha* and _Doha_', 'em(Doha) and em(Doha)'],
  ['***both***', 'strong(em(both))'],
  ['__under__ ~~gone~~ ||hidden||', 'underline(under) strike(gone) spoiler(hidden)'],
  ['**bold *and italic***', 'strong(bold em(and italic))'],
  ['`**code**`', 'code(**code**)'],
  ['\\*not italic\\*', '*not italic*'],
  ['\\<@1> \\`a\\`', '<@1> `a`'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['**', '**'],
  ['<@1> <@!2> <@&3> <#4> </who:5>', 'user(1) user(2) role(3) channel(4) slash(who)'],
  ['<t:1764230400:R> <t:1>', 'time(1764230400,R) time(1,f)'],
  ['<t:abc> <t:1:x>', '<t:abc> <t:1:x>'],
  ['[words](https://a.org/x)', 'link(https://a.org/x|words)'],
  ['[**w**](<https://a.org/(x)>)', 'link(https://a.org/(x)|strong(w))'],
  ['[words](javascript:alert(1))', '[words](javascript:alert(1))'],
  ['[words](data:text/html,x)', '[words](data:text/html,x)'],
  ['see https://a.org/x.', 'see link(https://a.org/x|https://a.org/x).'],
  ['<https://a.org>', 'link(https://a.org|https://a.org)'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%s', (typed, read) => {
  expect(short(parseInline(typed))).toBe(read);
});

test('blocks: headings, small print, quotes, lists, fences, and lines that keep their breaks', () => {
  const text =
    '# Title\n-# small\n> one\n> two\n- a\n- b\n3. c\nlast\nline\n```js\ncode *here*\n```\n>>> all\nthe rest';
  const shapes = parseBlocks(text).map((block: Block) => {
    if (block.type === 'list')
      return `${block.ordered ? `from ${block.start}` : 'list'}: ${block.items.map(short).join(', ')}`;
    if (block.type === 'pre') return `pre ${block.text}`;
    if (block.type === 'quote')
      return `quote ${block.children.map((child) => ('children' in child ? short(child.children as Inline[]) : '')).join('/')}`;
    return `${block.type} ${short(block.children)}`;
  });
  expect(shapes).toEqual([
    'heading Title',
    'small small',
    'quote one\ntwo',
    // As in Discord one list goes on, whatever its marks.
    'list: a, b, c',
    'lines last\nline',
    'pre code *here*',
    'quote all\nthe rest',
  ]);
});

test('no text makes it throw, run away, or link elsewhere than http', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '[',
    '](',
    ')',
    '<',
    '>',
    'https://a',
    '\n',
    '> ',
    '- ',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const hrefs = JSON.stringify(parseBlocks(text)).match(/"href":"[^"]*/g) ?? [];
      for (const href of hrefs) expect(href).toMatch(/^"href":"https?:\/\//);
    }),
  );
  const began = performance.now();
  parseBlocks('**_'.repeat(1_300));
  expect(performance.now() - began).toBeLessThan(1_000);
});

test.each([
  [1764230400, 'R', 'in 3 days'],
  [1763971200, 'R', 'now'],
  [1763967600, 'R', '1 hour ago'],
  [1764230400, 'D', '27 November 2025'],
  [1764230400, 'F', 'Thursday 27 November 2025 at 08:00'],
  [1764230400, 't', '08:00'],
  [1e15, 'F', 'Invalid date'],
] as const)('timestamp %d as %s', (seconds, style, said) => {
  expect(sayWhen(seconds, style, 1763971200, 'en-GB', 'UTC').replace(/,/g, '')).toBe(said);
});
