import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress, canonicalText } from '../../../src/edges/corpus/identity.ts';

test.each([
  ['HTTPS://Example.ORG:443/A', 'https://example.org/A'],
  ['http://example.org', 'https://example.org'],
  ['https://example.org/a/?b=2&utm_medium=x&a=1&fbclid=y#z', 'https://example.org/a?a=1&b=2'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=1'],
  ['ftp://example.org/a', null],
  ['javascript:alert(1)', null],
  ['example.org/a', null],
  ['', null],
])('canonicalAddress(%s)', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test('canonical forms are their own canonical forms', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(once === null ? null : canonicalAddress(once)).toBe(once);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(canonicalText(canonicalText(text))).toBe(canonicalText(text));
    }),
  );
});
