import { leaders, type Told, WEDNESDAY } from './row.ts';

/** Who takes part and who does not. */
export const PARTIES: Readonly<Record<string, readonly Told[]>> = {
  'two parties as one subject': [
    [
      'Union leader Greet Maes and port director Rolf Bastian met in Antwerp on Tuesday to discuss the night shifts.',
      WEDNESDAY,
      { face: 'held', who: ['Greet Maes', 'Rolf Bastian'], at: 'Antwerp', on: '2026-03-03' },
    ],
    [
      'President Elvira Castellanos and President Rodrigo Almonte will meet in Quito on 20 March to sign the fishing accord.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Quito', on: '2026-03-20' },
    ],
  ],
  'more than two parties': [
    [
      'The trade ministers of India, Brazil and South Africa met in Pretoria on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['India', 'Brazil', 'South Africa'], at: 'Pretoria', on: '2026-03-02' },
    ],
    [
      'Foreign Minister Lena Okafor and her counterparts from Kenya and Uganda will meet in Arusha on 9 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Kenya', 'Uganda'], at: 'Arusha', on: '2026-03-09' },
    ],
    [
      'A trilateral meeting of Jordan, Syria and Lebanon took place in Amman on Sunday.',
      WEDNESDAY,
      { face: 'held', who: ['Jordan', 'Syria', 'Lebanon'], at: 'Amman', on: '2026-03-01' },
    ],
  ],
  'the passive': [
    [
      'President Elvira Castellanos will be hosted by President Rodrigo Almonte in Santiago on Friday.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Santiago', on: '2026-03-06' },
    ],
    [
      'Prime Minister Odval Ser was received by President Tomas Arenberg in Helsinki on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['Odval Ser', 'Tomas Arenberg'], at: 'Helsinki', on: '2026-03-02' },
    ],
    [
      'The talks between Sudan and South Sudan will be hosted by Qatar in Doha on 12 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Sudan', 'South Sudan'], at: 'Doha', on: '2026-03-12' },
    ],
    [
      'A summit of the two leaders, President Elvira Castellanos and President Rodrigo Almonte, is scheduled to be held in Montevideo on 20 March.',
      WEDNESDAY,
      { face: 'planned', who: leaders, at: 'Montevideo', on: '2026-03-20' },
    ],
    [
      'Rebel commander Abdou Traore was to be received by Foreign Minister Lena Okafor in Dakar on Friday.',
      WEDNESDAY,
      { face: 'planned', who: ['Abdou Traore', 'Lena Okafor'], at: 'Dakar', on: '2026-03-06' },
    ],
  ],
  'a delegation and who leads it': [
    [
      'A Vietnamese delegation led by Deputy Trade Minister Nguyen Thi Hoa will hold talks with Japanese officials in Osaka next week.',
      WEDNESDAY,
      { face: 'planned', who: ['Nguyen Thi Hoa', 'Japan'], at: 'Osaka', on: '2026-03-09..2026-03-15' },
    ],
    [
      'The Ethiopian delegation, headed by Water Minister Selam Bekele, met the Egyptian team in Khartoum on Monday.',
      WEDNESDAY,
      { face: 'held', who: ['Selam Bekele', 'Egypt'], not: ['Sudan'], at: 'Khartoum', on: '2026-03-02' },
    ],
    [
      'Deputy Foreign Minister Karim Boulos will lead the Lebanese delegation at the border talks with Syria in Amman on 9 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Karim Boulos', 'Syria'], not: ['Jordan'], at: 'Amman', on: '2026-03-09' },
    ],
  ],
  'leaders without their names': [
    [
      'The foreign ministers of Kenya and Uganda will meet in Kampala on 10 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Kenya', 'Uganda'], at: 'Kampala', on: '2026-03-10' },
    ],
  ],
  'sat down with': [
    [
      'Teachers’ union head Aoife Brannigan sat down with Education Minister Declan Moriarty in Dublin on Monday for the first time since January.',
      WEDNESDAY,
      { face: 'held', who: ['Aoife Brannigan', 'Declan Moriarty'], at: 'Dublin', on: '2026-03-02' },
    ],
    [
      'Representatives of Japan and Mexico sat down at the negotiating table in Osaka on Tuesday.',
      WEDNESDAY,
      { face: 'held', who: ['Japan', 'Mexico'], at: 'Osaka', on: '2026-03-03' },
    ],
  ],
  'who says so takes no part': [
    [
      'According to the Swiss foreign ministry, negotiators of Morocco and Algeria will meet in Geneva on 11 March.',
      WEDNESDAY,
      { face: 'planned', who: ['Morocco', 'Algeria'], not: ['Switzerland'], at: 'Geneva', on: '2026-03-11' },
    ],
    [
      'Negotiators of Morocco and Algeria will meet in Geneva on 11 March, Swiss Foreign Minister Reto Ambuehl said.',
      WEDNESDAY,
      {
        face: 'planned',
        who: ['Morocco', 'Algeria'],
        not: ['Switzerland', 'Reto Ambuehl'],
        at: 'Geneva',
        on: '2026-03-11',
      },
    ],
    [
      'Spokesman Ivo Leclair told reporters in Paris that Foreign Minister Lena Okafor will meet Foreign Minister Jules Mbarga in Dakar on Saturday.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Jules Mbarga'], not: ['Ivo Leclair'], at: 'Dakar', on: '2026-03-07' },
    ],
    [
      'Egypt said that Sudan and Chad would resume talks in Cairo on Sunday.',
      WEDNESDAY,
      { face: 'planned', who: ['Sudan', 'Chad'], not: ['Egypt'], at: 'Cairo', on: '2026-03-08' },
    ],
    [
      '"We will meet President Tomas Arenberg in Helsinki on Friday," miners’ leader Britta Sundqvist told the radio station.',
      WEDNESDAY,
      { face: 'planned', who: ['Tomas Arenberg'], at: 'Helsinki', on: '2026-03-06' },
    ],
  ],
  'sources without a name': [
    [
      'Foreign Minister Lena Okafor is to meet rebel commander Abdou Traore in Algiers next week, according to a diplomat who asked not to be named.',
      WEDNESDAY,
      { face: 'planned', who: ['Lena Okafor', 'Abdou Traore'], at: 'Algiers', on: '2026-03-09..2026-03-15' },
    ],
  ],
  'who is spoken about takes no part': [
    [
      'Defence Minister Aldo Ferrant will meet rebel commander Abdou Traore in Algiers on Friday without Foreign Minister Lena Okafor.',
      WEDNESDAY,
      { face: 'planned', who: ['Aldo Ferrant', 'Abdou Traore'], not: ['Lena Okafor'], at: 'Algiers', on: '2026-03-06' },
    ],
  ],
};
