import { phraseFrom, tokenRule } from '../trigger.ts';

/** "has no intention of meeting X", "after meeting Putin": the verb as a noun, with its object behind it. */
export const meetingWith = tokenRule('meeting-with', (token, index, scene) => {
  if (token.text.toLowerCase() !== 'meeting') return null;
  const before = scene.tokens[index - 1]?.text.toLowerCase() ?? '';
  const object = scene.parties.some(({ start }) => start >= token.end && start - token.end < 60);
  if (!/^(?:of|after|before|by|while|from|about|for|instead|and|without)$/.test(before) || !object) return null;
  if (/^(?:with|between|of|in|on|at|room)\b/.test(phraseFrom(scene, index + 1, 1)) && before !== 'of') return null;
  return { kind: 'meeting', shape: 'verb' };
});
