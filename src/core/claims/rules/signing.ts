import { phraseFrom, tokenRule } from '../trigger.ts';

/** "a signing ceremony", "the signing of the accord", "will be signed in Mendoza". */
export const signing = tokenRule('signing', (token, index, scene) => {
  const word = token.text.toLowerCase();
  const next = phraseFrom(scene, index + 1, 2);
  if (word === 'signing' && /^(?:ceremony|of)\b/.test(next) && token.pos !== 'VERB')
    return { kind: 'meeting', shape: 'noun' };
  if (
    word === 'signed' &&
    /\bbe\s+$/.test(scene.doc.text.slice(scene.sentence.start, token.start)) &&
    /^(?:in|at)\b/.test(next)
  )
    return { kind: 'meeting', shape: 'verb' };
  return null;
});
