import { tokenRule } from '../trigger.ts';

const means =
  /\b(?:by (?:video|tele)?\s?-?(?:phone|telephone|video(?: link)?|link)|on the (?:phone|telephone)|over the (?:phone|telephone)|via (?:video|telephone|phone)(?: ?link)?|by videoconference)\b/iu;
const hearers =
  /\b(?:reporters|journalists|to (?:the )?(?:press|media|nation|parliament|crowd|lawmakers|state television|television|radio|agency|daily|newspaper)|on condition|out\b|about the matter|publicly|for (?:itself|the)|in (?:favor|favour)|at (?:a|the))\b/iu;

/** "spoke by telephone", "will talk on the phone", "spoke today with President X", "phoned". */
export const speak = tokenRule('speak', (token, _index, scene) => {
  const word = token.text.toLowerCase();
  if (/^(?:phoned|phones|telephoned|rang)$/.test(word)) return { kind: 'call', shape: 'verb' };
  if (!/^(?:speak|speaks|spoke|spoken|talk|talked|confer)$/.test(word) || (word === 'talk' && token.pos === 'NOUN'))
    return null;
  const rest = scene.doc.text.slice(token.end, Math.min(scene.sentence.end, token.end + 110));
  if (means.test(rest)) return { kind: 'call', shape: 'verb' };
  if (hearers.test(rest.slice(0, 40))) return null;
  const object = scene.parties.find(({ start, person }) => person && start >= token.end);
  const gap = object ? scene.doc.text.slice(token.end, object.start) : '';
  if (object && gap.length < 110 && /^\s+(?:\p{L}+\s+){0,2}(?:with|to)\s/u.test(gap) && !/[.;:]\s/.test(gap))
    return { kind: 'call', shape: 'verb' };
  const subjects = scene.parties.filter(({ person, end }) => person && end <= token.start);
  return subjects.length >= 2 &&
    /^(?:speak|talk)$/.test(word) &&
    /\b(?:will|would|to|could|may|might)\s+(?:\p{L}+\s+)?$/u.test(
      scene.doc.text.slice(scene.sentence.start, token.start),
    )
    ? { kind: 'call', shape: 'verb' }
    : null;
});
