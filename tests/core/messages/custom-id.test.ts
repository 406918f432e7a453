import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeButton, encodeButton } from '../../../src/core/messages/custom-id.ts';
import { anyText } from './sample-answer.ts';

const button = { command: 'who', action: 'answer', options: { name: 'Witkoff', 'as-of': '2025-11-27' }, page: 0 };

describe('a button', () => {
  it('is short and legible', () => {
    expect(encodeButton(button)).toBe('v1|who|answer|0|name:Witkoff as-of:2025-11-27');
  });

  it('comes back as it was', () => {
    const buttons = fc.record({
      command: fc.constantFrom('who', 'digest list'),
      action: fc.constantFrom('answer', 'page', 'wrong-one'),
      options: fc.dictionary(fc.constantFrom('with', 'as-of', 'name'), anyText),
      page: fc.nat(99_999),
    });
    fc.assert(
      fc.property(buttons, (each) => {
        const id = encodeButton(each);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        const options = Object.fromEntries(Object.entries(each.options).filter(([, value]) => value.trim() !== ''));
        expect(decodeButton(id)).toEqual({ ...each, options });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a bar in an option', { ...button, options: { name: 'a|b' } }],
    ['a key in an option', { ...button, options: { name: 'x with:y "z"' } }],
    ['no options', { ...button, options: {} }],
    ['exactly 100 characters', { ...button, options: { name: 'x'.repeat(79) } }],
  ])('fits with %s', (_, each) => {
    expect(decodeButton(encodeButton(each) ?? '')).toEqual(each);
  });

  test.each([
    ['101 characters', { ...button, options: { name: 'x'.repeat(80) } }],
    ['a bar in the command', { ...button, command: 'a|b' }],
    ['a bar in the action', { ...button, action: 'a|b' }],
    ['half a surrogate pair', { ...button, options: { name: '\ud800' } }],
    ['a line break', { ...button, options: { name: 'a\nb' } }],
    ['a page below 0', { ...button, page: -1 }],
    ['a key that is none', { ...button, options: { 'A b': 'x' } }],
  ])('does not fit with %s', (_, each) => {
    expect(encodeButton(each)).toBeNull();
  });

  test.each([
    '',
    'v0|who|answer|0|',
    'v2|who|answer|0|name:x',
    'v1|who|answer',
    'v1|who|answer|x|',
    'v1|who|answer|0|x',
    'v1|who|a|0|b:1 b:2',
    'next_page',
  ])('is not read from %j', (id) => {
    expect(decodeButton(id)).toBeNull();
  });
});
