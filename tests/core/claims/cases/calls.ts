import { leaders, type Told, WEDNESDAY } from './row.ts';

/** Calls, by telephone or picture. */
export const CALLS: Readonly<Record<string, readonly Told[]>> = {
  'a call by telephone': [
    [
      'President Elvira Castellanos spoke by telephone with President Rodrigo Almonte on Monday.',
      WEDNESDAY,
      { call: 'held', who: leaders, at: null, on: '2026-03-02' },
    ],
    [
      'Trade Minister Ilse Vanterpool and Commissioner Henrik Dahlmann discussed the steel tariff in a video call on Tuesday.',
      WEDNESDAY,
      { call: 'held', who: ['Ilse Vanterpool', 'Henrik Dahlmann'], on: '2026-03-03' },
    ],
    [
      'Prime Minister Odval Ser will hold a phone call with President Tomas Arenberg on Thursday, his spokeswoman said.',
      WEDNESDAY,
      { call: 'planned', who: ['Odval Ser', 'Tomas Arenberg'], on: '2026-03-05' },
    ],
    [
      'Foreign Minister Lena Okafor rang her Cameroonian counterpart Jules Mbarga on Sunday to protest against the raid.',
      WEDNESDAY,
      { call: 'held', who: ['Lena Okafor', 'Jules Mbarga'], on: '2026-03-01' },
    ],
    [
      'A telephone conversation between Prime Minister Odval Ser and President Tomas Arenberg is planned for Thursday.',
      WEDNESDAY,
      { call: 'planned', who: ['Odval Ser', 'Tomas Arenberg'], on: '2026-03-05' },
    ],
    [
      'Foreign Minister Lena Okafor cancelled a call with Foreign Minister Jules Mbarga that was due on Friday.',
      WEDNESDAY,
      { call: 'cancelled', who: ['Lena Okafor', 'Jules Mbarga'], on: '2026-03-06' },
    ],
    [
      'Prime Minister Odval Ser and President Tomas Arenberg spoke for an hour by video link on Tuesday.',
      WEDNESDAY,
      { call: 'held', who: ['Odval Ser', 'Tomas Arenberg'], on: '2026-03-03' },
    ],
    [
      "Yesterday's call between Prime Minister Odval Ser and President Tomas Arenberg lasted an hour.",
      WEDNESDAY,
      { call: 'held', who: ['Odval Ser', 'Tomas Arenberg'], on: '2026-03-03' },
    ],
  ],
  'two calls on two days': [
    [
      'President Elvira Castellanos spoke by phone with President Rodrigo Almonte on Sunday. The two presidents spoke again by phone on Tuesday.',
      WEDNESDAY,
      { call: 'held', who: leaders, on: '2026-03-01' },
      { call: 'held', who: leaders, on: '2026-03-03' },
    ],
  ],
};
