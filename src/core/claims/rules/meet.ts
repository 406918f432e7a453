import { phraseFrom, tokenRule } from '../trigger.ts';

/** What is met but is nobody: conditions, a deadline, a need. */
const things =
  /^(?:(?:all|any|both|the|its|his|her|their|this|that|these|those|a|an|every|with|such|our|some|other)\s)*(?:\S+\s){0,2}?(?:deadlines?|conditions?|demands?|needs?|targets?|requirements?|goals?|criteria|standards?|obligations?|expectations?|objections?|resistance|costs?|bar|challenge|terms|test|approval|opposition|success|silence|fate)\b/;

/** "X will meet Y", "they met in Geneva", "to meet". */
export const meet = tokenRule('meet', (token, index, scene) => {
  const word = token.text.toLowerCase();
  if (!/^(?:meet|meets|met)$/.test(word)) return null;
  if (things.test(phraseFrom(scene, index + 1, 5))) return null;
  return { kind: 'meeting', shape: 'verb' };
});
