import { tokenRule } from '../trigger.ts';

/** "a tense argument with Trump in front of reporters", "his spat with Zelensky": people who clash face to face have met. */
export const clash = tokenRule('clash', (token, _index, scene) => {
  if (!/^(?:argument|spat|altercation|shouting|showdown|confrontation|exchange)$/.test(token.text.toLowerCase()))
    return null;
  const behind = scene.doc.text.slice(token.end, Math.min(scene.sentence.end, token.end + 90));
  const withSomebody =
    /^\s+(?:match\s+)?with\s/u.test(behind) &&
    scene.parties.some(({ person, start }) => person && start >= token.end && start - token.end < 30);
  return withSomebody ? { kind: 'meeting', shape: 'noun' } : null;
});
