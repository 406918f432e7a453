/** One page of a list; `page` is null where everything has room on one. */
export type Page<Item> = { items: Item[]; page: { index: number; of: number } | null };

/**
 * Cuts a list into pages; a page beyond the last is the last. The buttons that turn pages are made where answers are shown.
 * @example pageOf(meetings, 1, 8).page // { index: 1, of: 3 }
 */
export function pageOf<Item>(items: readonly Item[], wanted: number, size: number): Page<Item> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const index = Math.min(Math.max(Math.trunc(wanted) || 0, 0), of - 1);
  return { items: items.slice(index * size, (index + 1) * size), page: of > 1 ? { index, of } : null };
}
