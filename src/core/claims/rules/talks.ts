import { phraseFrom, tokenRule } from '../trigger.ts';

/** "talks", "a third round", "negotiations", "the session", "consultations": the plural kinds of contact. */
export const talks = tokenRule('talks', (token, index, scene) => {
  const word = token.text.toLowerCase();
  if (/^(?:talks|negotiations|consultations|discussions|dialogue|deliberations)$/.test(word))
    return token.pos === 'VERB' ? null : { kind: 'talks', shape: 'noun' };
  if (/^(?:round|rounds)$/.test(word)) {
    const next = phraseFrom(scene, index + 1, 5);
    if (
      /^(?:of|between|with|in|on|at|will|would|is|was|has|had|ended|began|and|,|\.|to|opens?|closed|which|,? ?the)\b/.test(
        next,
      ) ||
      next === ''
    )
      return /^of (?!(?:\S+ ){0,3}(?:talks|negotiations|discussions|dialogue|consultations|meetings|the (?:talks|dialogue|negotiations)))/.test(
        next,
      )
        ? null
        : { kind: 'talks', shape: 'noun' };
    return { kind: 'talks', shape: 'noun' };
  }
  if (/^sessions?$/.test(word)) return { kind: 'talks', shape: 'noun' };
  return null;
});
