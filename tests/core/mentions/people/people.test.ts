import { describe, expect, test } from 'vitest';
import { readNames } from './article.ts';

const none = { people: [], places: [] };
/** "name | roles | side" of everybody in a text. */
const cast = (text: string) =>
  readNames(text).people.map((p) => `${p.name} | ${p.roles.join('; ')} | ${p.side ?? '-'}`);

describe('a title before the name', () => {
  test.each([
    [
      'On Monday U.S. Special Presidential Envoy Ada Finch left.',
      ['Ada Finch | Special Presidential Envoy | United States'],
    ],
    ['The Kremlin spokesman Oleg S. Morov said so.', ['Oleg S. Morov | Kremlin spokesman | Russia']],
    ['Chinese foreign minister Lu Wei left.', ['Lu Wei | foreign minister | China']],
    [
      "It was Ukraine's Deputy Foreign Minister Ivan Bilyk who said so.",
      ['Ivan Bilyk | Deputy Foreign Minister | Ukraine'],
    ],
    [
      'It was signed by the Secretary of the Treasury Ada Finch.',
      ['Ada Finch | Secretary of the Treasury | United States'],
    ],
    [
      'Foreign Ministers Ana Popa and Ion Rusu met.',
      ['Ana Popa | Foreign Minister | -', 'Ion Rusu | Foreign Minister | -'],
    ],
    ['He met Mr. Albin Stone there.', ['Albin Stone |  | -']],
    ['Defence Minister Israel Weiss spoke.', ['Israel Weiss | Defence Minister | -']],
  ])('%s', (text, expected) => expect(cast(text)).toEqual(expected));
});

describe('a role beside the name', () => {
  test.each([
    ["Rustam Umarov, Ukraine's chief negotiator, said so.", ['Rustam Umarov | chief negotiator | Ukraine']],
    [
      'Andrij Jarema, head of the Ukrainian presidential office, left.',
      ['Andrij Jarema | head of the Ukrainian presidential office | Ukraine'],
    ],
    ['He sat with the foreign secretary, Daniel Lamb.', ['Daniel Lamb | foreign secretary | United Kingdom']],
    ['A spokesman for the bloc, Petr Stanek, declined.', ['Petr Stanek | spokesman for the bloc | -']],
    [
      'Ana Popa and Ion Rusu, both deputy ministers, came.',
      ['Ana Popa | deputy minister | -', 'Ion Rusu | deputy minister | -'],
    ],
    [
      'Ivan Bilyk, the Ukrainian envoy and chair of the panel, left.',
      ['Ivan Bilyk | envoy; chair of the panel | Ukraine'],
    ],
    ['It hit Tara Quill, who runs a bakery in Leeds, hard.', ['Tara Quill | runs a bakery in Leeds | -']],
    [
      "Hungary's Tamás Virág and Javier Molina of Russia will attend.",
      ['Tamás Virág |  | Hungary', 'Javier Molina |  | Russia'],
    ],
    [
      "Delia Quiroga was sworn in on Tuesday as Ukraine's foreign minister.",
      ['Delia Quiroga | foreign minister | Ukraine'],
    ],
    ['The Russian side was led by mining minister Igor Belov.', ['Igor Belov | mining minister | Russia']],
    ['The Kremlin said it had seen no text. Spokesman Oleg Morov said so too.', ['Oleg Morov | Spokesman | Russia']],
  ])('%s', (text, expected) => expect(cast(text)).toEqual(expected));
});

