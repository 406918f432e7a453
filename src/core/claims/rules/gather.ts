import { phraseFrom, tokenRule } from '../trigger.ts';

const words =
  /^(?:gather|gathers|gathered|convene|convenes|convened|reconvene|reconvenes|reconvened|confer|confers|conferred|huddle|huddled|assemble|assembled|regroup|negotiate|negotiated)$/;

/** "envoys will gather in Doha", "conferred with advisers", "to reconvene in Cairo", "get together". */
export const gather = tokenRule('gather', (token, index, scene) => {
  const word = token.text.toLowerCase();
  const next = phraseFrom(scene, index + 1, 4);
  if (words.test(word)) {
    if (/\bby (?:video|phone|telephone)\b/.test(next)) return { kind: 'call', shape: 'verb' };
    return { kind: /^negotiate/.test(word) ? 'talks' : 'meeting', shape: 'verb' };
  }
  if (/^(?:get|gets|got|come|came)$/.test(word) && /^together\b/.test(next)) return { kind: 'talks', shape: 'verb' };
  if (/^(?:return|returns|returned)$/.test(word) && /^to the (?:negotiating |bargaining )?table\b/.test(next))
    return { kind: 'talks', shape: 'verb' };
  // A meal with somebody is a meeting.
  if (
    /^(?:have|has|had|having)$/.test(word) &&
    /^(?:a )?(?:\S+ )?(?:dinner|lunch|breakfast|tea|coffee) with\b/.test(phraseFrom(scene, index + 1, 5))
  )
    return { kind: 'meeting', shape: 'verb' };
  return null;
});
