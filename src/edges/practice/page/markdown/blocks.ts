import { parseInline } from './inline.ts';
import type { Block } from './nodes.ts';

const LIST = /^(\s*)([-*]|\d{1,3}\.) +(.*)$/;

/**
 * Reads a message into blocks: code fences, quotes, headings, small print, lists, and plain lines whose breaks are
 * kept: `parseBlocks('# Title\n> quoted')`.
 */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const fence = /```(?:[\w+-]*\n)?([\s\S]*?)\n?```\n?/g;
  let from = 0;
  for (const match of text.matchAll(fence)) {
    blocks.push(...parseLines(text.slice(from, match.index).replace(/\n$/, '')));
    blocks.push({ type: 'pre', text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  blocks.push(...parseLines(text.slice(from)));
  return blocks;
}

function parseLines(text: string): Block[] {
  const blocks: Block[] = [];
  if (text === '') return blocks;
  const lines = text.split('\n');
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ type: 'lines', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const taken = special(lines, at);
    if (!taken) {
      plain.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    flush();
    blocks.push(taken.block);
    at += taken.lines;
  }
  flush();
  return blocks;
}

function special(lines: readonly string[], at: number): { block: Block; lines: number } | null {
  const line = lines[at] ?? '';
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { type: 'quote', children: parseLines(rest.join('\n')) }, lines: rest.length };
  }
  const quoted = run(lines, at, /^> ?/);
  if (line.startsWith('> ') && quoted.length > 0) {
    const inner = quoted.map((one) => one.replace(/^> ?/, ''));
    return { block: { type: 'quote', children: parseLines(inner.join('\n')) }, lines: quoted.length };
  }
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    const level = (heading[1] ?? '').length as 1 | 2 | 3;
    return { block: { type: 'heading', level, children: parseInline(heading[2] ?? '') }, lines: 1 };
  }
  if (line.startsWith('-# ')) return { block: { type: 'small', children: parseInline(line.slice(3)) }, lines: 1 };
  const items = run(lines, at, LIST);
  if (items.length === 0) return null;
  const first = LIST.exec(line)?.[2] ?? '-';
  return {
    block: {
      type: 'list',
      ordered: /\d/.test(first),
      start: Number.parseInt(first, 10) || 1,
      items: items.map((one) => parseInline(LIST.exec(one)?.[3] ?? '')),
    },
    lines: items.length,
  };
}

function run(lines: readonly string[], at: number, pattern: RegExp): string[] {
  const end = lines.slice(at).findIndex((line) => !pattern.test(line));
  return lines.slice(at, end === -1 ? lines.length : at + end);
}
