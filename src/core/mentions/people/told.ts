import type { PlaceMention } from '../../model.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { isRoleHead } from '../../names/role-words.ts';
import { joined, type Line, lowerAt, textOf } from './line.ts';
import type { ToldRole } from './sighting.ts';

/** How sure a side is: 3 told in the role itself, 2 taken over from a neighbour, 1 read off the sentence around. */
export const told = { itself: 3, neighbour: 2, around: 1 } as const;

/** Roles that one country alone has, under a name that no other uses. */
const national: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:u\.?s\.? )?(?:secretary of (?:state|the treasury|treasury|defense|war|commerce)|(?:treasury|commerce|defense|army|energy|homeland security) secretary|special presidential envoy|trade representative)$/i,
    'United States',
  ],
  [
    /^(?:foreign secretary|home secretary|chancellor of the exchequer|defence secretary|business secretary|transport secretary|cabinet office minister|health secretary)$/i,
    'United Kingdom',
  ],
  [/^external affairs minister$/i, 'India'],
];

/** Roles that tell nothing by themselves. */
const hollow = /^(?:counterpart|deputy|host|aide|official|brother|sister|man|woman|minister|friend|guest)s?$/i;

/**
 * A role of the text with its side: "Russian Deputy Foreign Minister" gives Deputy Foreign Minister, Russia.
 * @example toldRole(text, line, 0, 4, false, gazetteer)
 */
export function toldRole(
  text: string,
  line: Line,
  from: number,
  to: number,
  plural: boolean,
  gazetteer: Gazetteer,
): ToldRole {
  const side = ownerOf(line, from) ?? sideIn(line, from, to, gazetteer);
  let start = from;
  while (start < to - 1 && isAdjective(line, start)) start++;
  let role = textOf(text, line, start, to).replace(/^(?:the|then|now)\s+/i, '');
  if (plural) role = role.replace(/s\b(?=$| of| for)/, '');
  if (/^(?:opposite )?(?:counterparts?|numbers?)\b/i.test(role)) return { role: null, side, sure: told.itself };
  const nation = side === null ? (national.find(([shape]) => shape.test(role))?.[1] ?? null) : null;
  return { role, side: side ?? nation, sure: side ? told.itself : told.neighbour, owner: ownerWords(text, line, from) };
}

/** Whether a role alone says too little to keep beside others. */
export const isHollow = (role: string): boolean => hollow.test(role);

/** "Russian", "U.S." and "Ukraine's" at the start of a role are its side, not its words; "Kremlin" stays. */
function isAdjective(line: Line, at: number): boolean {
  const place = line.places[at];
  return Boolean(place && (place.demonym || place.kind === 'country' || line.words[at]?.possessive));
}

/** The first side named in the role; a place behind "to" or "for" is where the role looks, not whom it serves. */
function sideIn(line: Line, from: number, to: number, gazetteer: Gazetteer): string | null {
  for (let i = from; i < to; i++) {
    const place = line.places[i];
    if (!place) continue;
    let before = i - 1;
    while (
      /^(?:the|republic|kingdom|state|government|arab|islamic|people's|people’s|federal|plurinational|sultanate|of)$/.test(
        lowerAt(line, before),
      ) &&
      before > from &&
      lowerAt(line, before) !== 'of'
    )
      before--;
    if (i > from && /^(?:to|for|on|in|at|near|with|about|from)$/.test(lowerAt(line, before))) continue;
    const side = sideOfMention(place, gazetteer);
    if (side) return side;
  }
  return null;
}

/** "Ukraine's | President", "the Chilean government's | spokeswoman": the owner just before the role. */
export function ownerOf(line: Line, from: number): string | null {
  if (!line.words[from - 1]?.possessive) return null;
  const place = line.places[from - 1] ?? (line.words[from - 1]?.capital ? null : (line.places[from - 2] ?? null));
  return place?.side ?? null;
}

/**
 * The words that own a role and are no place: "Brightwater's | chair", "Wang Wentao's | deputy"; null when there are none.
 * @example ownerWords("Halden's chief executive", line, 1) === 'Halden'
 */
export function ownerWords(text: string, line: Line, from: number): string | null {
  let start = from;
  while (
    start > 0 &&
    line.words[start - 1]?.capital &&
    !line.places[start - 1] &&
    (start === from || joined(line, start))
  )
    start--;
  return start < from && line.words[from - 1]?.possessive ? textOf(text, line, start, from) : null;
}

/** The side of a place however it is used: in "president of Azerbaijan" the country is the side. */
export function sideOfMention(place: PlaceMention, gazetteer: Gazetteer): string | null {
  return place.side ?? gazetteer.sideOf(place.name) ?? (place.kind === 'country' ? place.name : null);
}

/** Whether the words from here to there hold the head of a role. */
export const holdsHead = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isRoleHead(lowerAt(line, i))) return true;
  return false;
};
