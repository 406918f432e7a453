import { describe, expect, test } from 'vitest';
import { matching } from '../../../../src/core/answers/found/matching.ts';

describe('the words of a query in what was found', () => {
  test.each<[query: string, found: string[], titles: string[], readAs: string[], missing: string[]]>([
    ['Budapest', ['Budapest'], [], [], []],
    ['budapest', ['Budapest', 'Budapest’s'], [], [], []],
    ['Budapst', ['Budapest'], [], ['Budapest'], []],
    ['Budapst', [], ['Budapest', 'Summit'], ['Budapest'], []],
    ['Buda', ['Budapest', 'Budapester'], [], ['Budapest', 'Budapester'], []],
    ['U.S. talks', ['U.S', 'talks'], [], [], []],
    ['Erdogan', ['Erdoğan’s'], [], [], []],
    ['staff zebra', ['staff'], ['Plan'], [], ['zebra']],
    ['pitn', ['putn'], [], ['putn'], []],
    ['pitn zebra', ['putn'], [], [], ['pitn', 'zebra']],
    ['in', ['in'], ['Inland'], [], []],
  ])('of "%s" found as %j, titles %j: read as %j, missing %j', (query, found, titles, readAs, missing) => {
    expect(matching(query, found, titles)).toMatchObject({ readAs, missing });
  });

  test('stand together or do not', () => {
    const { holdsAll } = matching('Budapst summit', ['Budapest', 'summit', 'Summits'], []);
    expect(holdsAll(['The', 'summit', 'in', 'Budapest'])).toBe(true);
    expect(holdsAll(['The', 'summit', 'in', 'Geneva'])).toBe(false);
    expect(holdsAll([])).toBe(false);
  });
});
