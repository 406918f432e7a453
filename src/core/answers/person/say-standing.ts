import type { DossierView } from '../../model.ts';
import { nameWords } from '../../names/same-person.ts';
import type { Ground } from '../ground.ts';
import type { Citable } from '../saying/cite.ts';
import { sayRole } from '../saying/role.ts';
import { shortSide } from '../saying/short-side.ts';
import { namedIn, roleIn } from './named-in.ts';
import { type Past, type Standing, standingOf } from './standing.ts';

/** Words of a role in a head, and of a name with the role behind it: longer would repeat the article's own words. */
const [ROLE_WORDS, RUN] = [6, 7];

/** What a person is, in words, and the sentence that says so; `past` where the newest role is a former one. */
export type SaidStanding = { words: string; cite: Citable | null; current: Standing[]; past: Past[]; isPast: boolean };

/**
 * What a person is as of the day: the role held, else the one held last, else the side alone.
 * @example sayStanding(person, ground).words // 'Foreign Minister of Bolivia'; 'former Foreign Minister of Peru'; 'Bolivia, no role named'
 */
export function sayStanding(person: DossierView, ground: Ground): SaidStanding {
  const { current, past } = standingOf(person, ground);
  const [held, left] = [current[0], past[0]];
  const told = held ?? left;
  if (!told) return { words: sideAlone(person), cite: namingOf(person, ground), current, past, isPast: false };
  const said = sayShort(told, person, ground);
  const isPast = held === undefined;
  const words =
    isPast && !/^(?:former|ex-)/i.test(said) ? `former ${said.replace(/^(?:then|late|outgoing)\s+/i, '')}` : said;
  return { words, cite: roleIn(person, told, ground), current, past, isPast };
}

/** A role with its side, in few words. */
export function sayShort({ role, side }: Standing, person: DossierView, { gazetteer }: Ground): string {
  return sayRole(shortened(role), side ?? person.side, gazetteer);
}

/**
 * What a person is, as it stands behind the name; the side parts the two where together they would be a long run of words.
 * @example behindName(ticona, 'Foreign Minister of Bolivia') // ' · Foreign Minister of Bolivia'
 */
export function behindName(person: DossierView, words: string): string {
  const long = nameWords(person.name).length + words.split(/[\s’'-]+/).length > RUN;
  return long && person.side !== null ? ` (${shortSide(person.side)}) · ${words}` : ` · ${words}`;
}

/** The sentence that names somebody without a role, in the article that tells the side before any other. */
function namingOf(person: DossierView, ground: Ground): Citable | null {
  const articles = [...person.roles.map(({ article }) => article), ...person.articles.toReversed()];
  return articles.map((article) => namedIn(person, article, /(?:)/, ground)).find((cite) => cite !== null) ?? null;
}

function sideAlone({ side }: DossierView): string {
  return side === null ? 'no role or side named' : `${side}, no role named`;
}

/** A long role up to a preposition: "director of water resources" of "director of water resources on the Bolivian side". */
function shortened(role: string): string {
  const words = role.split(/\s+/);
  if (words.length <= ROLE_WORDS) return role;
  const cut = words
    .slice(0, ROLE_WORDS + 1)
    .findLastIndex((word, at) => at > 1 && /^(?:of|for|on|in|at|to|with|and|who|from|under)$/i.test(word));
  return words
    .slice(0, cut > 1 ? cut : ROLE_WORDS)
    .join(' ')
    .replace(/[,;:]$/, '');
}
