import { tokenRule } from '../trigger.ts';

/** "a meeting between A and B", "the encounter", "a signing ceremony", "gathering". */
export const meeting = tokenRule('meeting', (token, index, scene) => {
  const word = token.text.toLowerCase();
  const before = scene.tokens[index - 1]?.text.toLowerCase() ?? '';
  if (/^(?:meetings?|encounters?|gatherings?|get-together)$/.test(word)) {
    if (/^(?:cabinet|weekly|committee|board|union|council|staff|town|party|annual|athletics|prayer|news)$/.test(before))
      return null;
    return { kind: 'meeting', shape: 'noun' };
  }
  return null;
});
