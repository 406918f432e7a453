import type { MeetingView } from '../../model.ts';
import type { Ground } from '../ground.ts';
import { dossierOf, partiesOf } from './parties.ts';
import { currentRole, sayRole } from './role.ts';

/**
 * Who takes part: people with their roles as of the day, then "possibly" those only called possible, then sides without a person.
 * Without room for the roles the names stand alone; `room` counts characters.
 * @example sayWho(meeting, ground, 300) // 'Steve Witkoff (U.S. Special Presidential Envoy), possibly Jared Kushner; Russia'
 */
export function sayWho(meeting: MeetingView, ground: Ground, room: number): string {
  const full = compose(meeting, ground, true);
  if (full.length <= room) return full;
  const names = compose(meeting, ground, false);
  if (names.length <= room) return names;
  return `${names.slice(0, room).replace(/[,;]?\s*[^,;]*$/, '')} and others`;
}

function compose(meeting: MeetingView, ground: Ground, roles: boolean): string {
  const { people, sides } = partiesOf(meeting, ground);
  const said = people.map(({ name }) => (roles ? withRole(name, ground) : name));
  const possible = meeting.possible.map((name) => `possibly ${name}`);
  const persons = [...said, ...possible].join(', ');
  return [persons, sides.join(', ')].filter(Boolean).join('; ') || 'not named';
}

/** "Marco Rubio (U.S. Secretary of State)"; the name alone where no role is known by that day. */
export function withRole(name: string, { view, gazetteer }: Ground): string {
  const dossier = dossierOf(name, view.dossiers);
  const role = dossier && currentRole(dossier);
  if (!role) return name;
  return `${name} (${sayRole(role.role, role.side ?? dossier.side, gazetteer).replace(/\s*\(([^)]*)\)/, ', $1')})`;
}
