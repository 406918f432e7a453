import type { APIEmbedField } from 'discord-api-types/v10';
import type { Line, Section } from '../../model.ts';
import { fitLines, sayMore } from './fit-lines.ts';
import { discordLine } from './line.ts';

/** Discord's limits for the fields of an embed. */
const FIELDS = 25;
const NAME = 256;
const VALUE = 1024;
/** Below this a field holds no line worth showing. */
const LEAST = 60;
const NOT_SHOWN = 'Not shown';
/** Room for the field that names how many sections are left out. */
const NOTICE = 60;

type Named = { name: string; lines: Line[] };
/** `omitted` sections are not shown at all, `left` lines are missing from those that are. */
type Filled = { fields: APIEmbedField[]; omitted: number; left: number };

/**
 * Sections as embed fields within `budget` characters, names and values together. A long section goes on in a second
 * field; when not all fits, every section gets its share and says "… and 12 more", and left-out sections are counted.
 */
export function embedFields(sections: readonly Section[], budget: number): APIEmbedField[] {
  const named = sections.map(withText).filter(({ lines }) => lines.length > 0);
  const whole = fillAll(named, budget, FIELDS, () => budget);
  if (whole.omitted === 0 && whole.left === 0) return whole.fields;
  const { fields, omitted } = fillAll(named, budget - NOTICE, FIELDS - 1, (room, among) => Math.floor(room / among));
  const value = omitted === 1 ? '… and 1 more section' : `… and ${omitted} more sections`;
  return omitted === 0 ? fields : [...fields, { name: NOT_SHOWN, value }];
}

function withText({ name, lines }: Section): Named {
  return { name: discordLine([name], NAME - 8) || '—', lines: lines.filter((line) => discordLine(line, VALUE) !== '') };
}

/** Fills the sections one after the other, keeping a field free for each that follows. */
function fillAll(
  sections: readonly Named[],
  budget: number,
  most: number,
  share: (room: number, among: number) => number,
): Filled {
  const all: Filled = { fields: [], omitted: 0, left: 0 };
  let room = budget;
  sections.forEach((section, at) => {
    const free = most - all.fields.length;
    const following = Math.min(sections.length - at - 1, Math.max(0, free - 1));
    const { fields, left } = fillSection(section, Math.min(room, share(room, following + 1)), free - following);
    room -= fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
    all.fields.push(...fields);
    if (fields.length === 0) all.omitted++;
    else all.left += left;
  });
  return all;
}

/** One section in at most `most` fields and `room` characters; no field when nothing of it fits. */
function fillSection({ name, lines }: Named, room: number, most: number): Omit<Filled, 'omitted'> {
  const fields: APIEmbedField[] = [];
  let free = room;
  let at = 0;
  while (at < lines.length && fields.length < most) {
    const title = fields.length === 0 ? name : `${name} (${fields.length + 1})`;
    const limit = Math.min(VALUE, free - title.length);
    if (limit < LEAST) break;
    const { text, taken } = fitLines(lines.slice(at), limit);
    if (taken === 0) break;
    fields.push({ name: title, value: text });
    free -= title.length + text.length;
    at += taken;
  }
  const left = lines.length - at;
  const last = fields.at(-1);
  if (last !== undefined) last.value = sayMore(last.value, left);
  return { fields, left };
}
