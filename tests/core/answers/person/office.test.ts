import { beforeAll, describe, expect, it } from 'vitest';
import { officeOf } from '../../../../src/core/answers/person/office.ts';
import { spellingsOf } from '../../../../src/core/answers/person/spellings.ts';
import { maybeSame } from '../../../../src/core/answers/person/whole-person.ts';
import type { Gazetteer } from '../../../../src/core/names/gazetteer.ts';
import { groundOf, knowledgeOf } from '../ground.ts';

describe('officeOf', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    ({ gazetteer } = groundOf(await knowledgeOf([]), '2031-01-01'));
  });
  it.each([
    ['Foreign Minister', 'Chile', 'foreign minister'],
    ['Minister of Foreign Affairs of Chile', 'Chile', 'foreign minister'],
    ['Minister for Foreign Affairs', null, 'foreign minister'],
    ['Peruvian foreign minister', 'Peru', 'foreign minister'],
    ["Peru's foreign minister", 'Peru', 'foreign minister'],
    ['Defence Minister', 'Latvia', 'defense minister'],
    ['President of Ukraine', 'Ukraine', 'president'],
    ['premier', 'China', 'prime minister'],
    ['Deputy Foreign Minister', 'Russia', null],
    ['Vice President', 'United States', null],
    ['former President', 'Chile', null],
    ['Special Envoy', 'Chile', null],
    ['minister', 'Chile', null],
    ['president of the football federation', 'Chile', null],
  ])('%s of %s: %s', (role, side, office) => {
    expect(officeOf(role, side, gazetteer)).toBe(office);
  });
});

describe('spellingsOf', () => {
  it.each([
    ['Volodymyr Zelensky', ['Zelensky', 'Volodymyr Zelenskyy', 'Zelenskiy'], ['Zelenskyy', 'Zelenskiy']],
    ['Vladimir Putin', ['Putin', 'Vladimir V. Putin'], ['Vladimir V. Putin']],
    ['Hernán Baeza', ['Hernan Baeza', 'Baeza'], []],
    ['Rosa Ibarra', ['the minister'], []],
  ])('%s', (name, spellings, told) => {
    expect(spellingsOf({ name, spellings }, [])).toEqual(told);
  });
});

describe('maybeSame', () => {
  it.each([
    ['Waskar Ticona', 'Huáscar Ticona', true],
    ['Sergei Lavrov', 'Sergey Lavrov', true],
    ['Donald Trump', 'Melania Trump', false],
    ['Rosa Ibarra', 'Pablo Ibarra', false],
    ['Rosa Ibarra', 'Rosa Quiroga', false],
    ['Ana Ibarra', 'Ani Ibarra', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(maybeSame(a, b)).toBe(same);
  });
});
