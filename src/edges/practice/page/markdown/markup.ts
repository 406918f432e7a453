import { el } from '../el.ts';
import { parseBlocks } from './blocks.ts';
import { parseInline } from './inline.ts';
import type { Block, Inline } from './nodes.ts';
import { sayWhen } from './when.ts';

/** What the ids in a text stand for, and what time it is in the practice (seconds since 1970). */
export type Names = { user(id: string): string; channel(id: string): string; now(): number };

/** A message's text as elements. Every text goes in as text: nothing of a message is ever read as HTML. */
export function markup(text: string, names: Names): HTMLElement {
  return el(
    'div',
    { class: 'markup' },
    parseBlocks(text).map((block) => blockElement(block, names)),
  );
}

/** One line, for titles and names of fields. */
export function inlineMarkup(text: string, names: Names): HTMLElement {
  return el('div', { class: 'markup' }, inlines(parseInline(text), names));
}

function blockElement(block: Block, names: Names): HTMLElement {
  switch (block.type) {
    case 'pre':
      return el('pre', {}, [el('code', {}, [block.text])]);
    case 'quote':
      return el(
        'blockquote',
        {},
        block.children.map((child) => blockElement(child, names)),
      );
    case 'list': {
      const items = block.items.map((item) => el('li', {}, inlines(item, names)));
      return block.ordered ? el('ol', { start: String(block.start) }, items) : el('ul', {}, items);
    }
    case 'heading':
      // The page's own headings are the first two levels.
      return el((['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5', {}, inlines(block.children, names));
    case 'small':
      return el('small', {}, inlines(block.children, names));
    case 'lines':
      return el('div', {}, inlines(block.children, names));
  }
}

function inlines(nodes: readonly Inline[], names: Names): (Node | string)[] {
  return nodes.map((node) => inlineNode(node, names));
}

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

function inlineNode(node: Inline, names: Names): Node | string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return el('code', {}, [node.text]);
    case 'spoiler':
      return spoiler(inlines(node.children, names));
    case 'link':
      return el(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer', title: node.href },
        inlines(node.children, names),
      );
    case 'time': {
      const full = sayWhen(node.seconds, 'F', names.now());
      return el('span', { class: 'when', title: full }, [sayWhen(node.seconds, node.style, names.now())]);
    }
    case 'user':
      return chip(`@${names.user(node.id)}`);
    case 'role':
      return chip(`@role ${node.id}`);
    case 'channel':
      return chip(`#${names.channel(node.id)}`);
    case 'slash':
      return chip(`/${node.id}`);
    default:
      return el(TAGS[node.type], {}, inlines(node.children, names));
  }
}

function chip(text: string): HTMLElement {
  return el('span', { class: 'chip' }, [text]);
}

function spoiler(children: (Node | string)[]): HTMLElement {
  const cover = el('button', { type: 'button', class: 'spoiler', 'aria-label': 'Show the hidden text' }, children);
  cover.addEventListener('click', () => {
    cover.classList.add('open');
    cover.removeAttribute('aria-label');
  });
  return cover;
}
