import { tokenRule } from '../trigger.ts';

const roll = /^(?:was|were|is|are|included|includes|include|comprised|comprises)$/;
const sent = /^(?:sent|sends|sending|fielded|represented)$/;

/** "On the American side were X and Y", "Moscow sent Z", "represented by W": tells who sat for a side at talks told before. */
export const delegation = tokenRule('delegation', (token, _index, scene) => {
  const word = token.text.toLowerCase();
  if (!roll.test(word) && !sent.test(word)) return null;
  const person = scene.parties.find(
    ({ person: isPerson, pronoun, start }) => isPerson && !pronoun && start >= token.end,
  );
  const gap = person ? scene.doc.text.slice(token.end, person.start) : '';
  if (!person || gap.length > 70 || /[;:]|\b(?:to|that|in|with|message|letter|signal)\b/.test(gap)) return null;
  const before = scene.doc.text.slice(scene.sentence.start, token.start);
  if (roll.test(word))
    return /\b(?:side|delegation|team)(?:\s+of the table)?\s+$/u.test(before) ? { kind: 'talks', shape: 'verb' } : null;
  const bySide = scene.parties.some(({ person: isPerson, end }) => !isPerson && end <= token.start);
  const bySeat = scene.places.some(({ side, end }) => side !== null && end <= token.start);
  return bySide || bySeat ? { kind: 'talks', shape: 'verb' } : null;
});
