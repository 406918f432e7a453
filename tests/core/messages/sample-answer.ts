import fc from 'fast-check';
import type { Answer, Button, Cite, Inline, Line, Tone } from '../../../src/core/model.ts';

/** A cite with only what a test cares about. */
export function citeOf(part: Partial<Cite> = {}): Cite {
  return {
    article: 'a1',
    file: 'a1.md',
    title: 'Talks Confirmed',
    source: 'The Daily',
    url: null,
    published: { earliest: '2025-11-27', latest: '2025-11-27', basis: 'stated' },
    sentence: 'A delegation will arrive in Moscow next week.',
    ...part,
  };
}

/** An answer with only what a test cares about. */
export function answerOf(part: Partial<Answer> = {}): Answer {
  return {
    answered: true,
    tone: 'planned',
    title: ['U.S.–Russia talks in Moscow'],
    head: [[{ bold: 'When' }, ' the week of 1–7 December 2025']],
    shown: null,
    sections: [],
    cites: [],
    footer: ['as of 27 Nov 2025'],
    buttons: [],
    page: null,
    ...part,
  };
}

const TONES: Tone[] = [
  'held',
  'planned',
  'possible',
  'postponed',
  'cancelled',
  'denied',
  'overdue',
  'neutral',
  'nothing',
];

/** Pieces that want to be markdown, mentions, links or invisible. */
export const HOSTILE = [
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
  '</x:4>',
  '<t:5:F>',
  '<:a:6>',
  '[x](http://evil.example)',
  '(http://evil.example)',
  'https://evil.example/',
  '```',
  '`',
  '**',
  '__',
  '_',
  '*',
  '~~',
  '||',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '\\',
  '\n',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud800',
  ' ',
  'word',
  'Кремль',
  '👩‍👩‍👧',
];

const shortText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Text of any length and any characters, often hostile, sometimes far over every limit. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: shortText },
  { weight: 2, arbitrary: fc.tuple(shortText, fc.nat(3000)).map(([text, times]) => text.repeat(times).slice(0, 9000)) },
);

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  anyText,
  fc.record({ bold: anyText }),
  fc.record({ italic: anyText }),
  fc.record({ quote: anyText }),
  fc.record({
    quote: anyText,
    marked: fc.array(fc.oneof(anyText, fc.constantFrom('everyone', 'word', 'x', '1')), { maxLength: 4 }),
  }),
  fc.record({ cite: fc.nat(99) }),
  fc.record({ instant: fc.oneof(fc.constant('2025-10-17T12:00:00Z'), anyText), words: anyText }),
  fc.record({ link: fc.oneof(fc.webUrl({ withQueryParameters: true }), anyText), words: anyText }),
);
const anyLine: fc.Arbitrary<Line> = fc.array(anyInline, { maxLength: 5 });
const anyDay = fc.constantFrom(null, '2025-11-27', '2025-01-01');
const anyCite: fc.Arbitrary<Cite> = fc.record({
  article: anyText,
  file: anyText,
  title: fc.option(anyText),
  source: fc.option(anyText),
  url: fc.option(anyText),
  published: fc.record({
    earliest: anyDay,
    latest: anyDay,
    basis: fc.constantFrom('given', 'stated', 'inferred', 'unknown'),
  }),
  sentence: anyText,
});
const anyOptions = fc.dictionary(fc.constantFrom('with', 'as-of', 'name', 'private'), anyText, { maxKeys: 3 });
const anyButton: fc.Arbitrary<Button> = fc.record({
  label: anyText,
  command: fc.constantFrom('who', 'timeline', 'digest list', 'a|b'),
  action: fc.constantFrom('answer', 'sources', 'wrong'),
  options: anyOptions,
  page: fc.nat(200),
});

/** Any answer at all: the renderers must cope with every one. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  answered: fc.boolean(),
  tone: fc.constantFrom(...TONES),
  title: anyLine,
  head: fc.array(anyLine, { maxLength: 30 }),
  shown: fc.option(fc.nat(3)),
  sections: fc.array(fc.record({ name: anyText, lines: fc.array(anyLine, { maxLength: 40 }) }), { maxLength: 40 }),
  cites: fc.array(anyCite, { maxLength: 4 }),
  footer: anyLine,
  buttons: fc.array(anyButton, { maxLength: 40 }),
  page: fc.option(fc.record({ index: fc.nat(9), of: fc.nat(10) })),
});

/** The question that an answer stood under. */
export const anyQuestion = fc.record({
  command: fc.constantFrom('timeline', 'digest list'),
  options: anyOptions,
  page: fc.nat(9),
});
