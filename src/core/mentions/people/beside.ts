import type { Gazetteer } from '../../names/gazetteer.ts';
import { isClosed } from './comma-role.ts';
import { afterComma, gapAt, joined, type Line, lowerAt } from './line.ts';
import type { ToldRole } from './sighting.ts';
import { ownerOf, sideOfMention, told } from './told.ts';

/**
 * Sides told beside the name: "Hungary's Péter Szijjártó", "Javier Milei of Argentina", "Rabat: minister Nasser Bourita".
 * @example besides(line, 2, 4, gazetteer)
 */
export function besides(line: Line, from: number, end: number, gazetteer: Gazetteer): ToldRole[] {
  const owner = ownerOf(line, from);
  if (owner) return [{ role: null, side: owner, sure: told.itself }];
  const stop = line.places[from - 1];
  if (stop && /^:\s+$/.test(gapAt(line, from)))
    return [{ role: null, side: gazetteer.sideOf(stop.name), sure: told.neighbour }];
  if (stop && afterComma(line, from) && /^(?:from|of|and)$/.test(lowerAt(line, from - 2)) && isClosed(line, end)) {
    return [{ role: null, side: sideOfMention(stop, gazetteer), sure: told.neighbour }];
  }
  let at = end;
  if (!/^(?:of|for)$/.test(lowerAt(line, at)) || !(joined(line, at) || afterComma(line, at))) return [];
  const through = at + 5;
  while (at < through && !line.places[at]) at++;
  const place = line.places[at];
  return place && isFormal(line, end + 1, at)
    ? [{ role: null, side: sideOfMention(place, gazetteer), sure: told.itself }]
    : [];
}

/** Only "the Republic of" and the like stand there. */
function isFormal(line: Line, from: number, to: number): boolean {
  const formal =
    /^(?:the|republic|kingdom|state|people|arab|islamic|federal|plurinational|sultanate|of|s|people's|people’s)$/;
  for (let i = from; i < to; i++) if (!formal.test(lowerAt(line, i))) return false;
  return true;
}

/**
 * The side told by who is led: "The U.S. side is headed by …", "Russia's delegation, led by …": the side in front is the one served.
 * @example ledBy(line, 7, gazetteer)
 */
export function ledBy(line: Line, at: number, gazetteer: Gazetteer): ToldRole[] {
  if (lowerAt(line, at - 1) === 'its') at--;
  const verb = lowerAt(line, at - 2);
  if (lowerAt(line, at - 1) !== 'by' || !/^(?:led|headed|chaired|represented|commanded|fronted|one)$/.test(verb))
    return [];
  const role = verb === 'commanded' ? 'commander' : null;
  for (let i = at - 3; i >= Math.max(0, at - 9); i--) {
    const place = line.places[i];
    const direct = /^(?:represented|commanded|one)$/.test(verb) || isTeam(line, i, at - 2);
    if (place && direct) return [{ role, side: sideOfMention(place, gazetteer), sure: told.itself }];
  }
  return [];
}

function isTeam(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(?:delegations?|teams?|sides?|missions?|groups?|part(?:y|ies)|officials|negotiators|envoys)$/.test(
        lowerAt(line, i),
      )
    )
      return true;
  }
  return false;
}
