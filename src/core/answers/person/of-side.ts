import type { Answer, Button, Line } from '../../model.ts';
import { prominence } from '../choosing/find-person.ts';
import type { Ground } from '../ground.ts';
import { citingFrom } from '../saying/cite.ts';
import { askAsOfNewest, footerOf, sayCount } from '../saying/footer.ts';
import { nothing } from '../saying/nothing.ts';
import { theSide } from '../saying/short-side.ts';
import { sayStanding } from './say-standing.ts';
import { isBare, wholePerson } from './whole-person.ts';

/** People told, those named in the head, and buttons for them. */
const [MOST, IN_HEAD, BUTTONS] = [10, 3, 2];

/**
 * The people of a country or body as the articles name them by the day, the most prominent first.
 * @example peopleOf('Russia', ground, options).title // [{ bold: 'People of Russia' }]
 */
export function peopleOf(side: string, ground: Ground, options: Readonly<Record<string, string>>): Answer {
  const people = ground.view.dossiers
    .filter((person) => !isBare(person) && person.side !== null && ground.gazetteer.sameSide(person.side, side))
    .sort((a, b) => prominence(b, ground) - prominence(a, ground));
  if (people.length === 0)
    return nothing(ground, `Nobody of ${theSide(side)} is in the corpus.`, [], askAsOfNewest(ground, 'who', options));
  const citing = citingFrom(ground.view.articles);
  const lines = people.slice(0, MOST).map((person): Line => {
    const { words, cite } = sayStanding(wholePerson(person, ground), ground);
    return [{ bold: person.name }, ` · ${words} `, ...(cite ? [citing.cite(cite)] : [])];
  });
  const first = people.slice(0, IN_HEAD).map(({ name }) => name);
  const more = people.length > IN_HEAD ? ` and ${people.length - IN_HEAD} more` : '';
  const ask = (label: string, command: string, own: Record<string, string>): Button => ({
    label,
    command,
    action: 'answer',
    options: { ...own, ...(options['as-of'] ? { 'as-of': options['as-of'] } : {}) },
    page: 0,
  });
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `People of ${theSide(side)}` }],
    head: [[`${sayCount(people.length, 'person', 'people')}: ${first.join(', ')}${more}.`]],
    shown: null,
    sections: [{ name: 'Most named first', lines }],
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [
      ask('Meetings', 'meetings', { with: side }),
      ...people.slice(0, BUTTONS).map(({ name }) => ask(name, 'who', { name })),
    ],
    page: null,
  };
}
