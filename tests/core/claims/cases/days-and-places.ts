import { leaders, type Told, WEDNESDAY } from './row.ts';

/** When and where. */
export const DAYS_AND_PLACES: Readonly<Record<string, readonly Told[]>> = {
  'the day of publication decides': [
    [
      'Negotiators of Chad and Libya will meet in Tunis on 6 January.',
      '2025-12-30',
      { face: 'planned', who: ['Chad', 'Libya'], at: 'Tunis', on: '2026-01-06' },
    ],
    [
      'Delegations from Chad and Libya met in Tunis on 29 December.',
      '2026-01-05',
      { face: 'held', who: ['Chad', 'Libya'], at: 'Tunis', on: '2025-12-29' },
    ],
    [
      'Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga in Accra on Monday.',
      '2026-03-08',
      { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Accra', on: '2026-03-09' },
    ],
    [
      'Prime Minister Odval Ser met President Tomas Arenberg in Helsinki on Monday.',
      '2026-03-09',
      { face: 'held', who: ['Odval Ser', 'Tomas Arenberg'], at: 'Helsinki', on: '2026-03-09' },
    ],
    [
      'Japan and Mexico will hold talks in Osaka on the first weekend of April.',
      '2026-03-20',
      { face: 'planned', who: ['Japan', 'Mexico'], at: 'Osaka', on: '2026-04-04..2026-04-05' },
    ],
  ],
  'a range of days': [
    [
      'Negotiators from Japan and Mexico will meet in Osaka from 10 to 13 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Japan', 'Mexico'], at: 'Osaka', on: '2026-03-10..2026-03-13' },
    ],
    [
      'Delegations from Chad and Libya met in Tunis on 24–26 February.',
      WEDNESDAY,
      { face: 'held', who: ['Chad', 'Libya'], not: ['Tunisia'], at: 'Tunis', on: '2026-02-24..2026-02-26' },
    ],
    [
      'The climate ministers of Fiji and Tonga will hold talks in Suva between 16 and 18 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Fiji', 'Tonga'], at: 'Suva', on: '2026-03-16..2026-03-18' },
    ],
  ],
  'rounds by their number': [
    [
      'The second round of talks between Serbia and Kosovo will take place in Brussels on 20 March. The first round was held in Vienna in February.',
      WEDNESDAY,
      { face: 'planned', who: ['Serbia', 'Kosovo'], at: 'Brussels', on: '2026-03-20' },
      { face: 'held', who: ['Serbia', 'Kosovo'], at: 'Vienna', on: '2026-02-01..2026-02-28' },
    ],
    [
      'A third round of negotiations between Japan and Mexico on car parts opens on Monday in Osaka.',
      WEDNESDAY,
      { face: 'planned', who: ['Japan', 'Mexico'], at: 'Osaka', on: '2026-03-09' },
    ],
    [
      'The next round of talks between Morocco and Algeria is set for 25 March in Geneva, Swiss Foreign Minister Reto Ambuehl announced.',
      WEDNESDAY,
      {
        face: 'planned',
        who: ['Morocco', 'Algeria'],
        not: ['Switzerland', 'Reto Ambuehl'],
        at: 'Geneva',
        on: '2026-03-25',
      },
    ],
  ],
  'a day that is not the day': [
    [
      'Union leader Greet Maes met port director Rolf Bastian on Monday before the strike vote on Friday.',
      WEDNESDAY,
      { face: 'held', who: ['Greet Maes', 'Rolf Bastian'], at: null, on: '2026-03-02' },
    ],
  ],
  'a place that is not the place': [
    [
      'Foreign Minister Lena Okafor and Foreign Minister Jules Mbarga will discuss the war in Sudan when they meet on Friday in Accra.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], not: ['Sudan'], at: 'Accra', on: '2026-03-06' },
    ],
  ],
  'being in a place for it': [
    [
      'Special envoy Marta Lindqvist will be in Kigali on Thursday for talks with President Emile Habarugira.',
      WEDNESDAY,
      { face: 'planned', who: ['Marta Lindqvist', 'Emile Habarugira'], at: 'Kigali', on: '2026-03-05' },
    ],
    [
      'Foreign Minister Lena Okafor flew to Yaounde on Tuesday to meet Foreign Minister Jules Mbarga.',
      WEDNESDAY,
      { face: 'held', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Yaounde', on: '2026-03-03' },
    ],
    [
      'President Elvira Castellanos is due in Santiago on Friday, where she will see President Rodrigo Almonte.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Santiago', on: '2026-03-06' },
    ],
    [
      'Prime Minister Odval Ser arrived in Helsinki on Tuesday for talks with President Tomas Arenberg.',
      WEDNESDAY,
      { face: 'held', who: ['Odval Ser', 'Tomas Arenberg'], at: 'Helsinki', on: '2026-03-03' },
    ],
  ],
  'an itinerary': [
    [
      'Special envoy Marta Lindqvist will hold talks with President Emile Habarugira in Kigali on Monday before travelling on to Kinshasa, where she meets Foreign Minister Josette Kalala on Tuesday.',
      WEDNESDAY,
      {
        face: 'planned',
        who: ['Marta Lindqvist', 'Emile Habarugira'],
        not: ['Josette Kalala'],
        at: 'Kigali',
        on: '2026-03-09',
      },
      {
        face: 'planned',
        who: ['Marta Lindqvist', 'Josette Kalala'],
        not: ['Emile Habarugira'],
        at: 'Kinshasa',
        on: '2026-03-10',
      },
    ],
  ],
  'a later sentence adds the place or the day': [
    [
      'President Elvira Castellanos and President Rodrigo Almonte will meet next week, the two governments said on Tuesday. The meeting will take place in Montevideo on 12 March.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Montevideo', on: '2026-03-12' },
    ],
    [
      'Foreign Minister Lena Okafor met Foreign Minister Jules Mbarga on Monday. The talks, held in Muscat, lasted four hours.',
      WEDNESDAY,
      { face: 'held', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Muscat', on: '2026-03-02' },
    ],
    [
      'Armenia and Azerbaijan have agreed to hold talks on the border in Tbilisi. The talks will begin on 17 March, a Georgian official said.',
      WEDNESDAY,
      { face: 'planned', who: ['Armenia', 'Azerbaijan'], not: ['Georgia'], at: 'Tbilisi', on: '2026-03-17' },
    ],
    [
      'Union leader Greet Maes will meet port director Rolf Bastian on Friday. They are to meet at the town hall of Antwerp.',
      WEDNESDAY,
      { face: 'planned', who: ['Greet Maes', 'Rolf Bastian'], on: '2026-03-06' },
    ],
    [
      'President Elvira Castellanos will visit Santiago on 20 March. During the visit she will meet President Rodrigo Almonte.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Santiago', on: '2026-03-20' },
    ],
    [
      'Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga on Saturday. Okafor said that the meeting, in Dakar, would deal with the border.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Dakar', on: '2026-03-07' },
    ],
  ],
  'background from years ago': [
    [
      'President Elvira Castellanos will meet President Rodrigo Almonte in Lima on Friday. The last meeting of the two leaders took place in Santiago in 2023.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Lima', on: '2026-03-06' },
      { face: 'held', who: leaders, at: 'Santiago', on: '2023-01-01..2023-12-31' },
    ],
    [
      'Two years after the presidents of Peru and Chile met in Quito, the border bridge is still closed.',
      WEDNESDAY,
      { face: 'held', who: ['Peru', 'Chile'], at: 'Quito' },
    ],
  ],
};
