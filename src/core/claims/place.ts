import type { PlaceMention } from '../model.ts';
import type { Memory } from './coreference.ts';
import { type Clause, clauseOf, type Scene, startsAnew, within } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Where an event is: one place, or alternatives. */
export type Where = { place: string | null; places: string[] };

const located =
  /(?:^|\s)(?:(?:[Ii]n|[Aa]t|inside|near|outside)\s+(?:one\s+of\s+)?(?:the\s+|a\s+)?(?:(?!between|with|of|from|by|and|for|that|against|over|about|on|if|meeting|talks|summit|war|conflict|peace|end)[\p{Ll}\p{Lu}’'.-]+\s+){0,3}|(?:to|into|for|visit|visits|visited|visiting|tour|toured)\s+(?:the\s+)?(?:(?:city|capital|port|town|village|neighbou?ring|nearby|[\p{Lu}][\p{L}]+)\s+){0,2}(?:of\s+)?)$/u;
/(?:^|\s)(?:[Ii]n|[Aa]t|to|into|inside|near|outside|visit|visits|visited|visiting|tour|toured|for|host(?:ed|s)? (?:by|in))\s+(?:one\s+of\s+)?(?:the\s+|a\s+)?(?:(?!between|with|of|from|by|and|for|that|against|over|about|on|if|meeting|talks|summit|war|conflict|peace|end)[\p{Ll}\p{Lu}’'.-]+\s+){0,3}$/u;
const apart =
  /\b(?:from|left|leaving|not in|not to|rather than|instead of|than in|back from|mission|spokes\p{L}+|reporters|told|born|held back|war|conflict|fighting|invasion|situation)\s+(?:in\s+|to\s+|the\s+)*$/iu;
/** "topics raised in Alaska": in a place, but not the event. */
const elsewhere =
  /\b(?!(?:held|hosted|planned|scheduled|expected|due|set|met|convened|gathered|invited|agreed|arrived|travell?ed|need|proposed|returned|landed|headed|resumed|opened|ended|concluded|started|seated|moved|announced|received|reported|postponed|cancell?ed|shelved|welcomed|talked|conferred|visited|called|fixed|huddled|reconvened|regrouped|assembled|negotiated|stopped|finished|appeared|addressed|attended|signed|staged|talked|dined|based|located|awaited)\b)[\p{Ll}]{3,}ed\s+(?:in|at)\s+(?:the\s+)?$/u;
const office =
  /\b(?:ambassador|envoy|representative|minister|adviser|delegate|consul|mission)\s+(?:to|for|in|at)\s+(?:the\s+)?$/iu;
const press =
  /^(?:['’]s|-based)?\s+(?:newspaper|daily|broadcaster|court|radio|press|news|media|officials?|diplomats?|sources?|think tank|university)\b/iu;
const fromPlace = /\b(?:from|leaving|left)\s+(?:the\s+)?$/iu;

/**
 * The place of an event from its own clause: the city before the country, the venue that the lists know before the city;
 * "Doha or Cairo" are alternatives. Where reporters were told is no place of the event.
 *
 * @example placeOf(scene, trigger, memory) // { place: 'Budapest', places: [] }
 */
export function placeOf(scene: Scene, trigger: Trigger, memory: Memory): Where {
  const clause = clauseOf(scene, trigger);
  const named = premodifier(scene, trigger) ?? (trigger.rule === 'clash' ? leftPlace(scene) : null);
  if (named) return { place: named.name, places: [] };
  const own = candidates(scene, clause).filter((place) => within(place, trigger.domain));
  const behind = own.filter(({ start }) => start >= trigger.end);
  const pick = behind.length > 0 ? behind : own.filter((place) => isFronted(scene, place, clause));
  const found = pick.length > 0 ? pick : candidates(scene, tailOf(scene, clause));
  if (found.length > 0) return choose(scene, found);
  const pointed = /^(?:[^,;]{0,60}?\s)?there\b(?!\s+(?:is|are|was|were|will|would|has|have|had)\b)/u.test(
    scene.doc.text.slice(trigger.end, clause.end),
  );
  return { place: pointed ? memory.place : null, places: [] };
}

/** "the Alaska summit", "next week's Moscow meetings": the place stands before the noun. */
function premodifier(scene: Scene, trigger: Trigger): PlaceMention | null {
  if (trigger.shape !== 'noun') return null;
  const before = scene.places.filter(
    ({ end, demonym, kind }) => !demonym && end <= trigger.start && kind !== 'country' && kind !== 'body',
  );
  const last = before.at(-1);
  if (!last || (last.side !== null && last.kind !== 'city')) return null;
  const gap = scene.doc.text.slice(last.end, trigger.start);
  const tied = /[-–]$/.test(scene.doc.text.slice(0, last.start));
  return !tied &&
    /^(?:['’]s)?\s+(?:(?:peace|summit|round|technical|trade|nuclear|ceasefire|cease-fire|direct|security|climate|second|third|first|\d+)\s+){0,2}$/iu.test(
      gap,
    )
    ? last
    : null;
}

/** "left Washington early following a tense argument": the place left is the place of it. */
function leftPlace(scene: Scene): PlaceMention | null {
  return (
    scene.places.find(
      (place) =>
        place.kind === 'city' &&
        /\b(?:left|leaving)\s+$/u.test(
          scene.doc.text.slice(Math.max(scene.sentence.start, place.start - 12), place.start),
        ),
    ) ?? null
  );
}

/** "In Abu Dhabi on November 24, X met Y": a place before the verb only counts at the head of its clause. */
function isFronted(scene: Scene, place: PlaceMention, clause: Clause): boolean {
  return (
    /^(?:[^,]{0,30}\s)?(?:in|at)\s+(?:the\s+)?$/iu.test(scene.doc.text.slice(clause.start, place.start)) ||
    clause.lead === 'where'
  );
}

/** Places of the next clause count when it only carries on: ", where …", "that was set for Friday in Arequipa". */
function tailOf(scene: Scene, clause: Clause): Clause {
  const next = scene.clauses.find(({ start }) => start === clause.end);
  return next && ['where', 'which', 'that'].includes(next.lead) && !startsAnew(scene, next)
    ? next
    : { start: 0, end: 0, lead: '' };
}

function candidates(scene: Scene, clause: Clause): PlaceMention[] {
  return scene.places.filter((place) => {
    if (!within(place, clause) || place.demonym) return false;
    const before = scene.doc.text.slice(Math.max(scene.sentence.start, place.start - 40), place.start);
    if (apart.test(before) || fromPlace.test(before) || elsewhere.test(before) || office.test(before)) return false;
    if (press.test(scene.doc.text.slice(place.end, place.end + 24))) return false;
    if (scene.attributions.some((attribution) => within(place, attribution))) return false;
    if (place.kind === 'body') return false;
    // "leads for the United States" names a side, "set for Anchorage" a place.
    if (/\bfor\s+(?:the\s+)?$/iu.test(before) && (place.side !== null || place.kind === 'country')) return false;
    // A side is a place only where the words put something in it.
    return (
      located.test(before) ||
      (place.side === null && place.kind !== 'country' && place.kind !== 'region') ||
      joined(scene, place)
    );
  });
}

/** The second of two places: "Amman or Geneva", "Budapest, Hungary". */
function joined(scene: Scene, place: PlaceMention): boolean {
  return scene.places.some((other) => {
    if (other.end >= place.start || !/^(?:,|\s+or)\s+(?:in\s+)?$/.test(scene.doc.text.slice(other.end, place.start)))
      return false;
    return located.test(scene.doc.text.slice(Math.max(scene.sentence.start, other.start - 40), other.start));
  });
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
