import { describe, expect, test } from 'vitest';
import type { FurnitureKind } from '../../../src/core/model.ts';
import { documentOf } from '../../../src/core/text/document.ts';
import { article } from './article.ts';

/** The line in the middle of an article, with a real paragraph on each side. */
function kindAmid(line: string): FurnitureKind | null {
  const text = `Talks resume\n\nThe delegations met in Geneva on Monday.\n\n${line}\n\nThey will meet again on Friday in the same hotel.`;
  const doc = documentOf(article(text));
  const start = text.lastIndexOf(line);
  const found = doc.paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end);
  if (found === undefined) throw new Error(`no paragraph for ${line}`);
  return found.furniture;
}

const furniture: readonly (readonly [FurnitureKind, string])[] = [
  ['byline', 'By Jane Doe'],
  ['byline', 'By Jane Doe and Peter van der Meer, Tidewater Courier. Posted Jan. 6, 2025 at 4:12 p.m.'],
  ['byline', 'By our Europe editor'],
  ['byline', '(Reporting by Ann Lee and Bo Roe; Editing by C. Poe)'],
  ['byline', '27 January 2026 | 5 min read'],
  ['byline', 'Updated March 3, 2025'],
  ['byline', 'Ann Lee is a former Moscow correspondent. Her book on armistices comes out in March.'],
  [
    'caption',
    'Vladimir Putin (L) and Donald Trump (R) speak in Hamburg on July 7, 2017. (M. Roe / Sputnik / AFP via Getty Images)',
  ],
  ['caption', 'FILE - The hotel where an accord was signed on February 29, 2020. (Gulf Pool/R. Mathew)'],
  ['caption', 'File photo: Marco Rubio arrives in Riyadh.'],
  ['caption', 'The lake at Geneva, 27 January 2025. Photograph: K. Abu Zayd/Meridian Pictures'],
  ['caption', 'Rubio shakes hands with Lavrov, left, in Jeddah. (Reuters)'],
  ['credit', 'Reuters/Kevin Lamarque'],
  ['teaser', 'READ ALSO: Starmer in Tirana on Friday - five things to watch'],
  ['teaser', "MORE ON THIS: Israel's Dermer in Paris on Friday | Why 3.67% matters"],
  ['teaser', 'Related: Hostage families gather in Tel Aviv on Saturday night'],
  ['notice', 'Sign up for our Thursday e-mail.'],
  ['notice', 'Already a subscriber? Log in'],
  ['notice', 'This article is for subscribers only'],
  ['notice', 'This site stores cookies on your device.'],
  ['notice', '© 2025 Harbour Business Daily. All rights reserved.'],
  ['notice', 'Got a tip? Write to diary@example.org'],
  ['notice', 'ADVERTISEMENT'],
  ['correction', 'Correction: An earlier version of this story said the talks would start on Monday.'],
  ['correction', 'Corrections & clarifications: A previous version of this report gave the wrong month.'],
  ['repeated', 'The delegations met in Geneva on Monday.'],
];

const real: readonly string[] = [
  'By Friday the envoys were back in Muscat.',
  'By Friday, Witkoff and Kushner will be in Moscow.',
  'Traders subscribe to the view that the talks will fail.',
  'The two sides agreed on the terms and conditions of the ceasefire.',
  'Sponsored by Qatar, the talks resumed on Tuesday.',
  'Promoted to general in 2022, Budanov met his counterpart in Abu Dhabi.',
  'Copyright talks between Washington and Beijing open on Monday.',
  'Loading of grain ships resumed in Odesa, the ministry said.',
  'He will fly home on Sunday, a spokesman told the agency. (Reuters)',
  'The ministers of the bloc meet in Gyeongju (APEC).',
  'Rubio met Lavrov (left out of the last round) in Jeddah.',
  'The image of the two men shaking hands went round the world.',
  'Ukraine was not invited to participate.',
  'Read in Moscow as a threat, the letter ended the talks.',
  'More on the plan will be known after the meeting on Friday.',
  'Watch for a call between the two presidents, an aide said.',
  'The correction of the border will be discussed in Ohrid.',
  'Updated terms were handed to Kyiv on Friday.',
  'Sergei Radchenko is a historian who writes about Russia; he said the summit would fail.',
  'Photo opportunities aside, the presidents spoke for two hours.',
];

describe('furniture', () => {
  test.each(furniture)('%s: %s', (kind, line) => {
    expect(kindAmid(line)).toBe(kind);
  });

  test.each(real)('no furniture: %s', (line) => {
    expect(kindAmid(line)).toBeNull();
  });
});

const kinds = (text: string): (FurnitureKind | null)[] => documentOf(article(text)).paragraphs.map((p) => p.furniture);

const body = 'The delegations met in Geneva on Monday.\n\nThey will meet again on Friday in the same hotel.';

describe('widgets', () => {
  test('a list under its label belongs to it', () => {
    expect(
      kinds(`${body}\n\nAlso in this issue\nWhy farmers fear the pact\nKishida remembers Hiroshima, May 2023`),
    ).toEqual([null, null, 'teaser', 'teaser', 'teaser']);
  });

  test('a list ends with the next running paragraph', () => {
    const text = `The first paragraph tells what happened.\n\nRead more\n\nOil slips on summit hopes\n\n${body}`;
    expect(kinds(text)).toEqual([null, 'teaser', 'teaser', null, null]);
  });

  test('a feed at the foot goes on to the end, one at the head is only its label', () => {
    const foot =
      'News Feed\n (Updated:  )\n\nA minister arrived in Cyprus on Jan. 7.\n\nVideo\n\nAn analyst speaks.\n\nShow More';
    const long = `${body}\n\n${'The parties went on talking about the border and the port. '.repeat(6)}`;
    expect(kinds(`News Feed\n\nTalks resume\n\n${long}\n\n${foot}`)).toEqual([
      'feed',
      null,
      null,
      null,
      null,
      'feed',
      'byline',
      'feed',
      'feed',
      'feed',
      'feed',
    ]);
  });

  test('a player amid the article takes no paragraph with it', () => {
    expect(kinds(`The first paragraph tells what happened.\n\nVideo\n\n${body}`)).toEqual([null, 'feed', null, null]);
  });
});
