import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/core/names/nearest.ts';

const names = ['Vladimir Putin', 'Volodymyr Zelensky', 'Marco Rubio', 'Donald Trump', 'Sergei Lavrov'];

describe('the nearest name to what was typed', () => {
  test.each([
    ['Putn', 'Vladimir Putin'],
    ['putin', 'Vladimir Putin'],
    ['Zelenskiy', 'Volodymyr Zelensky'],
    ['marco rubbio', 'Marco Rubio'],
    ['Rubio Marco', 'Marco Rubio'],
    ['Sergey Lavrow', 'Sergei Lavrov'],
  ])('%s', (typed, name) => expect(nearest(typed, names, 3)[0]?.name).toBe(name));
});

describe('nothing when nothing is near', () => {
  test.each(['Donald Tusk', 'Macron', 'x', '', '   ', '!!'])('%j', (typed) =>
    expect(nearest(typed, names, 3)).toEqual([]),
  );
});

test('likeness falls, stays within 0.80 and 1, and the limit holds', () => {
  const found = nearest('Trump', ['Donald Trump', 'Melania Trump', 'Trumpp', 'Tramp'], 3);
  expect(found).toHaveLength(3);
  expect(found[0]).toEqual({ name: 'Donald Trump', likeness: 1 });
  expect(found.every((one, i) => one.likeness >= 0.8 && one.likeness <= (found[i - 1]?.likeness ?? 1))).toBe(true);
  expect(nearest('Trump', names, 0)).toEqual([]);
});
