import type { Button } from '../../model.ts';

/** One page of a list. */
export type Page<Item> = { items: Item[]; page: { index: number; of: number } | null; buttons: Button[] };

/**
 * Cuts a list into pages and offers the pages before and after; a page beyond the last is the last.
 * @example pageOf(meetings, 1, 8, { command: 'meetings', options }).page // { index: 1, of: 3 }
 */
export function pageOf<Item>(
  items: readonly Item[],
  wanted: number,
  size: number,
  asked: { command: string; options: Readonly<Record<string, string>> },
): Page<Item> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const index = Math.min(Math.max(Math.trunc(wanted) || 0, 0), of - 1);
  const turn = (label: string, page: number): Button => ({ label, action: 'answer', page, ...asked });
  const buttons = [
    ...(index > 0 ? [turn('Earlier page', index - 1)] : []),
    ...(index < of - 1 ? [turn('Next page', index + 1)] : []),
  ];
  return { items: items.slice(index * size, (index + 1) * size), page: of > 1 ? { index, of } : null, buttons };
}
