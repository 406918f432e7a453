import { describe, expect, it } from 'vitest';
import { bundledGazetteer, readOn } from './reading.ts';

const gazetteer = await bundledGazetteer();
const WEDNESDAY = '2026-03-04';
const deadlines = (text: string): [string | null, string][] =>
  readOn(text, WEDNESDAY, gazetteer).claims.flatMap((claim) =>
    claim.type === 'deadline' ? [[claim.span.latest, claim.status]] : [],
  );

/** A sentence, the last day of its deadline, and how that stands. */
const due: [text: string, last: string, status: string][] = [
  [
    'Negotiators have until 31 March to finish the fisheries talks, the European Commission said.',
    '2026-03-31',
    'open',
  ],
  ['The ceasefire expires on 20 March.', '2026-03-20', 'open'],
  ['The union gave the airline a deadline of Friday to answer its offer.', '2026-03-06', 'open'],
  ['Bolivia must deliver its climate plan by the end of June.', '2026-06-30', 'open'],
  ['The deadline for bids was extended to 15 April, the ministry said.', '2026-04-15', 'extended'],
  ['Peru has given Chile until Friday to release the boats.', '2026-03-06', 'open'],
  ['The waiver lapses at the end of April.', '2026-04-30', 'open'],
  ['The tariffs take effect on 1 April unless a deal is signed.', '2026-04-01', 'open'],
];

/** Sentences with a last day that is nobody's deadline. */
const free: string[] = [
  'Prices had risen four percent by the end of February.',
  'Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga in Yaounde on 12 March.',
  'The previous accord was signed on 4 May 2019.',
  'By Monday the snow had closed the road to Lima.',
];

describe('a deadline', () => {
  it.each(due)('%s', (text, last, status) => expect(deadlines(text)).toEqual([[last, status]]));
  it.each(free)('none: %s', (text) => expect(deadlines(text)).toEqual([]));
});
