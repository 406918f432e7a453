import { tokenRule } from '../trigger.ts';

/** "is to see the Saudi envoy", "saw Donald Trump in Washington": somebody seen, right behind the verb. */
export const see = tokenRule('see', (token, _index, scene) => {
  if (!/^(?:see|sees|saw|seen)$/.test(token.text.toLowerCase()) || token.pos === 'NOUN') return null;
  const gapTo = scene.doc.text.slice(token.end, token.end + 20);
  if (/^\s+(?:each other|one another)\b/.test(gapTo)) return { kind: 'meeting', shape: 'verb' };
  const object = scene.parties.find(({ start }) => start >= token.end);
  if (!object) return null;
  const gap = scene.doc.text.slice(token.end, object.start);
  if (gap.length > 60 || /[;:]\s|\b(?:that|as|how|what|whether|if|an?|in|end|of|from|to)\b/.test(gap)) return null;
  const behind = scene.doc.text.slice(object.end, object.end + 14);
  if (/^(?:['’]s\b|\s+as\b|-)/.test(behind) && !/^['’]s (?:president|prime|foreign|leader)/.test(behind)) return null;
  return object.person ||
    /^(?:\s+\p{L}+){0,2}\s+(?:officials|mediators|negotiators|envoys?|delegation)/u.test(behind) ||
    /counterpart/.test(gap)
    ? { kind: 'meeting', shape: 'verb' }
    : null;
});
