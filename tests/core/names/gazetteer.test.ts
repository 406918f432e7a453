import { describe, expect, test } from 'vitest';
import { gazetteerOf } from '../../../src/core/names/gazetteer.ts';
import { wordsOf } from '../../../src/core/names/words-of.ts';
import { someLists } from './lists.ts';

const gazetteer = gazetteerOf(someLists);

describe('what lies where', () => {
  test.each([
    ['Washington', 'the Oval Office', true],
    ['United States', 'Oval Office', true],
    ['Hungary', 'Budapest', true],
    ['Budapest', 'Hungary', false],
    ['Budapest', 'Budapest', false],
    ['Russia', 'Kiev', false],
    ['Utopia', 'Budapest', false],
    ['Hungary', 'Nowhere Hall', false],
    ['Hungary', 'Eger, Hungary', true],
  ])('%s contains %s: %s', (outer, inner, expected) => expect(gazetteer.contains(outer, inner)).toBe(expected));

  test.each([
    ['Kiev', 'Kyiv', true],
    ['Budapest', 'Hungary', true],
    ['Hungary', 'Budapest', true],
    ['Budapest', 'Moscow', false],
    ['Ohrid', 'ohrid', true],
    ['Ohrid', 'Skopje', false],
  ])('%s and %s are one place: %s', (a, b, expected) => expect(gazetteer.samePlace(a, b)).toBe(expected));

  test.each([
    ['Oval Office', 'United States'],
    ['Hungary', 'Hungary'],
    ['Istanbul', null],
    ['Ohrid', null],
    ['', null],
  ])('%j lies in %j', (name, country) => expect(gazetteer.countryOf(name)).toBe(country));
});

describe('sides', () => {
  test.each([
    ['U.S.', 'United States'],
    ['Americans', 'United States'],
    ['the Kremlin', 'Russia'],
    ['Moscow', 'Russia'],
    ['EU', 'European Union'],
    ['Hamas', 'Hamas'],
    ['Oval Office', null],
    ['Istanbul', null],
    ['Atlantis', null],
  ])('%s stands for %j', (name, side) => expect(gazetteer.sideOf(name)).toBe(side));

  test('an unlisted side equals itself only', () => {
    expect(gazetteer.sameSide('the Union', 'Union')).toBe(true);
    expect(gazetteer.sameSide('Union', 'Kremlin')).toBe(false);
    expect(gazetteer.sameSide('Russians', 'Kremlin')).toBe(true);
  });
});

describe('names in running text', () => {
  const at = (text: string, word: number) => {
    const found = gazetteer.longest(wordsOf(text), word);
    return found && [found.entry.name, found.count, found.demonym];
  };
  test.each<[string, number, unknown]>([
    ['the Saudi Arabia office', 1, ['Saudi Arabia', 2, false]],
    ['Saudi officials', 0, ['Saudi Arabia', 1, true]],
    ['US-Russia talks', 0, ['United States', 1, false]],
    ['US-Russia talks', 1, ['Russia', 1, false]],
    ['he told us all', 2, null],
    ['White walls', 0, null],
    ['Saudi, Arabia', 0, ['Saudi Arabia', 1, true]],
  ])('%s at %i', (text, word, expected) => expect(at(text, word)).toEqual(expected));
});

test('empty lists know nothing and do not throw', () => {
  const empty = gazetteerOf({ people: [], places: [] });
  expect(empty.sideOf('Russia')).toBeNull();
  expect(empty.samePlace('Rome', 'Rome')).toBe(true);
  expect(empty.contains('Italy', 'Rome')).toBe(false);
});
