import type { FurnitureKind } from '../../model.ts';
import type { Hint, Marked } from '../masking/marked.ts';
import { oneLine } from '../oneLine.ts';
import type { Block } from './block.ts';

/**
 * Cuts a masked text at its paragraph breaks and gives each piece what the markup says of it.
 * "Talks\n\nRubio left." gives two blocks, each trimmed to its first and last character.
 * Lines without a letter or a digit ("***") are no paragraphs.
 */
export function blocksOf(marked: Marked): Block[] {
  const hints = [...marked.hints].sort((a, b) => a.start - b.start);
  const open: Hint[] = [];
  const blocks: Block[] = [];
  let next = 0;
  for (const { 0: line, index } of marked.bare.matchAll(/[^\n]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const from = line.search(/[^\s\0]/);
    const start = index + from;
    const end = index + line.replace(/[\s\0]+$/, '').length;
    for (let hint = hints[next]; hint && hint.start <= start; hint = hints[++next]) open.push(hint);
    const live = open.filter((hint) => hint.end >= end);
    open.splice(0, open.length, ...open.filter((hint) => hint.end > end));
    const says = live.map((hint) => hint.says);
    const kind = says.find((word): word is FurnitureKind => word !== 'heading' && word !== 'bullet');
    blocks.push({
      start,
      end,
      words: oneLine(marked.bare.slice(start, end)),
      bullet: says.includes('bullet'),
      heading: says.includes('heading'),
      furniture: kind ?? null,
    });
  }
  return blocks;
}
