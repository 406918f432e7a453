import type { Document, PlaceMention, Sentence } from '../model.ts';
import { holderOf } from './offices.ts';
import type { Mentions, Party } from './scene.ts';

/** Words that stand between a side and the name of the person who serves it. */
const titleGap =
  /^(?:['’]s?)?(?:\s+(?:[\p{Lu}][\p{L}.'’-]*|[\p{Ll}-]+|&)){0,9}?,?\s*(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Adm)\.\s*)?$/u;
const verbs =
  /\b(?:and|or|with|between|to|at|in|on|met|meets?|said|says|told|will|would|is|are|was|were|has|have|had|by|from|hosted?|led|leads?|that|who|which|between|against|officials|officers|delegations?|teams?|negotiators|officials|forces|talks|meeting|summit|call|visit|sides?)\b/u;
/** "Ilham Aliyev, the president of Azerbaijan": between the name and the side. */
const roleBehind =
  /^,?\s+(?:(?:the|a|an|who|is|was)\s+)*(?:[\p{L}-]+\s+){0,6}(?:(?:of|for|to|in|at)\s+(?:the\s+)?)?(?:[\p{L}-]+\s+(?:of|for)\s+(?:the\s+)?)?$/u;

/** A side that is what a thing is about, or where it comes from, takes no part. */
const topicBehind =
  /^-(?:backed|brokered|led|drafted|drawn|proposed|made|owned|held|occupied|approved|mediated|controlled|sponsored)\b|^(?:['’]s)?[\s-]+(?:(?!(?:has|have|had|is|are|was|were|will|would|and|or|that|who|which|in|on|at|to|by|for|with|from|said|says|met|not|also|wants?)\b)[\p{Ll}-]+\s+){0,2}?(?:war|conflict|crisis|invasion|issue|question|plan|peace (?:plan|deal|process)|cease-?fire|ceasefire|truce|sanctions?|mission|embassy|consulate|capital|airport|border|economy|oil|gas|market|exports?|imports?|demands?|position|objections?|territory|soil|currency|proposal|memorandum|proposals|army|troops|soldiers|forces|city|town|village|port|resort|media|press|television|newspapers?|radio|state (?:television|media|tv|news)|news agency|law|parliament|opposition|goods|duties|tariffs?)\b/iu;
const topicBefore =
  /\b(?:war|conflict|fighting|peace|situation|crisis|cease-?fire|truce|sanctions|issue|plan|developments|hostilities|end|attack|attacks|strikes|support|aid|weapons|exports|invasion|ambassador|embassy|envoy|role|interests|news|arms|pressure|war crimes|full-scale invasion|tariffs|duties|deal|agreement|proposal|questions?|rebuilding)\s+(?:(?:in|on|against|about|over|for|of|to|with|between|from|regarding|concerning)\s+)(?:the\s+)?$|\b(?:about|over|against|regarding|concerning)\s+(?:the\s+|its\s+)?$/iu;

/** "Steve Witkoff, President Donald Trump's envoy": the one who owns the servant is not in the room. */
const owns =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}?(?:envoy|aide|advis[eo]r|spokes\p{L}+|deputy|lawyer|son-in-law|brother|sister|chief of staff|representative|emissary)\b/iu;

/**
 * Who can take part in what a sentence tells: people, and sides that are neither a person's title nor a topic.
 *
 * @example partiesOf(doc, sentence, mentions).map(({ name }) => name) // ['Vladimir Putin', 'Donald Trump']
 */
export function partiesOf(doc: Document, sentence: Sentence, mentions: Mentions): Party[] {
  const inside = ({ start }: { start: number }) => start >= sentence.start && start < sentence.end;
  const people = mentions.personMentions
    .filter((mention) => inside(mention) && !owns.test(doc.text.slice(mention.end, mention.end + 60)))
    .map((mention): Party => {
      const person = mentions.people[mention.person];
      return {
        start: mention.start,
        end: mention.end,
        name: person?.name ?? '',
        person: true,
        side: person?.side ?? null,
        adjective: false,
        pronoun: false,
      };
    });
  const sides = mentions.places.filter(
    (place) =>
      place.side !== null && inside(place) && !isTitle(doc, place, people, sentence) && !isTopic(doc, place, sentence),
  );
  return [
    ...people.map((person) => governmentOf(doc, person)),
    ...sides.map((place) => partyOf(doc, place, sentence, mentions)),
  ]
    .filter((party) => party.name !== '')
    .sort((a, b) => a.start - b.start);
}

/** "the Trump administration" is a side, not the man. */
function governmentOf(doc: Document, person: Party): Party {
  const isGovernment =
    person.side !== null &&
    /^(?:['’]s)?\s+(?:administration|government|cabinet)\b/u.test(doc.text.slice(person.end, person.end + 20));
  return isGovernment ? { ...person, name: person.side as string, person: false } : person;
}

/** A side, or the one person who holds the office that is named with it. */
function partyOf(doc: Document, place: PlaceMention, sentence: Sentence, mentions: Mentions): Party {
  const side = place.side ?? place.name;
  const behind = doc.text
    .slice(place.end, Math.min(sentence.end, place.end + 60))
    .replace(/^(?:['’]s)?\s+(?:(?:,|and)\s+(?:the\s+)?[\p{Lu}][\p{L}.]+(?:['’]s)?\s+)*/u, '');
  const before =
    /\b((?:presidents?|leaders|prime ministers|foreign ministers|defen[cs]e ministers|heads of state)) of\s+(?:the\s+)?(?:[\p{Lu}][\p{L}.]+(?:,\s+|\s+and\s+|\s+))*$/u.exec(
      doc.text.slice(sentence.start, place.start),
    )?.[1];
  const holder = holderOf(before ?? behind, side, mentions.people);
  const at = { start: place.start, end: place.end, adjective: holder === null && place.demonym, pronoun: false, side };
  return holder ? { ...at, name: holder.name, person: true } : { ...at, name: side, person: false };
}

function isTitle(doc: Document, place: PlaceMention, people: readonly Party[], sentence: Sentence): boolean {
  const next = people.find((person) => person.start >= place.end);
  if (next) {
    const gap = doc.text.slice(place.end, next.start);
    if (gap.length < 80 && titleGap.test(gap) && !verbs.test(gap) && !(gap.trim() === ',' || gap.trim() === ''))
      return true;
    if (gap.length < 80 && /^(?:['’]s)\s/.test(gap) && titleGap.test(gap) && !verbs.test(gap)) return true;
  }
  const previous = [...people].reverse().find((person) => person.end <= place.start);
  if (!previous || previous.start < sentence.start) return false;
  const gap = doc.text.slice(previous.end, place.start);
  return (
    gap.startsWith(',') &&
    gap.length < 80 &&
    roleBehind.test(gap) &&
    !verbs.test(gap.replace(/\b(?:in|at|to|is|was)\b/g, ' '))
  );
}

function isTopic(doc: Document, place: PlaceMention, sentence: Sentence): boolean {
  const behind = doc.text.slice(place.end, Math.min(sentence.end, place.end + 50));
  const before = doc.text.slice(Math.max(sentence.start, place.start - 50), place.start);
  return topicBehind.test(behind) || topicBefore.test(before);
}
