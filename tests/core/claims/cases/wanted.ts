import { leaders, type Told, WEDNESDAY } from './row.ts';

/**
 * Texts that the reader still gets wrong; a text without a meeting behind it tells of none. The test fails as soon as one
 * is read right: then it moves to the table that it belongs to.
 */
export const WANTED: readonly Told[] = [
  ['If President Tomas Arenberg had met the miners in January, the strike would never have begun.', WEDNESDAY],
  ['Peru met Chile in the final of the cup in Lima on Sunday and lost by two goals.', WEDNESDAY],
  [
    'The European Union and Mercosur will sign the trade accord at a ceremony in Montevideo on 12 March.',
    WEDNESDAY,
    { face: 'planned', who: ['European Union', 'Mercosur'], at: 'Montevideo', on: '2026-03-12' },
  ],
  [
    'After meeting President Rodrigo Almonte in Santiago on Monday, President Elvira Castellanos said that the border would reopen.',
    WEDNESDAY,
    { face: 'held', who: leaders, at: 'Santiago', on: '2026-03-02' },
  ],
  [
    'DAKAR, March 4 (Andes Press) - Foreign Minister Lena Okafor met Foreign Minister Jules Mbarga here on Wednesday.',
    WEDNESDAY,
    { face: 'held', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Dakar', on: '2026-03-04' },
  ],
  [
    'Talks between the pilots’ union and the airline Nordwind, due on Thursday in Hamburg, will not take place, the union said on Tuesday.',
    WEDNESDAY,
    { face: 'cancelled', at: 'Hamburg', on: '2026-03-05' },
  ],
  [
    'Prime Minister Odval Ser has pulled out of a summit with President Tomas Arenberg in Helsinki on 12 March.',
    WEDNESDAY,
    { face: 'cancelled', who: ['Odval Ser', 'Tomas Arenberg'], at: 'Helsinki', on: '2026-03-12' },
  ],
  [
    'Norway has offered to host talks between Colombia and the ELN in Oslo in May.',
    WEDNESDAY,
    { face: 'possible', who: ['Colombia', 'ELN'], at: 'Oslo', on: '2026-05-01..2026-05-31' },
  ],
  [
    'Union leader Greet Maes invited port director Rolf Bastian to talks in Antwerp on Monday.',
    WEDNESDAY,
    { face: 'possible', who: ['Greet Maes', 'Rolf Bastian'], at: 'Antwerp' },
  ],
  [
    'President Rodrigo Almonte is weighing a trip to Lima for talks with President Elvira Castellanos, two officials said.',
    WEDNESDAY,
    { face: 'possible', who: leaders, at: 'Lima', on: null },
  ],
  [
    'President Elvira Castellanos is expected to visit Santiago on 20 March and may meet President Rodrigo Almonte there.',
    WEDNESDAY,
    { face: 'possible', who: leaders, at: 'Santiago', on: '2026-03-20' },
  ],
  [
    'It is not yet clear whether Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga in Dakar on Saturday.',
    WEDNESDAY,
    { face: 'possible', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Dakar', on: '2026-03-07' },
  ],
  [
    'Foreign Minister Lena Okafor met Kenyan Foreign Minister Amos Wekesa in Nairobi on Monday and will meet Ethiopian Foreign Minister Selam Bekele in Addis Ababa on Thursday.',
    WEDNESDAY,
    { face: 'held', who: ['Lena Okafor', 'Amos Wekesa'], not: ['Selam Bekele'], at: 'Nairobi', on: '2026-03-02' },
    {
      face: 'planned',
      who: ['Lena Okafor', 'Selam Bekele'],
      not: ['Amos Wekesa'],
      at: 'Addis Ababa',
      on: '2026-03-05',
    },
  ],
  [
    'Mediator Jonas Veldt spoke by phone with union leader Greet Maes on Monday and will meet port director Rolf Bastian in Antwerp on Thursday.',
    WEDNESDAY,
    { call: 'held', who: ['Jonas Veldt', 'Greet Maes'], not: ['Rolf Bastian'], at: null, on: '2026-03-02' },
    { face: 'planned', who: ['Jonas Veldt', 'Rolf Bastian'], not: ['Greet Maes'], at: 'Antwerp', on: '2026-03-05' },
  ],
  [
    'Peru and Chile said on Tuesday that their presidents will meet in Lima on Friday.',
    WEDNESDAY,
    { face: 'planned', who: ['Peru', 'Chile'], at: 'Lima', on: '2026-03-06' },
  ],
  [
    'President Elvira Castellanos and President Rodrigo Almonte have traded accusations over the sea border for weeks. The two leaders will meet in Quito on Friday.',
    WEDNESDAY,
    { face: 'planned', who: leaders, at: 'Quito', on: '2026-03-06' },
  ],
  [
    'The chief executives of the two banks, Carla Montresor and Pieter van Aalst, sit down in Zurich on Thursday to talk about the merger.',
    WEDNESDAY,
    { face: 'planned', who: ['Carla Montresor', 'Pieter van Aalst'], at: 'Zurich', on: '2026-03-05' },
  ],
  [
    'Two people familiar with the matter said that Carla Montresor, chief executive of Banca Ligure, would meet Pieter van Aalst, chief executive of Delta Bank, in Singapore on Sunday.',
    WEDNESDAY,
    { face: 'planned', who: ['Carla Montresor', 'Pieter van Aalst'], at: 'Singapore', on: '2026-03-08' },
  ],
  [
    'Foreign Minister Lena Okafor met Foreign Minister Jules Mbarga in Accra on Monday to discuss the arrest of opposition leader Nadia Ruhl.',
    WEDNESDAY,
    { face: 'held', who: ['Lena Okafor', 'Jules Mbarga'], not: ['Nadia Ruhl'], at: 'Accra', on: '2026-03-02' },
  ],
  [
    'Mediator Jonas Veldt, a former aide to President Tomas Arenberg, will meet rebel commander Abdou Traore in Algiers on Friday.',
    WEDNESDAY,
    { face: 'planned', who: ['Jonas Veldt', 'Abdou Traore'], not: ['Tomas Arenberg'], at: 'Algiers', on: '2026-03-06' },
  ],
  [
    'Special envoy Marta Lindqvist met President Emile Habarugira in Kigali on Sunday. The following day she held talks with Foreign Minister Josette Kalala in Kinshasa.',
    WEDNESDAY,
    {
      face: 'held',
      who: ['Marta Lindqvist', 'Emile Habarugira'],
      not: ['Josette Kalala'],
      at: 'Kigali',
      on: '2026-03-01',
    },
    {
      face: 'held',
      who: ['Marta Lindqvist', 'Josette Kalala'],
      not: ['Emile Habarugira'],
      at: 'Kinshasa',
      on: '2026-03-02',
    },
  ],
  [
    'Negotiators of Japan and Mexico will meet in Osaka on 10 March. A day later the trade ministers of Japan and Canada will meet in Tokyo.',
    WEDNESDAY,
    { face: 'planned', who: ['Japan', 'Mexico'], at: 'Osaka', on: '2026-03-10' },
    { face: 'planned', who: ['Japan', 'Canada'], at: 'Tokyo', on: '2026-03-11' },
  ],
  [
    'Serbia and Kosovo ended their fourth round of talks in Brussels on Tuesday and agreed to hold a fifth round in Vienna on 24 March.',
    WEDNESDAY,
    { face: 'held', who: ['Serbia', 'Kosovo'], at: 'Brussels', on: '2026-03-03' },
    { face: 'planned', who: ['Serbia', 'Kosovo'], at: 'Vienna', on: '2026-03-24' },
  ],
  [
    'Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga in Dakar to discuss the clashes of 20 February.',
    WEDNESDAY,
    { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Dakar', on: null },
  ],
  [
    'Mediator Jonas Veldt met union leader Greet Maes on Monday to end the strike in Antwerp.',
    WEDNESDAY,
    { face: 'held', who: ['Jonas Veldt', 'Greet Maes'], at: null, on: '2026-03-02' },
  ],
  [
    'Foreign Minister Lena Okafor will visit Paris on Thursday and Berlin on Friday.',
    WEDNESDAY,
    { face: 'planned', who: ['Lena Okafor'], at: 'Paris', on: '2026-03-05' },
    { face: 'planned', who: ['Lena Okafor'], at: 'Berlin', on: '2026-03-06' },
  ],
  [
    'President Rodrigo Almonte invited President Elvira Castellanos to Santiago last month. She accepted and will meet him there on 20 March.',
    WEDNESDAY,
    { face: 'planned', who: leaders, at: 'Santiago', on: '2026-03-20' },
  ],
  [
    'The accord goes back to March 2006, when President Marcelo Quispe met President Julia Errazuriz in Quito.',
    WEDNESDAY,
    { face: 'held', who: ['Marcelo Quispe', 'Julia Errazuriz'], at: 'Quito', on: '2006-03-01..2006-03-31' },
  ],
  [
    'In a phone call on Tuesday, President Elvira Castellanos told President Rodrigo Almonte that the fishing boats must be released.',
    WEDNESDAY,
    { call: 'held', who: leaders, at: null, on: '2026-03-03' },
  ],
  [
    'Prime Minister Odval Ser called President Tomas Arenberg on Monday. On Tuesday he spoke by telephone with Prime Minister Kaisa Lindroos.',
    WEDNESDAY,
    { call: 'held', who: ['Odval Ser', 'Tomas Arenberg'], not: ['Kaisa Lindroos'], on: '2026-03-02' },
    { call: 'held', who: ['Odval Ser', 'Kaisa Lindroos'], not: ['Tomas Arenberg'], on: '2026-03-03' },
  ],
  [
    'Trade Secretary Will Hartnell met mediator Anna Maes in Leeds on Monday.',
    WEDNESDAY,
    { face: 'held', who: ['Will Hartnell', 'Anna Maes'], at: 'Leeds', on: '2026-03-02' },
  ],
  [
    'Mediator Anna Maes met Trade Secretary Will Hartnell in Leeds on Monday.',
    WEDNESDAY,
    { face: 'held', who: ['Anna Maes', 'Will Hartnell'], at: 'Leeds', on: '2026-03-02' },
  ],
];
