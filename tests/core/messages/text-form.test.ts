import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FormCommand } from '../../../src/core/messages/form/option-keys.ts';
import { parseTextForm, writeTextForm } from '../../../src/core/messages/text-form.ts';

const asOf = { name: 'as-of', type: 'day' } as const;
const hidden = { name: 'private', type: 'flag' } as const;
const COMMANDS: FormCommand[] = [
  { name: 'who', options: [{ name: 'name', type: 'person', required: true }, asOf, hidden] },
  { name: 'ask', options: [{ name: 'question', type: 'text', required: true }, asOf, hidden] },
  {
    name: 'meetings',
    options: [
      { name: 'with', type: 'person' },
      { name: 'place', type: 'place' },
      { name: 'status', type: 'choice', choices: ['planned', 'Held'] },
      asOf,
      hidden,
    ],
  },
  { name: 'changes', options: [{ name: 'since', type: 'day', required: true }, asOf] },
  {
    name: 'watch',
    options: [hidden],
    subcommands: [
      { name: 'add', options: [{ name: 'what', type: 'text', required: true }] },
      { name: 'list', options: [] },
    ],
  },
];

const form = (command: string, options: Record<string, string>, subcommand: string | null = null) => ({
  command,
  subcommand,
  options,
});

describe('a text becomes a question', () => {
  test.each([
    ['/who Witkoff', form('who', { name: 'Witkoff' })],
    ['  /WHO   Steve Witkoff   as-of:2025-11-27 ', form('who', { name: 'Steve Witkoff', 'as-of': '2025-11-27' })],
    ['/who as-of:last Friday name:Witkoff', form('who', { 'as-of': 'last Friday', name: 'Witkoff' })],
    ['/who name: "Witkoff"', form('who', { name: 'Witkoff' })],
    ['/who “Steve Witkoff” As-Of: 2025', form('who', { name: 'Steve Witkoff', 'as-of': '2025' })],
    ['/who "say \\"hi\\" \\\\"', form('who', { name: 'say "hi" \\' })],
    ['/meetings', form('meetings', {})],
    ['/meetings with:Putin place:St. Petersburg', form('meetings', { with: 'Putin', place: 'St. Petersburg' })],
    ['/meetings status:held private:yes', form('meetings', { status: 'Held', private: 'true' })],
    ['/meetings private:no', form('meetings', {})],
    ['/watch add Putin private:1', form('watch', { what: 'Putin', private: 'true' }, 'add')],
    ['/watch LIST', form('watch', {}, 'list')],
    ['who leads the delegation?', form('ask', { question: 'who leads the delegation?' })],
    ['who leads? as-of:2025-10-16', form('ask', { question: 'who leads?', 'as-of': '2025-10-16' })],
    ['/ask is it at 10:30', form('ask', { question: 'is it at 10:30' })],
    ['/ask 10:30 or 11:00', form('ask', { question: '10:30 or 11:00' })],
    ['/ask read https://example.com/a', form('ask', { question: 'read https://example.com/a' })],
    ['/ask he said: no', form('ask', { question: 'he said: no' })],
    ['/ask "foo:bar with:x" as-of:2025', form('ask', { question: 'foo:bar with:x', 'as-of': '2025' })],
    ['/ask "peace plan" of "2025"', form('ask', { question: '"peace plan" of "2025"' })],
    ['/ask the "peace', form('ask', { question: 'the "peace' })],
    ['/ask line one\nline two\nas-of:2025', form('ask', { question: 'line one\nline two', 'as-of': '2025' })],
    ['/changes since:2025-10-01', form('changes', { since: '2025-10-01' })],
  ])('%j', (text, expected) => {
    expect(parseTextForm(text, COMMANDS)).toEqual(expected);
  });
});

describe('a text that cannot be read is answered with a sentence', () => {
  test.each([
    ['', /Type a command/],
    ['/', /no command/],
    ['/meeting', /\/meeting\b.*\/meetings/],
    ['/hwo Witkoff', /no command \/hwo/],
    ['/xyzzy', /^There is no command \/xyzzy\.$/],
    ['/who', /needs name/],
    ['/who Witkoff foo:bar', /"foo".*name: as-of: private:/],
    ['/who Witkoff place: Moscow', /"place"/],
    ['/who Witkoff name:Putin', /"name" is given twice/],
    ['/who Witkoff as-of:', /"as-of" has no value/],
    ['/who Witkoff as-of:""', /"as-of" has no value/],
    ['/meetings Moscow', /with: place: status: as-of: private:/],
    ['/meetings status:maybe', /planned, Held/],
    ['/meetings private:perhaps', /yes or no/],
    ['/changes 2025-10-01', /since:/],
    ['/watch', /add, list/],
    ['/watch everything', /add, list/],
    ['/watch list Putin', /private:/],
    ['/who x __proto__:y constructor:z', /"constructor"/],
  ])('%j', (text, sentence) => {
    expect(parseTextForm(text, COMMANDS)).toEqual({ error: expect.stringMatching(sentence) });
  });

  it('says that plain questions are not understood where there is no /ask', () => {
    expect(parseTextForm('hello', COMMANDS.slice(0, 1))).toEqual({ error: expect.stringContaining('Plain questions') });
  });
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', '“', '”', '\\', ':', ' ', '\n', 'with:', 'as-of:', ' foo:', 'https://', 'a'),
  }),
);
const value = words.filter((text) => text.trim() !== '');

describe('writing and reading', () => {
  it('give the same question again, whatever the words', () => {
    fc.assert(
      fc.property(fc.record({ with: value, place: value, 'as-of': value }, { requiredKeys: [] }), (options) => {
        expect(parseTextForm(writeTextForm('meetings', options), COMMANDS)).toEqual(form('meetings', options));
      }),
      { numRuns: 500 },
    );
  });

  it('keep a subcommand', () => {
    expect(parseTextForm(writeTextForm('watch add', { what: 'x: y' }), COMMANDS)).toEqual(
      form('watch', { what: 'x: y' }, 'add'),
    );
  });

  it('are short where they can be', () => {
    expect(writeTextForm('who', { name: 'Steve Witkoff', 'as-of': '2025-11-27', private: '' })).toBe(
      '/who name:Steve Witkoff as-of:2025-11-27',
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(words, (text) => {
        const outcome = parseTextForm(text, COMMANDS);
        expect('error' in outcome || 'command' in outcome).toBe(true);
      }),
    );
    fc.assert(fc.property(words, (text) => parseTextForm(`/who ${text}`, COMMANDS) !== null));
  });
});
