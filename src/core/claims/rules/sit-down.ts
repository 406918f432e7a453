import { phraseFrom, tokenRule } from '../trigger.ts';

/** "sat down with", "sit down together", "sat at one table", "sit with negotiators", "take their seats". */
export const sitDown = tokenRule('sit-down', (token, index, scene) => {
  const word = token.text.toLowerCase();
  if (/^(?:sit|sits|sat|sitting|seated)$/.test(word)) {
    const next = phraseFrom(scene, index + 1, 4);
    return /^(?:down\b|at (?:one|the same|a) table|with\b|together\b|in \p{L}+)/u.test(next)
      ? { kind: 'talks', shape: 'verb' }
      : null;
  }
  return /^takes?$|^took$/.test(word) && /^their seats/.test(phraseFrom(scene, index + 1, 2))
    ? { kind: 'meeting', shape: 'verb' }
    : null;
});
