/** One page of a list, and which of how many it is; null where one page holds everything. */
export type Paged<T> = { items: T[]; page: { index: number; of: number } | null };

/**
 * The items of a page, counted from 0; a page beyond the last is the last.
 * @example paged([1, 2, 3], 1, 2) // { items: [3], page: { index: 1, of: 2 } }
 */
export function paged<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const of = Math.max(1, Math.ceil(all.length / size));
  const index = Math.min(Math.max(Math.trunc(page) || 0, 0), of - 1);
  return { items: all.slice(index * size, (index + 1) * size), page: of > 1 ? { index, of } : null };
}
