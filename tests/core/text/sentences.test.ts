import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences/sentences.ts';

const cut = (paragraph: string): string[] =>
  sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end));

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['two plain sentences', ['Rubio flew to Riyadh.', 'Lavrov did not.']],
  ['a title before a name', ['Gen. Keith Kellogg and Mr. Yermak met Lt. Col. Ivan Petrov.', 'They ate.']],
  ['initials', ['Dmitri S. Peskov and S. Jaishankar spoke with JD Vance.', 'Nobody else did.']],
  ['a month before its day', ['The round of Feb. 18 was the first.', 'Another followed on Feb. 28.']],
  ['a month that ends a sentence', ['Nothing is planned for Dec.', 'That may change.']],
  ['U.S. inside', ['The U.S. Senate and the U.N. Security Council waited.', 'So did Kyiv.']],
  ['U.S. at the end', ['He flew back to the U.S.', 'The talks went on.']],
  ['a.m. inside and at the end', ['They met at 9 a.m. on Friday.', 'They parted at 5 p.m.', 'The next day was free.']],
  ['No. before a number', ['Resolution No. 2797 stands.', 'Was it enough?', 'No.', 'It was not.']],
  ['a company', ['Halden Inc. Chairman Peter Roe declined.', 'So did Brightwater Co.', 'The deal is off.']],
  ['a person Jr.', ['Joseph R. Biden, Jr. will travel.', 'He leaves today.']],
  ['decimals', ['Enrichment above 3.67% was not needed.', 'Oil fell $1.25 to $59.81.']],
  ['a quotation behind its reporting verb', ['He said, “We want an end. Maybe we can. Maybe we can’t.”', 'He left.']],
  ['a quotation before its reporting verb', ['“October 7 to this week. Two years,” he said.', '“That’s it.”']],
  ['straight marks', ['"They\'ve had it since Aug. 12. That\'s 24 days," she said.', 'Nobody answered.']],
  ['a question quoted', ['"Is 30 the age limit, or 35?" asked one official.', '"We have no number."']],
  ['a question and a named speaker', ['“Where is the paper?” Ms. Reyes asked.', 'Nobody knew.']],
  ['British marks', ['‘It is off. We tried,’ the envoy said.', 'He flew home.']],
  ['straight single marks', ["'It is off. We tried,' the envoy said.", "He flew home to Norway's coast."]],
  ['a quoted word that ends its sentence', ['They called it a "success."', 'The others did not.']],
  ['a mark that never closes', ['“Today the presidents spoke.', 'They agreed on a partial ceasefire.']],
  ['a bracket', ['Iran (pop. 90 million) agreed.', 'Oman did too.']],
  ['closing mark after the stop', ['He called it "a roof, not a referee".', 'Madrid, he said, was ready.']],
];

describe('sentences', () => {
  test.each(cases)('%s', (_name, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test('a long quotation that nobody reports is cut at its own sentences', () => {
    const said = Array.from({ length: 12 }, (_, i) => `The parties agreed on point ${i} of the plan.`);
    expect(cut(`“${said.join(' ')}”`)).toHaveLength(12);
  });

  test('nothing of a paragraph without a full stop is lost', () => {
    const words = 'word '.repeat(2000).trim();
    expect(cut(words).join(' ')).toBe(words);
  });
});
