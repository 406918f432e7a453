import { type Silent, WEDNESDAY } from './row.ts';

/** Texts that tell of no meeting, by the reason why there is none. */
export const NONE: Readonly<Record<string, readonly Silent[]>> = {
  'talk that only goes on': [
    [
      'Contacts between Quito and Lima continue at various levels, the Peruvian foreign ministry said on Tuesday.',
      WEDNESDAY,
    ],
    [
      'Negotiations over the river border have dragged on for two years without a result, Water Minister Ilse Vanterpool said.',
      WEDNESDAY,
    ],
    ['The peace talks remain difficult, a diplomat said, and trust between the sides is low.', WEDNESDAY],
    [
      'The dispute can be settled only through dialogue, Foreign Minister Lena Okafor said in Dakar on Tuesday.',
      WEDNESDAY,
    ],
    ['The bank has been in merger talks since last year, a person familiar with the matter said.', WEDNESDAY],
  ],
  'a question': [
    ['Will the presidents of Peru and Chile meet before the vote? Nobody in Lima could say on Tuesday.', WEDNESDAY],
    ['Can Prime Minister Odval Ser and the miners sit down together in time for the April ballot?', WEDNESDAY],
  ],
  'a hypothetical': [
    [
      'Meeting the separatists in Oslo would have been a mistake, Interior Minister Petra Holvik said on Monday.',
      WEDNESDAY,
    ],
    [
      'Had the company called the union on Friday, the lockout would have been avoided, mediator Jonas Veldt said.',
      WEDNESDAY,
    ],
    ['Unless the two presidents meet, the accord will lapse, Water Minister Selam Bekele warned.', WEDNESDAY],
    ['Voters would welcome it if the prime minister sat down with the miners, a poll found.', WEDNESDAY],
  ],
  'a deadline of talks': [
    ['Negotiators have until 31 March to finish the fisheries talks, the European Commission said.', WEDNESDAY],
    ['The deadline for the talks on the nuclear file expires on 20 March.', WEDNESDAY],
  ],
  'something is met that is nobody': [
    [
      "The company has refused to meet the demands of the dockworkers' union, its chairman Rolf Bastian said on Monday.",
      WEDNESDAY,
    ],
    [
      'Bolivia will not meet its climate target this year, Environment Minister Ximena Roldan said in La Paz on Tuesday.',
      WEDNESDAY,
    ],
    ['The draft treaty met with criticism in Nairobi on Tuesday.', WEDNESDAY],
    ['The Danube meets the Sava in Belgrade, where the river commission has its seat.', WEDNESDAY],
    ['Government troops met fierce resistance in the town of Marsa on Monday.', WEDNESDAY],
  ],
  'a call that is no conversation': [
    ['Defence Minister Aldo Ferrant called Foreign Minister Lena Okafor a liar on Monday.', WEDNESDAY],
    ['Foreign Minister Lena Okafor on Tuesday called for restraint on both sides of the border.', WEDNESDAY],
    ['The strike at the port of Antwerp was called off on Monday, union leader Greet Maes said.', WEDNESDAY],
    ['Opposition leader Nadia Ruhl called on President Tomas Arenberg to publish the accord by Friday.', WEDNESDAY],
    ['President Elvira Castellanos called an election for 12 April.', WEDNESDAY],
    ['In Tuesday’s roll call, 40 members of parliament voted against the accord.', WEDNESDAY],
  ],
  'other senses of hold, see, talk, host and session': [
    [
      'The army holds the town of Marsa, and the rebels hold the road to the east, Defence Minister Aldo Ferrant said on Tuesday.',
      WEDNESDAY,
    ],
    ['Trade Minister Ilse Vanterpool sees inflation falling in Peru and Chile next year.', WEDNESDAY],
    ['The talk in Brussels on Tuesday was of little else but the tariff on steel.', WEDNESDAY],
    ['Peru hosts two million refugees, and Colombia hosts three million, the agency said on Monday.', WEDNESDAY],
    ['President Tomas Arenberg visited a hospital in Helsinki on Sunday.', WEDNESDAY],
    ['Peru will hold an election on 12 April, and Chile will hold one in November.', WEDNESDAY],
    ['The court will hear the case of union leader Greet Maes against the port of Antwerp on Friday.', WEDNESDAY],
    ['President Tomas Arenberg visited the graves of the fallen in Helsinki on Sunday.', WEDNESDAY],
    ['Egypt received three million tonnes of grain from Ukraine in February.', WEDNESDAY],
    ['President Tomas Arenberg spoke at the university of Helsinki on Monday.', WEDNESDAY],
  ],
  furniture: [
    [
      'Prices of copper rose for a third day.\n\nRead more: President Elvira Castellanos to meet President Rodrigo Almonte in Lima on Friday\n\nTraders in London said that supply was short.',
      WEDNESDAY,
    ],
    [
      'Photo: President Elvira Castellanos meets President Rodrigo Almonte in Lima on Monday. Jan Hofstra/Andes Press\n\nPrices of copper rose for a third day, and traders in London said that supply was short.',
      WEDNESDAY,
    ],
    [
      'Prices of copper rose for a third day.\n\nSign up for our newsletter to learn who meets whom in Brussels on Thursday.\n\nTraders in London said that supply was short.',
      WEDNESDAY,
    ],
  ],
  'a name or a thing': [
    ['The meeting room of the ministry in Rome was repainted on Monday.', WEDNESDAY],
    ['The word summit appears nine times in the treaty between Kenya and Uganda.', WEDNESDAY],
    ['Calls between Kenya and Uganda have cost ten cents a minute since Monday.', WEDNESDAY],
    ['A spokeswoman for President Tomas Arenberg declined to comment on the talks.', WEDNESDAY],
  ],
};
