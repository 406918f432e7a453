import { tokenRule } from '../trigger.ts';

/** "will host Zelensky at the White House", "received the envoy in Ankara". */
export const receive = tokenRule('receive', (token, _index, scene) => {
  if (
    !/^(?:receive|receives|received|host|hosts|hosted|hosting|welcome|welcomes|welcomed|greet|greeted)$/.test(
      token.text.toLowerCase(),
    )
  )
    return null;
  if (token.pos === 'NOUN') return null;
  const object = scene.parties.find(({ start }) => start >= token.end);
  if (!object) return null;
  const gap = scene.doc.text.slice(token.end, object.start);
  if (
    gap.length > 90 ||
    /[;:]\s|\b(?:that|what|offer|proposal|plan|text|letter|call|summit|talks|meeting|round|conference|ceremony|session|discussions|negotiations|approval|news|support|decision|draft)\b/.test(
      gap,
    )
  )
    return null;
  const behind = scene.doc.text.slice(object.end, object.end + 16);
  if (!object.person && !object.pronoun && !/delegation|negotiator|officials|envoy|team/.test(gap + behind))
    return null;
  return /^['’]s\s+(?!president|prime|foreign|mining|minister|leader|defen|finance|trade)/.test(behind)
    ? null
    : { kind: 'meeting', shape: 'verb' };
});
