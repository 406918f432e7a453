import type { Kind } from '../../model.ts';
import type { Filter } from '../choosing/filter.ts';

const KINDS: readonly string[] = ['meeting', 'call', 'summit', 'visit', 'talks'] satisfies Kind[];

/**
 * The filter that a command's options give: with, place, kind and status as typed.
 * @example filterFrom({ with: 'Russia', 'as-of': '2025-10-16' }) // { with: 'Russia' }
 */
export function filterFrom(options: Readonly<Record<string, string>>): Filter {
  const { with: whom, place, kind, status } = options;
  return {
    ...(whom ? { with: whom } : {}),
    ...(place ? { place } : {}),
    ...(kind && KINDS.includes(kind) ? { kind: kind as Kind } : {}),
    ...(status ? { status } : {}),
  };
}
