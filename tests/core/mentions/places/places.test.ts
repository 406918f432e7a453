import { describe, expect, test } from 'vitest';
import { readNames } from '../people/article.ts';

/** "words=name/kind/side" of every place of a text. */
const placesOf = (text: string) => {
  const { doc, places } = readNames(text);
  return places.map((p) => `${doc.text.slice(p.start, p.end)}=${p.name}/${p.kind}/${p.side ?? '-'}`);
};

describe('a capital that speaks is a side, one that is visited a location', () => {
  test.each([
    ['On Monday Moscow said that it agreed.', ['Moscow=Moscow/city/Russia']],
    ['The talks between Moscow and Kyiv have stalled.', ['Moscow=Moscow/city/Russia', 'Kyiv=Kyiv/city/Ukraine']],
    ['They will meet in Moscow next week.', ['Moscow=Moscow/city/-']],
    ['The delegation will arrive in Moscow and travel to Kyiv.', ['Moscow=Moscow/city/-', 'Kyiv=Kyiv/city/-']],
    ['He left Washington early.', ['Washington=Washington/city/-']],
    ["It was Kyiv's answer.", ['Kyiv=Kyiv/city/Ukraine']],
    ['The upcoming Moscow talks may fail.', ['Moscow=Moscow/city/-']],
    ['The Kremlin confirmed it.', ['Kremlin=Kremlin/venue/Russia']],
    ['They met at the Kremlin on Sunday.', ['Kremlin=Kremlin/venue/-']],
    ['He spoke in the Oval Office.', ['Oval Office=Oval Office/venue/-']],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe('countries, bodies and their adjectives', () => {
  test.each([
    [
      'Russian and American officials spoke.',
      ['Russian=Russia/country/Russia', 'American=United States/country/United States'],
    ],
    ['A summit took place in Hungary.', ['Hungary=Hungary/country/-']],
    ['Hungary wants to host it.', ['Hungary=Hungary/country/Hungary']],
    ['The Russia-Ukraine conflict drags on.', ['Russia=Russia/country/-', 'Ukraine=Ukraine/country/-']],
    ['It is about US-Russia trade.', ['US=United States/country/United States', 'Russia=Russia/country/Russia']],
    ['Hamas has until noon.', ['Hamas=Hamas/body/Hamas']],
    ['Comoros joined as well.', ['Comoros=Comoros/country/Comoros']],
    ['They told us that it was over.', []],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe('towns and venues that no list holds', () => {
  test.each([
    [
      'Both sides will gather in Ohrid on Saturday. The Ohrid round is the third.',
      ['Ohrid=Ohrid/city/-', 'Ohrid=Ohrid/city/-'],
    ],
    ['He flew to Foz do Iguaçu on Friday.', ['Foz do Iguaçu=Foz do Iguaçu/city/-']],
    ['The host waits at Lancaster House for them.', ['Lancaster House=Lancaster House/venue/-']],
    [
      'They sat down at the Grand Bristol Hotel in Budapest.',
      ['Grand Bristol Hotel=Grand Bristol Hotel/venue/-', 'Budapest=Budapest/city/-'],
    ],
    ['It was held in August and again in October.', []],
    ['Contacts go on, according to Ushakov.', []],
    ['He has confidence in Ushakov.', []],
    ['The vote was lost in Congress.', []],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));

  test('a venue lies in the country of the town behind it', () => {
    const { places } = readNames('They sat down at the Grand Bristol Hotel in Budapest.');
    expect(places[0]?.country).toBe('Hungary');
  });

  test('a place that begins a longer name is not the place', () => {
    expect(placesOf('On Monday Hungary Weekly reported it.')).toEqual([]);
  });
});

test('offsets hold', () => {
  const { doc, places } = readNames(
    'BUDAPEST, Nov 1 (Wire) - The Kremlin said that\nMoscow would send Russian envoys to Istanbul.',
  );
  expect(places.map((p) => doc.text.slice(p.start, p.end))).toEqual(['Kremlin', 'Moscow', 'Russian', 'Istanbul']);
});