describe('a surname alone', () => {
  test('means the one introduced before', () => {
    const { people, mentions } = readNames('Envoy Ada Finch left. Finch said nothing, and Finch’s team agreed.');
    expect(people.map((p) => p.name)).toEqual(['Ada Finch']);
    expect(mentions).toHaveLength(3);
  });

  test('family names first; He is a name only within a sentence', () => {
    const { doc, mentions } = readNames(
      'China sent Vice Premier He Lifang. He smiled. They told He that Xi Jinping knew. Xi left.',
    );
    expect(mentions.map((m) => doc.text.slice(m.start, m.end))).toEqual(['He Lifang', 'He', 'Xi Jinping', 'Xi']);
  });

  test.each([
    ['It was Ursula von der Leyen who said so. Later Von der Leyen left.', 'Von der Leyen'],
    ['Army chief Omar al-Basri met him. Later Basri laughed.', 'Basri'],
    ['The envoy Hanna Keller-Suter came. For Keller-Suter it was late.', 'Keller-Suter'],
  ])('%s', (text, words) => {
    const { doc, mentions, people } = readNames(text);
    expect(people).toHaveLength(1);
    expect(doc.text.slice(mentions[1]?.start, mentions[1]?.end).toLowerCase()).toContain(words.toLowerCase());
  });

  test('a title tells two people of one surname apart', () => {
    const { people, mentions } = readNames(
      'President Donald Trump and First Lady Melania Trump came. First Lady Trump smiled. President Trump left.',
    );
    expect(people.map((p) => p.name)).toEqual(['Donald Trump', 'Melania Trump']);
    expect(mentions.map((m) => m.person)).toEqual([0, 1, 1, 0]);
  });

  test('two people of one surname stay two', () => {
    expect(cast('Foreign Minister Delia Quiroga met the director Ramiro Quiroga.')).toHaveLength(2);
  });
});

describe('the lists', () => {
  test.each([
    ['On Sunday President Zelenskyy said so.', ['Volodymyr Zelensky | President | Ukraine']],
    ['On Sunday Trump spoke.', ['Donald Trump |  | United States']],
    ['On Sunday President Trump spoke.', ['Donald Trump | President | United States']],
    ['Putin called. The Russian president sounded tired.', ['Vladimir Putin | president | Russia']],
    ['On Sunday Prime Minister Putina spoke.', ['Putina | Prime Minister | -']],
  ])('%s', (text, expected) => expect(cast(text)).toEqual(expected));

  test('without lists a surname behind a title is kept with its title', () => {
    expect(readNames('On Sunday President Trump spoke.', none).people).toEqual([
      { name: 'Trump', aliases: ['Trump'], roles: ['President'], side: null },
    ]);
  });
});

describe('nobody', () => {
  test.each([
    'He signed an Executive Order on Monday.',
    'The Red Sea is calm.',
    'They flew aboard Air Force One to Alaska.',
    'The carrier Abraham Lincoln sailed.',
    'The United Nations General Assembly meets in New York.',
    'They agreed to the Chemical Weapons Convention.',
    'The Washington Post reported it.',
    'On Tuesday in October they met.',
    'The two leaders met.',
    'It is about the chief Hamas negotiator.',
    'They issued an updated Business Advisory on trade.',
  ])('%s', (text) => expect(cast(text)).toEqual([]));

  test('a by-line names nobody, in the text neither', () => {
    const text =
      'Talks go on\n\nBy Renee Castle\n\nEnvoy Ada Finch left on Monday after the talks had ended.\n\nRenee Castle covers the port.';
    expect(cast(text)).toEqual(['Ada Finch | Envoy | -']);
  });
});

test('ten thousand words take no more than in proportion longer than a fifth of them, fivefold leeway given', () => {
  const text =
    'On Monday Russian envoy Ada Finch met Ukrainian envoy Ivan Bilyk in Budapest. Finch said that Bilyk agreed.\n\n'.repeat(
      500,
    );
  const start = performance.now();
  const short = readNames(text.slice(0, text.length / 5));
  const middle = performance.now();
  const long = readNames(text);
  const end = performance.now();
  expect(long.people).toHaveLength(2);
  expect(long.mentions.length).toBeGreaterThanOrEqual(short.mentions.length);
  expect(end - middle).toBeLessThan(25 * (middle - start) + 500);
});
