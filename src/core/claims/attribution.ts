import type { Document, Sentence } from '../model.ts';
import type { Attribution, Clause, Party } from './scene.ts';

export const sayingVerbs =
  'said|says|say|told|tells|announced|announces|confirmed|confirms|added|adds|reported|reports|stated|states|declared|declares|wrote|writes|insisted|insists|noted|notes|claimed|claims|denied|denies|disclosed|revealed|stressed|warned|warns|acknowledged|conceded|hinted|suggested|indicated|signaled|signalled|emphasi[sz]ed|posted|argued|maintained|explained|remarked|recalled|estimated|predicted';
const ending =
  '(?=\\s*[.,;”"]|\\s+(?:on|in|at|to|late|earlier|early|after|during|via|through|by|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|of|when|from|over|ahead|this|last|for|as|and)\\b|\\s*$)';
/** "their announced call", "is reported to": no verb of saying. */
const notAdjective =
  '(?<!\\b(?:their|the|an?|his|her|its|is|are|was|were|be|been|being|previously|newly|just|recently|already)\\s)';
const trailing = new RegExp(
  `,[”"’]?\\s+(?:(?:according to|per)\\s[^,;]+|(?:${sayingVerbs})\\s[^,;]+|[^,;]{2,90}?\\s(?:had\\s+|has\\s+|also\\s+|have\\s+)?${notAdjective}(?:${sayingVerbs})${ending}[^,;]*)`,
  'gu',
);
const leading = new RegExp(
  `^(?:[^,;]{0,60},\\s+)?[^;“”"]{2,140}?\\s(?:had\\s+|has\\s+|have\\s+|also\\s+|later\\s+|publicly\\s+)?${notAdjective}(${sayingVerbs})\\b(?!\\s+(?:to be|to have)\\b)`,
  'u',
);
const accordingTo = /^according to\s[^,;]+,/iu;

/**
 * The words of a sentence that only say who said it: "…, the Kremlin said on Monday", "Rubio confirmed today that".
 *
 * @example attributionsOf(doc, sentence, clauses, parties)[0]?.speaker?.name // 'Marco Rubio'
 */
export function attributionsOf(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  parties: readonly Party[],
): Attribution[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  const found: Attribution[] = [];
  const add = (from: number, to: number) => {
    const [start, end] = [sentence.start + from, sentence.start + to];
    const words = text.slice(from, to);
    const verb = new RegExp(`\\b(?:${sayingVerbs}|according to)\\b`, 'iu').exec(words)?.[0]?.toLowerCase() ?? '';
    const speaker = speakerOf(words, start, parties);
    found.push({ start, end, speaker, words, verb });
  };
  for (const match of text.matchAll(trailing))
    if (!/^,\s+(?:who|which|where|whose|when)\b/i.test(match[0])) add(match.index, match.index + match[0].length);
  const opening = accordingTo.exec(text);
  if (opening) add(0, opening[0].length);
  const lead = opening ? null : leadingEnd(text, clauses, sentence);
  const from = clauses[0]?.lead ? (clauses[1]?.start ?? sentence.start) - sentence.start : 0;
  const trailed = found.some(({ start }) => lead !== null && sentence.start + lead > start);
  if (lead !== null && lead > from && !trailed) add(from, lead);
  return found;
}

/** The leading attribution ends with the verb of saying and what follows it up to "that" or the first comma behind a time. */
function leadingEnd(text: string, clauses: readonly Clause[], sentence: Sentence): number | null {
  const match = leading.exec(text);
  if (!match) return null;
  const verbEnd = match[0].length;
  if (/[“"]/.test(text.slice(0, verbEnd)) && !/[”"]/.test(text.slice(0, verbEnd))) return null;
  if (
    /\b(?:will|would|are|were|has been|is|was)\s/.test(text.slice(0, verbEnd)) ||
    /^(?:In|During|At|After|Following|Before|Ahead)\s[^,]*$/.test(text.slice(0, verbEnd))
  )
    return null;
  if (
    clauses.some(
      ({ lead, start }) =>
        /^(?:who|which|whose|where|when|if|after|before|while)$/.test(lead) &&
        start - sentence.start < verbEnd &&
        start > sentence.start,
    )
  )
    return null;
  const that = clauses.find(
    ({ lead, start }) => lead === 'that' && start - sentence.start >= verbEnd && start - sentence.start < verbEnd + 60,
  );
  if (that) return that.start - sentence.start;
  const when =
    /^\s+(?:reporters|journalists|the\s+\w+)?\s*(?:(?:on|late|earlier|early)\s+(?:on\s+)?)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)(?:\s+(?:that|evening|morning|night))?,?/iu.exec(
      text.slice(verbEnd),
    );
  return verbEnd + (when?.[0].length ?? 0);
}

/** The speaker is the party nearest to the verb of saying: before it, or behind it in "said X". */
function speakerOf(words: string, start: number, parties: readonly Party[]): Party | null {
  const inside = parties.filter((party) => party.start >= start && party.start < start + words.length);
  const person = inside.filter(({ person: isPerson }) => isPerson).at(-1);
  return person ?? inside.at(-1) ?? null;
}
