import type { NameLists, PersonEntry, PlaceEntry } from '../../../src/core/model.ts';

const place = (
  name: string,
  kind: PlaceEntry['kind'],
  inside: string | null,
  spellings: string,
  demonyms: string,
  standsFor: string | null = null,
): PlaceEntry => ({
  name,
  kind,
  in: inside,
  spellings: spellings.split('|').filter(Boolean),
  demonyms: demonyms.split('|').filter(Boolean),
  standsFor,
});

const person = (
  name: string,
  side: string,
  role: string,
  spellings: string[] = [],
  from: string | null = null,
  until: string | null = null,
): PersonEntry => ({ name, spellings, side, role, from, until });

/** A handful of rows in the manner of the bundled lists. */
export const someLists: NameLists = {
  places: [
    place('United States', 'country', null, 'US|U.S.|USA|America', 'American'),
    place('Russia', 'country', null, 'Russian Federation', 'Russian'),
    place('Ukraine', 'country', null, '', 'Ukrainian'),
    place('Hungary', 'country', null, '', 'Hungarian'),
    place('China', 'country', null, "People's Republic of China", 'Chinese'),
    place('Saudi Arabia', 'country', null, '', 'Saudi'),
    place('European Union', 'body', null, 'EU', ''),
    place('Hamas', 'body', null, '', ''),
    place('Washington', 'city', 'United States', 'Washington, D.C.', '', 'United States'),
    place('White House', 'venue', 'Washington', '', '', 'United States'),
    place('Oval Office', 'venue', 'White House', '', ''),
    place('Moscow', 'city', 'Russia', '', '', 'Russia'),
    place('Kremlin', 'venue', 'Moscow', '', '', 'Russia'),
    place('Kyiv', 'city', 'Ukraine', 'Kiev', '', 'Ukraine'),
    place('Beijing', 'city', 'China', '', '', 'China'),
    place('Budapest', 'city', 'Hungary', '', '', 'Hungary'),
    place('Istanbul', 'city', null, '', ''),
    place('Riyadh', 'city', 'Saudi Arabia', '', '', 'Saudi Arabia'),
  ],
  people: [
    person('Donald Trump', 'United States', 'President', [], '2025-01-20'),
    person('Melania Trump', 'United States', 'First Lady'),
    person('Vladimir Putin', 'Russia', 'President'),
    person('Volodymyr Zelensky', 'Ukraine', 'President', ['Volodymyr Zelenskyy']),
    person('Xi Jinping', 'China', 'President'),
    person('Marco Rubio', 'United States', 'Secretary of State', [], '2025-01-21'),
  ],
};
