import type { Answer, Button, DossierView, Line } from '../model.ts';
import { findPerson } from './choosing/find-person.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';
import { headOf } from './person/head.ts';
import { meetingsOf } from './person/meetings.ts';
import { peopleOf } from './person/of-side.ts';
import { behindName, type SaidStanding, sayStanding } from './person/say-standing.ts';
import { sectionsOf } from './person/sections.ts';
import { isBare, wholePerson } from './person/whole-person.ts';
import { type Citing, citingFrom } from './saying/cite.ts';
import { askAsOfNewest, footerOf } from './saying/footer.ts';
import { nothing } from './saying/nothing.ts';

/** Buttons for others of the surname. */
const NAMESAKES = 3;

/**
 * Who a person is as of the day: role, side and spellings, what was last said, whom they met and are to meet, in how many
 * articles. A country or body gives its people; a name that nobody has, the nearest names.
 * @example who('Zelenskiy', ground, options).title // [{ bold: 'Volodymyr Zelensky' }, ' · President of Ukraine', …]
 */
export function who(typed: string, ground: Ground, options: Options): Answer {
  const found = findPerson(typed, ground);
  const side = ground.gazetteer.sideOf(typed);
  if (side !== null && (found.person === null || found.readAs !== null)) return peopleOf(side, ground, options);
  if (found.person === null) return nobody(typed, found.near, ground, options);
  const person = wholePerson(found.person, ground);
  const namesakes = found.namesakes.filter((other) => !isBare(other));
  const citing = citingFrom(ground.view.articles);
  const standing = sayStanding(person, ground);
  const meetings = meetingsOf(person, ground);
  const title = titleOf(person, standing, citing);
  const head = headOf({ person, readAs: found.readAs, standing, meetings, namesakes }, ground, citing);
  const shown = person.statements[0] ?? standing.cite;
  return {
    answered: true,
    tone: 'neutral',
    title,
    head,
    shown: shown ? citing.indexOf(shown) : null,
    sections: sectionsOf(person, standing, meetings, ground, citing),
    cites: citing.cites,
    footer: footerOf(ground),
    buttons: [...buttonsOf(person, namesakes, options), ...askAsOfNewest(ground, 'who', options)],
    page: null,
  };
}

function titleOf(person: DossierView, { words, cite }: SaidStanding, citing: Citing): Line {
  const said: Line = [{ bold: person.name }, behindName(person, words)];
  return cite ? [...said, ' ', citing.cite(cite)] : said;
}

function buttonsOf(person: DossierView, namesakes: readonly DossierView[], options: Options): Button[] {
  const asOf = options['as-of'] ? { 'as-of': options['as-of'] } : {};
  const ask = (label: string, command: string, own: Options): Button => ({
    label,
    command,
    action: 'answer',
    options: { ...own, ...asOf },
    page: 0,
  });
  return [
    ask('Timeline', 'timeline', { with: person.name }),
    { label: 'Sources', command: 'who', action: 'sources', options, page: 0 },
    ...namesakes.slice(0, NAMESAKES).map(({ name }) => ask(name, 'who', { name })),
  ];
}

function nobody(typed: string, near: readonly string[], ground: Ground, options: Options): Answer {
  const given = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  const nearest = near.length > 0 ? `Nearest: ${near.join(', ')}.` : 'No name in it is near.';
  const buttons = near.map(
    (name): Button => ({ label: name, command: 'who', action: 'answer', options: { ...options, name }, page: 0 }),
  );
  return nothing(ground, 'Nobody of that name is in the corpus.', [[`Asked for ${given}. ${nearest}`]], buttons);
}
