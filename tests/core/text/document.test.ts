import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Format } from '../../../src/core/model.ts';
import { documentOf } from '../../../src/core/text/document.ts';
import { article } from './article.ts';

function expectSound(doc: Document): void {
  expect(doc.text).toHaveLength(doc.article.text.length);
  expect(doc.tokens).toHaveLength(doc.sentences.length);
  let last = 0;
  for (const paragraph of doc.paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(last);
    expect(paragraph.end).toBeGreaterThan(paragraph.start);
    last = paragraph.end;
  }
  last = 0;
  for (const [i, sentence] of doc.sentences.entries()) {
    const paragraph = doc.paragraphs[sentence.paragraph];
    expect(sentence.index).toBe(i);
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, paragraph?.start ?? Infinity));
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
    last = sentence.end;
    let from = sentence.start;
    for (const token of doc.tokens[i] ?? []) {
      expect(token.start).toBeGreaterThanOrEqual(from);
      expect(doc.text.slice(token.start, token.end)).toBe(token.text);
      from = token.end;
    }
    expect(from).toBeLessThanOrEqual(sentence.end);
  }
}

const format = fc.constantFrom<Format>('plain', 'markdown', 'html');
const scraps = fc.constantFrom(
  'Putin said ',
  '“We met. ',
  'Twice,” ',
  '"No. ',
  '\n',
  '\n\n',
  '**',
  '_',
  '[a](b)',
  '<p>',
  '</p>',
  '<b class="ad">',
  '&eacute;',
  'U.S. ',
  'Feb. 28 ',
  '. ',
  '? ',
  'MOSCOW — ',
  '- ',
  '# ',
  ' # ',
  '> ',
  'Read more',
  '(Reuters)',
  '\r\n',
  '\0',
  '\u00A0',
  '😀',
  '<!--',
  '-->',
  "'",
);

describe('document', () => {
  test('offsets hold for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), format, (text, as) =>
        expectSound(documentOf(article(text, as))),
      ),
    );
  });

  test('offsets hold for scraps of articles', () => {
    const text = fc.array(scraps, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, format, (words, as) => expectSound(documentOf(article(words, as)))),
      { numRuns: 400 },
    );
  });

  test.each([
    '<a b="c',
    '"a? B" ',
    '**a ',
    '[a](',
    '<script>',
    '<!--',
    '&',
    'Mr. Putin said "we met. Twice," on Feb. 28. ',
  ])(
    'a megabyte of %s ends',
    (scrap) => {
      const text = scrap.repeat(Math.ceil(1_000_000 / scrap.length));
      for (const as of ['plain', 'html'] as const) expect(documentOf(article(text, as)).text).toHaveLength(text.length);
    },
    60_000,
  );

  test('the first sentence starts behind the dateline', () => {
    expect(documentOf(article('MOSCOW — The Kremlin is ready. It waits.')).sentences[0]?.text).toBe(
      'The Kremlin is ready.',
    );
  });

  test('a headline glued to its paragraph is split off where the text shows the habit twice', () => {
    const text =
      'Diplomatic Surge The Moscow announcement follows weeks of calls.\n\nFriction Points Remain For the envoys it is a start.\n\nVice Premier He Lifeng met Bessent in Geneva.';
    expect(documentOf(article(text)).sentences.map(({ heading, text: words }) => [heading, words])).toEqual([
      [true, 'Diplomatic Surge'],
      [false, 'The Moscow announcement follows weeks of calls.'],
      [true, 'Friction Points Remain'],
      [false, 'For the envoys it is a start.'],
      [false, 'Vice Premier He Lifeng met Bessent in Geneva.'],
    ]);
  });

  test('one paragraph that starts with a name keeps it', () => {
    const text = 'World Bank For the first time lends to Kyiv.';
    expect(documentOf(article(text)).sentences).toHaveLength(1);
  });

  test.each([
    ['the one told beside the text', 'They met.', 'Talks resume', 'Talks resume'],
    ['the first headline', 'Talks resume\n\nThey met in Doha.', null, 'Talks resume'],
    ['none where the text starts with a sentence', 'They met in Doha. They left.', null, null],
    ['none for a sub-headline far below', 'They met.\n\nThey ate.\n\nWhat comes next\n\nThey meet again.', null, null],
    ['none for two sentences', 'Suppose they met. Suppose they talked. What then?', null, null],
  ])('title: %s', (_name, text, given, expected) => {
    expect(documentOf(article(text, 'plain', given)).title).toBe(expected);
  });

  test('tokens carry part of speech and lemma', () => {
    const tokens = documentOf(article('Rubio met Lavrov in Riyadh.')).tokens[0] ?? [];
    expect(tokens.map(({ text, pos, lemma }) => [text, pos, lemma])).toEqual([
      ['Rubio', 'PROPN', 'rubio'],
      ['met', 'VERB', 'meet'],
      ['Lavrov', 'PROPN', 'lavrov'],
      ['in', 'ADP', 'in'],
      ['Riyadh', 'PROPN', 'riyadh'],
      ['.', 'PUNCT', '.'],
    ]);
  });
});
