import { commaRole } from './comma-role.ts';
import { afterComma, type Line, lowerAt } from './line.ts';
import type { Sighting, ToldRole } from './sighting.ts';
import { type Title, titleBefore } from './title-before.ts';
import { told } from './told.ts';

/**
 * Whether two names stand in one list: between them only "and", commas, a title, or "of Ethiopia".
 * @example isListedWith(line, last, 7)
 */
export function isListedWith(line: Line, last: Sighting, at: number): boolean {
  const from = last.at + last.count;
  if (at - from > 8) return false;
  let linked = false;
  for (let i = from; i <= at; i++) {
    if (afterComma(line, i)) linked = true;
    if (i === at) break;
    const key = lowerAt(line, i);
    if (key === 'and') linked = true;
    else if (
      !/^(?:of|for|the|mr|ms|mrs|dr|his|her|son|daughter)$/.test(key) &&
      !line.places[i] &&
      !isRoleWordBefore(line, i, at)
    )
      return false;
  }
  return linked;
}

function isRoleWordBefore(line: Line, at: number, name: number): boolean {
  const title = titleBefore(line, name);
  const comma = commaRole(line, title?.from ?? name, name + 1) ?? commaRole(line, title?.from ?? name, name + 2);
  if (comma && at >= comma.from && at < comma.to) return true;
  return title !== null && at >= title.from && at < title.to;
}

/**
 * Shares what a list tells of all its names: "A and B, both deputy ministers"; "foreign ministers A and B"; "Swiss President A and Foreign Minister B". Adds to both sightings.
 * @example share(line, last, roles, title, 0)
 */
export function share(line: Line, last: Sighting, roles: ToldRole[], title: Title | null, both: number): void {
  if (both > 0) last.told.push(...roles.slice(0, both));
  const plural = last.told.find((role) => role.role !== null);
  if (plural && !title && pluralBefore(line, last))
    roles.unshift({ ...plural, side: roles.some((role) => role.side) ? null : plural.side });
  const before = last.told[0];
  if (
    title &&
    before?.side &&
    before.role &&
    before.sure === told.itself &&
    roles.every((role) => role.side === null)
  ) {
    roles.push({ role: null, side: before.side, sure: told.neighbour });
  }
}

function pluralBefore(line: Line, last: Sighting): boolean {
  return titleBefore(line, last.at)?.plural || commaRole(line, last.at, last.at + last.count)?.plural || false;
}
