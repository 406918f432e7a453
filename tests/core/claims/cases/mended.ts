import { leaders, type Told, WEDNESDAY } from './row.ts';

/** Texts that were once read wrong, by what went wrong. */
export const MENDED: Readonly<Record<string, readonly Told[]>> = {
  'a place, a weekday or a verb once lost': [
    [
      'Negotiators from Sudan and Chad returned to the table in Geneva on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['Sudan', 'Chad'], not: ['Switzerland'], at: 'Geneva', on: '2026-03-02' },
    ],
    [
      'Finance Minister Aldo Ferrant had dinner with central bank governor Nadia Ruhl in Basel on Saturday to discuss the loan.',
      WEDNESDAY,
      { face: 'held', who: ['Aldo Ferrant', 'Nadia Ruhl'], at: 'Basel', on: '2026-02-28' },
    ],
    [
      'A secret meeting between mediator Jonas Veldt and rebel commander Abdou Traore took place in Algiers in January, two officials said.',
      WEDNESDAY,
      { face: 'held', who: ['Jonas Veldt', 'Abdou Traore'], at: 'Algiers', on: '2026-01-01..2026-01-31' },
    ],
    [
      "President Rodrigo Almonte has called off Friday's meeting with President Elvira Castellanos in Lima, citing the arrests at the border.",
      WEDNESDAY,
      { face: 'cancelled', who: leaders, at: 'Lima', on: '2026-03-06' },
    ],
    [
      "Friday's talks between India and Nepal in Kathmandu have been postponed, an Indian official said on Tuesday.",
      WEDNESDAY,
      { face: 'postponed', who: ['India', 'Nepal'], at: 'Kathmandu', on: '2026-03-06' },
    ],
    [
      'Reports of a secret meeting between Mediator Jonas Veldt and rebel commander Abdou Traore in Algiers are false, his office said.',
      WEDNESDAY,
      { face: 'denied', who: ['Jonas Veldt', 'Abdou Traore'], at: 'Algiers' },
    ],
    [
      'President Elvira Castellanos could meet President Rodrigo Almonte on the sidelines of the climate conference in Bonn next week, a diplomat said.',
      WEDNESDAY,
      { face: 'possible', who: leaders, at: 'Bonn', on: '2026-03-09..2026-03-15' },
    ],
    [
      'Prime Minister Odval Ser, elected in May 2024, met President Tomas Arenberg in Helsinki on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['Odval Ser', 'Tomas Arenberg'], at: 'Helsinki', on: '2026-03-02' },
    ],
  ],
};
