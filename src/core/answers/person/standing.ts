import type { DossierView } from '../../model.ts';
import type { Ground } from '../ground.ts';
import { officeOf } from './office.ts';
import { maybeSame } from './whole-person.ts';

/** A role that a person has or had, with the article that last gave it. */
export type Standing = { role: string; side: string | null; article: string };
/** A role that somebody else has since; the article is the first that names the new holder in it. */
export type Past = Standing & { successor: { name: string; article: string } | null };

const PAST = /^(?:the )?(?:former|ex-|ex |then|late|outgoing|previous)/i;
/** Words that tell no more than a rank; a fuller role goes before them. */
const RANK =
  /^(?:chief |special |senior )?(?:ambassador|minister|envoy|secretary|spokes\w+|delegate|official|negotiator|leader|general|officer|representative|head|director)$/i;

/**
 * The roles of a person as of the day, what is held apart from what is past: newest first, a bare rank behind a fuller role.
 * A role is past where an article calls it so, or where a later one gives the same office of the same side to somebody else.
 * @example standingOf(sarmiento, ground).past[0]?.successor?.name // 'Delia Quispe'
 */
export function standingOf(person: DossierView, ground: Ground): { current: Standing[]; past: Past[] } {
  const current: Standing[] = [];
  const past: Past[] = [];
  for (const { role, side: own, article, former } of person.roles) {
    if (role === '' || /^speaks? for\b/i.test(role)) continue;
    const side = own ?? person.side;
    const successor = PAST.test(role) ? null : successorOf(person, { role, side, article }, ground);
    if (successor || former || PAST.test(role)) past.push({ role, side, article, successor });
    else current.push({ role, side, article });
  }
  const same = (a: Standing, b: Standing) => wordingOf(a, ground) === wordingOf(b, ground);
  const distinct = <T extends Standing>(roles: T[]) =>
    roles.filter((role, at) => roles.findIndex((other) => same(other, role)) === at);
  const ordered = distinct(current).sort((a, b) => Number(RANK.test(a.role)) - Number(RANK.test(b.role)));
  return { current: ordered, past: distinct(past) };
}

function wordingOf({ role, side }: Standing, { gazetteer }: Ground): string {
  return officeOf(role, side, gazetteer) ?? role.toLowerCase();
}

/** Who was given the same office after the last article that gave it to this person. */
function successorOf(person: DossierView, { role, side }: Standing, ground: Ground): Past['successor'] {
  const { view, gazetteer } = ground;
  const office = officeOf(role, side, gazetteer);
  if (office === null || side === null || isListed(person, office, side, ground)) return null;
  const order = new Map(view.articles.map(({ id }, at) => [id, at]));
  const given = (other: DossierView) =>
    other.roles
      .filter((each) => {
        const theirs = each.side ?? other.side;
        return theirs !== null && gazetteer.sameSide(theirs, side) && officeOf(each.role, theirs, gazetteer) === office;
      })
      .map(({ article }) => order.get(article) ?? -1);
  const last = Math.max(-1, ...given(person));
  const later = view.dossiers
    .filter((other) => other.name !== person.name && other.name.includes(' ') && !maybeSame(other.name, person.name))
    .flatMap((other) => given(other).map((at) => ({ name: other.name, at })))
    .filter(({ at }) => at > last)
    .sort((a, b) => b.at - a.at);
  const holder = later[0]?.name;
  const first = later.filter(({ name }) => name === holder).at(-1);
  const article = first ? view.articles[first.at]?.id : undefined;
  return first && article ? { name: first.name, article } : null;
}

/** Whether the lists have the person in the office on that day: a look back in an article then takes nothing away. */
function isListed(person: DossierView, office: string, side: string, { view, gazetteer }: Ground): boolean {
  return gazetteer.people.some(
    (entry) =>
      entry.name === person.name &&
      officeOf(entry.role ?? '', entry.side, gazetteer) === office &&
      entry.side === side &&
      (entry.from ?? '') <= view.asOf &&
      (entry.until ?? '9999') >= view.asOf,
  );
}
