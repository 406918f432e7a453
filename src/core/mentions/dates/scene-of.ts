import type { Document, Sentence } from '../../model.ts';
import type { Scene } from './scene.ts';

/** A sentence as a scene, offsets counted from its start; without a reference where none is told. */
export function sceneOf(
  doc: Document,
  sentence: Sentence,
  context: Pick<Scene, 'reference' | 'before' | 'told'> = { reference: null, before: null, told: [] },
): Scene {
  const tokens = (doc.tokens[sentence.index] ?? []).map((token) => ({
    ...token,
    start: token.start - sentence.start,
    end: token.end - sentence.start,
  }));
  return { ...context, text: doc.text.slice(sentence.start, sentence.end), tokens, heading: sentence.heading };
}
