import type { Document, Sentence } from '../model.ts';
import type { Clause } from './scene.ts';

/** Where a new clause may begin: the conjunction or relative word that opens it is kept as its lead. */
const border =
  /;\s+|\s[—–]+\s|\s-\s|,\s+(?=(?:who|whom|whose|which|where|when|while|after|before|following|but|as|although|though|since|until|if|unless|saying|adding|calling|announcing|according to|with|where|so that|and then|and (?=(?:\S+\s+){0,4}?(?:will|would|is|are|was|were|has|have|had|can|could|may|might|said|says)\b)|or (?=will|would|is|are))\b)|\s+(?=(?:after|before|while|when|until|if|unless|because|although|though|whose|where|but|who)\s)|,?\s+(?:and\s+)?that\s+(?=\S)/giu;

const reporting =
  /\b(?:proposed|proposes|demanded|hoped|said|says|say|saying|told|tell|announced?|announces|announcing|confirmed|confirms|confirming|added|adding|reported|reports|stated|states|declared|wrote|insisted|noted|agreed|warned|claimed|claims|denied|denies|hinted|suggested|revealed|signals?|signaled|signalled|shows?|showed|means?|meant|suggests?|indicates?|indicated|acknowledged|stressed|emphasi[sz]ed|argued|expects?|hopes?|knows?|thinks?|believes?|believed|learned|heard|\w+ters|press|clear|out|known|outlets?|journalists|him|her|them|us|statement|condition|reports?|suggestions?)\s*$/iu;

/** "said on Monday that": a time or place may stand between the verb and what was said. */
const saidWhen =
  /\b(?:said|told|announced|confirmed|stated|declared|added|reported|agreed|warned)\b(?:\s+(?!that\b)[^\s,;“”"]+){0,9}\s*$/u;

/** A fronted clause or event: "While …, the talks", "In a telephone call on Thursday, Trump and Putin". */
const fronted =
  /^(While|Although|Though|After|Before|Following|When|As|If|Since|Despite|During|Ahead of|In an?|At an?|At the|In the|Unless|Once)\s(?=[^,]*\b(?:\p{L}+ed|is|are|was|were|did|has|have|had|meetings?|talks|summit|calls?|conversation|visit|round|session|gathering|encounter|negotiations|discussions|telephone)\b)[^,]{6,140}(?:,\s\d{4})?,\s+/u;

/**
 * Cuts a sentence into clauses at conjunctions, relative words and dashes; "that" opens one only behind a verb of saying.
 *
 * @example clausesOf(doc, sentence).map(({ lead }) => lead) // ['', 'after']
 */
export function clausesOf(doc: Document, sentence: Sentence): Clause[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  const cuts: { at: number; lead: string }[] = [];
  for (const found of text.matchAll(border)) {
    const at = found.index + found[0].length;
    const isThat = /^,?\s+(?:and\s+)?that\s+$/i.test(found[0]);
    const again = /and/i.test(found[0]) && /\bthat\b/i.test(text.slice(0, found.index));
    if (isThat && !again && !reporting.test(text.slice(0, found.index)) && !saidWhen.test(text.slice(0, found.index)))
      continue;
    const next = isThat ? 'that' : (/^[\p{L}]+/u.exec(text.slice(at))?.[0]?.toLowerCase() ?? '');
    cuts.push({ at: isThat ? found.index + 1 : at, lead: next });
  }
  const opening = fronted.exec(text);
  const lead = opening?.[1]?.toLowerCase() ?? '';
  if (opening) cuts.push({ at: opening[0].length, lead: '' });
  cuts.sort((a, b) => a.at - b.at);
  const starts = [{ at: 0, lead }, ...cuts.filter(({ at }, index) => at > 0 && at !== cuts[index - 1]?.at)];
  return starts.map(({ at, lead }, index) => ({
    start: sentence.start + at,
    end: sentence.start + (starts[index + 1]?.at ?? text.length),
    lead,
  }));
}
