import { describe, expect, it } from 'vitest';
import { freshnessLine } from '../../../src/core/answers/saying/footer.ts';
import { groundOf, knowledgeOf } from './ground.ts';

const told = [{ on: '2026-03-02', text: 'President Tomas Arenberg met Prime Minister Odval Ser in Oslo on Monday.' }];

describe('how fresh the articles are', () => {
  it.each([
    ['nothing while they are fresh', told, '2026-03-05', undefined],
    ['how old the newest is', told, '2026-03-12', /newest article is from 2 March 2026, 10 days before/],
    ['that none has been read, and the cure', [], '2026-03-12', /No article has been read yet: put .*CORPUS_DIR/],
  ])('says %s', async (_name, articles, day, expected) => {
    const lines = freshnessLine(groundOf(await knowledgeOf(articles), day)).map((line) => line.join(''));
    if (expected) expect(lines.join('\n')).toMatch(expected);
    else expect(lines).toEqual([]);
  });

  it('says that none had been published by an earlier day', async () => {
    const ground = groundOf(await knowledgeOf(told), '2026-02-01');
    expect(freshnessLine({ ...ground, today: '2026-03-12' })).toEqual([['No article had been published by that day.']]);
  });
});
