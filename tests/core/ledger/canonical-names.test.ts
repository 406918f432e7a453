import { describe, expect, it } from 'vitest';
import { learnSurnames, withFullNames } from '../../../src/core/ledger/canonical-names.ts';
import { claim } from './claim.ts';

const met = claim({ on: '2025-05-01', status: 'held', who: ['Zeballos', 'Chile'], sides: ['Bolivia', 'Chile'] });
const namesAfter = (...articles: string[][]) => {
  const surnames = new Map<string, string | null>();
  for (const names of articles)
    learnSurnames(
      surnames,
      names.map((name) => ({ name })),
    );
  return withFullNames(met, surnames).participants;
};

describe('a surname alone', () => {
  it('takes the one full name that was known', () => {
    expect(namesAfter(['Amparo Zeballos', 'Hernán Baeza'])).toEqual(['Amparo Zeballos', 'Chile']);
    expect(namesAfter(['Amparo Zeballos'], ['Amparo R. Zeballos'])).toEqual(['Amparo Zeballos', 'Chile']);
  });
  it('stays as it is when nobody or two people have it', () => {
    expect(namesAfter(['Hernán Baeza'])).toEqual(['Zeballos', 'Chile']);
    expect(namesAfter(['Amparo Zeballos'], ['Luis Zeballos'])).toEqual(['Zeballos', 'Chile']);
    expect(namesAfter(['Amparo Zeballos', 'Luis Zeballos'], ['Amparo Zeballos'])).toEqual(['Zeballos', 'Chile']);
  });
  it('is not taken for a side', () => {
    expect(namesAfter(['Maria Chile', 'Amparo Zeballos'])).toEqual(['Amparo Zeballos', 'Chile']);
  });
});
