import { tokenRule } from '../trigger.ts';

/** "will be in Moscow", "is due in Jeddah", "was in Brussels": somebody at a place, without a verb of motion. */
export const presence = tokenRule('presence', (token, index, scene) => {
  const word = token.text.toLowerCase();
  if (!/^(?:be|is|are|was|were|due|been|expected|awaited)$/.test(word)) return null;
  if ((scene.tokens[index + 1]?.text.toLowerCase() ?? '') === 'due') return null;
  const place = scene.places.find(({ start, demonym }) => !demonym && start >= token.end);
  if (!place) return null;
  const gap = scene.doc.text.slice(token.end, place.start);
  if (!/^(?:\s+(?:back|also|already|himself|herself|now|now back))?\s+(?:in|at)\s+(?:the\s+)?$/.test(gap)) return null;
  const subject = [...scene.parties].reverse().find(({ end }) => end <= token.start);
  if (!subject?.person) return null;
  const between = scene.doc.text.slice(subject.end, token.start);
  return between.length < 90 && !/[;]|\b(?:that|meeting|talks|call|visit|summit)\b/.test(between)
    ? { kind: 'visit', shape: 'verb' }
    : null;
});
