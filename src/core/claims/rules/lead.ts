import { tokenRule } from '../trigger.ts';

/** "Rubio will lead the U.S. delegation", "led by Y", "leading for the United States": tells who goes to a meeting spoken of. */
export const lead = tokenRule('lead', (token, _index, scene) => {
  if (!/^(?:lead|leads|led|leading|head|heads|headed|heading)$/.test(token.text.toLowerCase()) || token.pos === 'NOUN')
    return null;
  const behind = scene.doc.text.slice(token.end, Math.min(scene.sentence.end, token.end + 70));
  const team =
    /^\s+(?:for\b|(?:the|his|her|its|their|a|an)\s+(?:[\p{L}.'’-]+\s+){0,3}?(?:delegations?|teams?|side|negotiators)\b)/u.test(
      behind,
    );
  return team ? { kind: 'talks', shape: 'verb' } : null;
});
