import type { PlaceMention } from '../model.ts';
import { clauseOf, type Clause, type Scene, within } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Where an event is: one place, or alternatives. */
export type Where = { place: string | null; places: string[] };

const located = /(?:\b(?:in|at|to|into|inside|near|for|visit|visits|visited|visiting|tour|toured|outside|hosted by)|,)\s+(?:the\s+|a\s+)?(?:(?:[\p{Ll}’'-]+|[\p{Lu}][\p{L}.’'-]+)\s+){0,4}$/u;
const apart = /\b(?:from|left|leaving|not in|not to|rather than|instead of|than in|back from|mission|spokes\p{L}+|reporters|told|born|held back)\s+(?:in\s+|the\s+)*$/iu;
const fromPlace = /\b(?:from|leaving|left)\s+(?:the\s+)?$/iu;

/**
 * The place of an event from its own clause: the city before the country, the venue that the lists know before the city;
 * "Doha or Cairo" are alternatives. Where reporters were told is no place of the event.
 *
 * @example placeOf(scene, trigger) // { place: 'Budapest', places: [] }
 */
export function placeOf(scene: Scene, trigger: Trigger): Where {
  const clause = clauseOf(scene, trigger);
  const own = candidates(scene, clause);
  const behind = own.filter(({ start }) => start >= trigger.end);
  const pick = behind.length > 0 ? behind : own;
  const found = pick.length > 0 ? pick : candidates(scene, tailOf(scene, clause));
  return choose(scene, found);
}

/** Places of the next clause count when it only carries on: ", where …", "that was set for Friday in Arequipa". */
function tailOf(scene: Scene, clause: Clause): Clause {
  const next = scene.clauses.find(({ start }) => start === clause.end);
  return next && ['where', 'which', 'that'].includes(next.lead) ? next : { start: 0, end: 0, lead: '' };
}

function candidates(scene: Scene, clause: Clause): PlaceMention[] {
  return scene.places.filter((place) => {
    if (!within(place, clause) || place.demonym) return false;
    const before = scene.doc.text.slice(Math.max(scene.sentence.start, place.start - 40), place.start);
    if (apart.test(before) || fromPlace.test(before)) return false;
    if (scene.attributions.some((attribution) => within(place, attribution))) return false;
    if (place.kind === 'body') return false;
    // A side is a place only where the words put something in it.
    return located.test(before) || (place.side === null && place.kind !== 'country') || joined(scene, place);
  });
}

/** The second of two places: "Amman or Geneva", "Budapest, Hungary". */
function joined(scene: Scene, place: PlaceMention): boolean {
  return scene.places.some((other) => other.end < place.start && /^(?:,|\s+or|\s+and)\s+(?:in\s+)?$/.test(scene.doc.text.slice(other.end, place.start)));
}

function choose(scene: Scene, found: readonly PlaceMention[]): Where {
  const [first, second] = found;
  if (!first) return { place: null, places: [] };
  if (second && /^\s+or\s+(?:in\s+|at\s+)?$/.test(scene.doc.text.slice(first.end, second.start)))
    return { place: null, places: [first.name, second.name] };
  const { gazetteer } = scene;
  // The innermost of places that lie in one another; a venue that no list knows gives way to its city.
  const inner = found.reduce((best, next) => (gazetteer.contains(best.name, next.name) ? next : best), first);
  if (inner.kind === 'venue' && gazetteer.place(inner.name) === null) {
    const city = found.find(({ kind }) => kind === 'city');
    if (city) return { place: city.name, places: [] };
  }
  if (inner.kind === 'region' || inner.kind === 'country') {
    const city = found.find(({ kind, country }) => kind === 'city' && (country === null || country === inner.country));
    if (city) return { place: city.name, places: [] };
  }
  return { place: inner.name, places: [] };
}
