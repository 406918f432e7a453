import type { Extent, PlaceMention, Timex } from '../model.ts';
import type { Draft } from './drafts.ts';
import { clauseOf, type Scene, within } from './scene.ts';

/**
 * One draft a stop where a clause lists places each with its day: "in Pristina on Wednesday and in Belgrade a day later",
 * "summits in Singapore in 2018 and in Hanoi in 2019". A draft without such a list stays one.
 *
 * @example stopsOf(scene, draft).map(({ place }) => place) // ['Singapore', 'Hanoi']
 */
export function stopsOf(scene: Scene, draft: Draft): Draft[] {
  if (draft.kind === 'call') return [draft];
  const clause = clauseOf(scene, draft.trigger);
  const saying = (at: Extent) =>
    scene.attributions.some((attribution) => within(at, attribution) && !within(draft.trigger, attribution));
  const behind = ({ start, end }: Extent) =>
    !saying({ start, end }) && start >= draft.trigger.end && within({ start, end }, clause);
  const places = scene.places.filter((place) => behind(place) && !place.demonym && inOrAt(scene, place));
  const times = scene.timexes.filter(
    (timex) => behind(timex) && (timex.span.earliest !== null || timex.span.latest !== null),
  );
  if (places.length < 2 || places.length !== times.length || !alternates(places, times)) return [draft];
  return places.map((place, index) => ({
    ...draft,
    place: place.name,
    places: [],
    span: (times[index] as Timex).span,
  }));
}

function inOrAt(scene: Scene, place: PlaceMention): boolean {
  return /\b(?:in|at|to)\s+(?:the\s+)?$/u.test(
    scene.doc.text.slice(Math.max(scene.sentence.start, place.start - 10), place.start),
  );
}

/** Place, day, place, day. */
function alternates(places: readonly PlaceMention[], times: readonly Timex[]): boolean {
  return places.every((place, index) => {
    const [time, next] = [times[index] as Timex, places[index + 1]];
    return time.start >= place.end && (next === undefined || time.end <= next.start);
  });
}
