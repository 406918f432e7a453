import { leaders, type Told, WEDNESDAY } from './row.ts';

/** How a meeting stands: planned, held, cancelled, postponed, denied, proposed, possible. */
export const STANDING: Readonly<Record<string, readonly Told[]>> = {
  'a plain plan': [
    [
      'President Elvira Castellanos of Peru will meet President Rodrigo Almonte of Chile in Lima on Friday, her office said on Tuesday.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Lima', on: '2026-03-06' },
    ],
    [
      'Trade Minister Ilse Vanterpool will hold talks with European Trade Commissioner Henrik Dahlmann in Brussels on 18 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Ilse Vanterpool', 'Henrik Dahlmann'], at: 'Brussels', on: '2026-03-18' },
    ],
    [
      'Leaders of the Pacific Islands Forum are due to gather in Suva next week for a summit on sea levels.',
      WEDNESDAY,
      { face: 'planned', who: ['Pacific Islands Forum'], at: 'Suva', on: '2026-03-09..2026-03-15' },
    ],
    [
      'President Elvira Castellanos will travel to Santiago on Friday to meet President Rodrigo Almonte.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Santiago', on: '2026-03-06' },
    ],
    [
      'Kenya and Uganda agreed on Tuesday to meet again in Kampala on 10 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Kenya', 'Uganda'], at: 'Kampala', on: '2026-03-10' },
    ],
    [
      'Tomorrow Foreign Minister Lena Okafor meets Foreign Minister Jules Mbarga in Dakar.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Dakar', on: '2026-03-05' },
    ],
    [
      'Talks between the teachers’ union and the government of Peru resume on Monday in Lima.',
      WEDNESDAY,
      { face: 'planned', who: ['Peru'], at: 'Lima', on: '2026-03-09' },
    ],
    [
      'President Elvira Castellanos’s meeting with President Rodrigo Almonte in Lima on Friday will go ahead, her office said.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Lima', on: '2026-03-06' },
    ],
  ],
  held: [
    [
      'Foreign Minister Lena Okafor met her Cameroonian counterpart Jules Mbarga in Yaounde on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Yaounde', on: '2026-03-02' },
    ],
    [
      'Delegations of Armenia and Azerbaijan held three hours of talks on the border in Tbilisi on Tuesday.',
      WEDNESDAY,
      { face: 'held', who: ['Armenia', 'Azerbaijan'], not: ['Georgia'], at: 'Tbilisi', on: '2026-03-03' },
    ],
    [
      'Iranian and European diplomats ended two days of nuclear talks in Vienna on Tuesday without a result.',
      WEDNESDAY,
      { face: 'held', who: ['Iran'], not: ['Austria'], at: 'Vienna' },
    ],
    [
      'President Elvira Castellanos hosted President Rodrigo Almonte for talks in Lima on Monday.',
      WEDNESDAY,
      { face: 'held', who: leaders, at: 'Lima', on: '2026-03-02' },
    ],
    [
      'President Elvira Castellanos, who met President Rodrigo Almonte in Quito last week, said on Tuesday that the bridge would reopen.',
      WEDNESDAY,
      { face: 'held', who: leaders, at: 'Quito', on: '2026-02-23..2026-03-01' },
    ],
    [
      'Chinese and Philippine officials met in Xiamen on Monday to discuss fishing near the reef.',
      WEDNESDAY,
      { face: 'held', who: ['China', 'Philippines'], at: 'Xiamen', on: '2026-03-02' },
    ],
    [
      'Negotiators for Japan and Mexico wrapped up four days of talks in Osaka on Tuesday.',
      WEDNESDAY,
      { face: 'held', who: ['Japan', 'Mexico'], at: 'Osaka' },
    ],
  ],
  cancelled: [
    [
      'The meeting between President Elvira Castellanos and President Rodrigo Almonte planned for Friday in Vienna has been cancelled, the Austrian foreign ministry said on Tuesday.',
      WEDNESDAY,
      { face: 'cancelled', who: leaders, not: ['Austria'], at: 'Vienna', on: '2026-03-06' },
    ],
    [
      'Greece scrapped the talks with Turkey that were due in Thessaloniki on 10 March.',
      WEDNESDAY,
      { face: 'cancelled', who: ['Greece', 'Turkey'], at: 'Thessaloniki', on: '2026-03-10' },
    ],
  ],
  postponed: [
    [
      'Thailand has put off the border talks with Cambodia that were due in Bangkok on Thursday.',
      WEDNESDAY,
      { face: 'postponed', who: ['Thailand', 'Cambodia'], at: 'Bangkok', on: '2026-03-05' },
    ],
    [
      'A meeting of the trade ministers of Kenya and Uganda that had been set for 10 March in Kampala was delayed indefinitely, Trade Minister Ruth Akello said.',
      WEDNESDAY,
      { face: 'postponed', who: ['Kenya', 'Uganda'], at: 'Kampala', on: '2026-03-10' },
    ],
  ],
  denied: [
    [
      'No meeting between President Elvira Castellanos and President Rodrigo Almonte is planned, spokesman Ivo Leclair said on Tuesday.',
      WEDNESDAY,
      { face: 'denied', who: leaders, not: ['Ivo Leclair'] },
    ],
    [
      'Foreign ministry spokesman Ivo Leclair denied on Tuesday that Foreign Minister Lena Okafor had met rebel commander Abdou Traore in Algiers.',
      WEDNESDAY,
      { face: 'denied', who: ['Lena Okafor', 'Abdou Traore'], not: ['Ivo Leclair'], at: 'Algiers' },
    ],
    [
      'President Rodrigo Almonte ruled out a meeting with President Elvira Castellanos in Lima.',
      WEDNESDAY,
      { face: 'denied', who: leaders },
    ],
  ],
  proposed: [
    [
      'President Elvira Castellanos proposed on Tuesday to meet President Rodrigo Almonte in Quito next week.',
      WEDNESDAY,
      { face: 'possible', who: leaders, at: 'Quito', on: '2026-03-09..2026-03-15' },
    ],
  ],
  possible: [
    [
      'A face-to-face meeting between Foreign Minister Lena Okafor and Foreign Minister Jules Mbarga may take place in Istanbul in April.',
      WEDNESDAY,
      { face: 'possible', who: ['Lena Okafor', 'Jules Mbarga'], at: 'Istanbul', on: '2026-04-01..2026-04-30' },
    ],
  ],
};
