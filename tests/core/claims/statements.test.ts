import { describe, expect, it } from 'vitest';
import { bundledGazetteer, readOn } from './reading.ts';

const gazetteer = await bundledGazetteer();
const WEDNESDAY = '2026-03-04';
const speakers = (text: string): [string, string | null][] =>
  readOn(text, WEDNESDAY, gazetteer).claims.flatMap((claim) =>
    claim.type === 'statement' ? [[claim.speaker, claim.span.earliest]] : [],
  );

/** A sentence, who speaks in it, and the day that it names for the speaking. */
const said: [text: string, speaker: string, on: string | null][] = [
  ['"We will not sign before June," Trade Minister Ilse Vanterpool said on Tuesday.', 'Ilse Vanterpool', '2026-03-03'],
  ['Union leader Greet Maes warned on Monday that the port could close for a month.', 'Greet Maes', '2026-03-02'],
  ['According to Foreign Minister Lena Okafor, the draft is nearly finished.', 'Lena Okafor', null],
  ['Spokesman Ivo Leclair told reporters in Paris that the accord stands.', 'Ivo Leclair', null],
  ['President Tomas Arenberg rejected the offer as an insult.', 'Tomas Arenberg', null],
  ['The accord stands, according to Water Minister Selam Bekele.', 'Selam Bekele', null],
  ['“The offer stands,” said Finance Minister Aldo Ferrant.', 'Aldo Ferrant', null],
  ['Rebel commander Abdou Traore denied that his men had crossed the river.', 'Abdou Traore', null],
  ['The Kremlin said on Tuesday that the draft needed more work.', 'Russia', '2026-03-03'],
];

/** Sentences in which nobody speaks. */
const silent: string[] = [
  'Foreign Minister Lena Okafor met Foreign Minister Jules Mbarga in Yaounde on Monday.',
  'President Tomas Arenberg arrived in Helsinki on Sunday.',
  'President Elvira Castellanos signed the accord in Lima on Monday.',
  'Nobody in Lima could say when the bridge would open.',
  'The draft is said to be long.',
  'Prices of copper rose for a third day.',
  'Photo: Trade Minister Ilse Vanterpool speaks in Brussels. Jan Hofstra/Andes Press',
];

describe('a statement', () => {
  it.each(said)('%s', (text, speaker, on) => expect(speakers(text)).toEqual([[speaker, on]]));
  it.each(silent)('none: %s', (text) => expect(speakers(text)).toEqual([]));
});
