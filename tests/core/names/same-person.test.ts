import { describe, expect, test } from 'vitest';
import { samePerson } from '../../../src/core/names/same-person.ts';

describe('spellings of one person', () => {
  test.each([
    ['Dmitri S. Peskov', 'Dmitry Peskov'],
    ['Vladimir V. Putin', 'Vladimir Putin'],
    ['Donald J. Trump', 'Donald John Trump'],
    ['Joseph R. Biden, Jr.', 'Joe Biden'],
    ['Steve Witkoff', 'Steven Witkoff'],
    ['Hiroshi Sugiyama', 'Sugiyama Hiroshi'],
    ['Abdel Fattah al-Burhan', 'Abdel-Fattah al-Burhan'],
    ['Badr Albusaidi', 'Badr Al-Busaidi'],
  ])('%s = %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });
});

describe('never two people by likeness alone', () => {
  test.each([
    ['Donald Trump', 'Melania Trump'],
    ['Delia Quispe', 'Ramiro Quispe'],
    ['George H. W. Bush', 'George W. Clinton'],
    ['John A. Smith', 'John B. Smith'],
    ['Daniel Ortega', 'Daniela Ortega'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['J. Rodríguez', 'Jorge Rodríguez'],
    ['Sergei Lavrov', 'Sergei Lavrin'],
  ])('%s / %s', (a, b) => expect(samePerson(a, b)).toBe(false));
});

describe('a surname alone is not decided', () => {
  test.each([
    ['Trump', 'Donald Trump'],
    ['Trump', 'Trump'],
    ['', ''],
  ])('%j / %j', (a, b) => expect(samePerson(a, b)).toBe(false));
});
