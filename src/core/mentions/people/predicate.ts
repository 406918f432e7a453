import type { Gazetteer } from '../../names/gazetteer.ts';
import { afterComma, gapAt, joined, type Line, lowerAt } from './line.ts';
import { roleSpan } from './role-after.ts';
import type { ToldRole } from './sighting.ts';
import { toldRole } from './told.ts';

/**
 * Verbs whose object is whom one serves: "runs the U.N. climate secretariat".
 * @example leading.test("leads") === true
 */
export const leading = /^(?:leads|heads|runs|chairs|commands|represents|directs|oversees|coordinates|speaks)\b/;

/**
 * The role that a name gets as the subject of its sentence: "Hadi Haig leads the government team", "Delia Quispe was sworn in as Peru's foreign minister", "X is the new envoy".
 * @example predicate(text, line, 2, gazetteer)
 */
export function predicate(text: string, line: Line, end: number, gazetteer: Gazetteer): ToldRole[] {
  if (!joined(line, end) && !(afterComma(line, end) && leading.test(lowerAt(line, end)))) return [];
  const role = leading.test(lowerAt(line, end)) ? leadsWhat(line, end) : becomes(line, end);
  return role ? [toldRole(text, line, role.from, role.to, false, gazetteer)] : [];
}

function leadsWhat(line: Line, at: number): { from: number; to: number } | null {
  if (!/^(?:the|an?)$/.test(lowerAt(line, at + 1)) && !line.places[at + 1]) return null;
  let to = at + 2;
  const stop = /^(?:in|at|on|for|and|to|with|as|from)$/;
  while (
    to < Math.min(at + 7, line.words.length) &&
    /^(?:\s+|['’]s?\s+|-)$/.test(gapAt(line, to)) &&
    !stop.test(lowerAt(line, to))
  )
    to++;
  return { from: at, to };
}

/** The role behind "is", or behind "as" after a verb of taking office. */
function becomes(line: Line, at: number): { from: number; to: number } | null {
  let from = at + 1;
  if (!/^(?:is|became|becomes|remains)$/.test(lowerAt(line, at))) {
    let office = false;
    for (from = at; from < at + 9 && lowerAt(line, from) !== 'as'; from++) {
      if (/[,;:]/.test(gapAt(line, from))) return null;
      office ||=
        /^(?:sworn|named|appointed|elected|inaugurated|nominated|confirmed|chosen|over|serves|served|took|installed)$/.test(
          lowerAt(line, from),
        );
    }
    if (!office || lowerAt(line, from) !== 'as') return null;
    from++;
  }
  while (/^(?:the|an?|now|new|also)$/.test(lowerAt(line, from))) from++;
  return roleSpan(line, from, Math.min(from + 9, clauseEnd(line, from)));
}

function clauseEnd(line: Line, at: number): number {
  let i = at + 1;
  while (i < line.words.length && !/[,;:()—–"“”]/.test(gapAt(line, i))) i++;
  return i;
}
