import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/core/answers/saying/pages.ts';

const seven = [1, 2, 3, 4, 5, 6, 7];

describe('a page of a list', () => {
  it.each<[wanted: number, items: number[], index: number]>([
    [0, [1, 2, 3], 0],
    [2, [7], 2],
    [9, [7], 2],
    [-1, [1, 2, 3], 0],
    [Number.NaN, [1, 2, 3], 0],
  ])('%d holds %j', (wanted, items, index) => {
    expect(pageOf(seven, wanted, 3)).toEqual({ items, page: { index, of: 3 } });
  });

  it('is none where there is only one, and leaves turning to those who show it', () => {
    expect(pageOf(seven, 0, 7)).toEqual({ items: seven, page: null });
    expect(pageOf([], 0, 7)).toEqual({ items: [], page: null });
  });
});
