import type { MeetingView } from '../../model.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';

const VENUE =
  /\b(?:Office|House|Palace|Kremlin|Hotel|Hall|Embassy|Centre|Center|Castle|Villa|Base|Ministry|Headquarters|Airport|Monastery|Mansion|Residence)$/i;

/**
 * Where something is, as it stands behind a title or a verb: "in Moscow", "in the Oval Office", "in Doha or Cairo"; "" when no place is known.
 * @example sayIn({ place: 'Oval Office', places: [] }, gazetteer) // 'in the Oval Office'
 */
export function sayIn(meeting: Pick<MeetingView, 'place' | 'places'>, gazetteer: Gazetteer): string {
  const { place, places } = meeting;
  if (place === null)
    return places.length > 0 ? `in ${places.map((each) => sayPlace(each, gazetteer)).join(' or ')}` : '';
  const preposition = isVenue(place, gazetteer) && !/\b(?:Office|Kremlin)$/i.test(place) ? 'at' : 'in';
  return `${preposition} ${sayPlace(place, gazetteer)}`;
}

/** A place with the article that its name takes: "the Kremlin", "Joint Base Andrews", "Moscow". */
export function sayPlace(place: string, gazetteer: Gazetteer): string {
  const named =
    isVenue(place, gazetteer) ||
    /\b(?:Gulf|Sea|Peninsula|Balkans|Caucasus|Middle East|Strip|West Bank|Alps|Coast)$/.test(place);
  const takesThe = named && !/^the\b|^Joint\b|['’]s\b|^\S+['’]\s|,/i.test(place);
  return takesThe ? `the ${place}` : place;
}

/** A place for a line of facts: "Oval Office, Washington"; alternatives side by side; "place not set". */
export function sayWhere(meeting: Pick<MeetingView, 'place' | 'places'>, gazetteer: Gazetteer): string {
  const { place, places } = meeting;
  if (place === null) return places.length > 0 ? `${places.join(' or ')} (not settled)` : 'place not set';
  const around = gazetteer.place(place)?.kind === 'venue' ? gazetteer.place(place)?.in : null;
  return around && !place.includes(around) ? `${place}, ${around}` : place;
}

function isVenue(place: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.place(place)?.kind ?? (VENUE.test(place) ? 'venue' : null)) === 'venue';
}
