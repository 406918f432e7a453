import type { Kind, MeetingView } from '../../model.ts';
import { fold } from '../../names/fold.ts';
import type { Ground } from '../ground.ts';
import { partiesOf, shortParties, surnameOf } from './parties.ts';
import { shortSide } from './short-side.ts';
import { sayIn } from './where.ts';

const nouns: Readonly<Record<Kind, string>> = {
  meeting: 'meeting',
  call: 'phone call',
  summit: 'summit',
  visit: 'visit',
  talks: 'talks',
};

/**
 * What a meeting is called: who, what, where.
 * @example titleOf(meeting, ground) // 'U.S.–Russia talks in Moscow'; 'Trump–Putin summit in Budapest'; 'Trump–Putin phone call'
 */
export function titleOf(meeting: MeetingView, ground: Ground): string {
  if (meeting.kind === 'visit') return visitTitle(meeting, ground);
  const where = meeting.kind === 'call' ? '' : sayIn(meeting, ground.gazetteer);
  const said = [shortParties(meeting, ground), sayTopic(meeting), nouns[meeting.kind], sayRound(meeting), where];
  return capitalised(said.filter(Boolean).join(' '));
}

/** Those who travel are named, and their hosts only where nobody travels by name: "Witkoff's visit to Moscow". */
function visitTitle(meeting: MeetingView, ground: Ground): string {
  const { gazetteer } = ground;
  const to = sayIn(meeting, gazetteer).replace(/^(?:in|at)\b/, 'to');
  const host = meeting.place === null ? null : gazetteer.countryOf(meeting.place);
  const { people, sides } = partiesOf(meeting, ground);
  const away = people.filter(({ dossier }) => !host || dossier?.side !== host);
  const visitors =
    away.length > 0 ? away.map(({ name }) => surnameOf(name)) : sides.filter((side) => side !== host).map(shortSide);
  if (visitors.length === 1 && away.length === 1) return `${visitors[0]}’s visit ${to}`.trim();
  if (visitors.length > 0 && visitors.length <= 3) return `${visitors.join('–')} visit ${to}`.trim();
  return capitalised(`${shortParties(meeting, ground)} visit ${to}`.trim());
}

/** The topic, when it is not the kind's own word: "preparatory", "water track". */
function sayTopic({ topic, kind }: MeetingView): string {
  const noun = fold(nouns[kind]);
  const words = topic.filter(
    (word) => word !== '' && !noun.includes(fold(word)) && !/^(?:meeting|talks?|summit|call|visit|round)$/i.test(word),
  );
  return words[0] ?? '';
}

/** "(round 2)" where a claim counts the rounds. */
function sayRound({ claims, kind }: MeetingView): string {
  const ordinal = claims.map(({ reference }) => reference.ordinal).findLast((each) => each !== null) ?? null;
  return ordinal === null || kind !== 'talks' ? '' : `(round ${ordinal})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
