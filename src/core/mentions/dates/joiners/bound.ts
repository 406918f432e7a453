import { addDays } from '../../../days/day.ts';
import type { Day } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { withWordsBefore } from './neighbours.ts';

const WORDS =
  /\b(?<word>by|until|till|up to|no later than|not later than|before|prior to|since|after|no earlier than)\s+(?:(?:on|at|about|around|the)\s+)*$/i;

/** Open ends: "by Thursday" is up to Thursday, "before Thanksgiving" up to the day before, "since August" from 1 August. */
export const bound: Joiner = {
  name: 'bound',
  join: (pieces, scene) =>
    withWordsBefore(pieces, scene, WORDS, (piece, groups) => bounded(piece, (groups.word ?? '').toLowerCase(), scene)),
};

function bounded(piece: Piece, word: string, scene: Scene): Piece | null {
  const { earliest, latest } = piece.days;
  if (earliest === null || latest === null) return null;
  // "before Tuesday's meeting", "after the 2014 war": the day belongs to what follows
  if (/^(?:before|prior to|after)$/.test(word) && belongsToNext(piece, scene)) return null;
  const rule = `${piece.rule}+${word}`;
  if (/^(?:by|until|till|up to|no later than|not later than)$/.test(word)) return opened(piece, null, latest, rule);
  if (word === 'before' || word === 'prior to') {
    const end = /\+end/.test(piece.rule) ? latest : addDays(earliest, -1);
    return opened(piece, null, end, rule);
  }
  if (word === 'after') return opened(piece, addDays(latest, 1), null, rule);
  return opened(piece, earliest, null, rule);
}

function belongsToNext(piece: Piece, scene: Scene): boolean {
  if (/\+(?:end|close|start|beginning)/.test(piece.rule)) return false;
  const right = scene.text.slice(piece.end);
  return (
    /^['’]s?\s/.test(right) ||
    /^\s+(?!(?:in|at|on|by|to|and|or|for|if|when|with|as|but|he|she|it|they|the|an?|is|are|was|were|will|would|has|have|had|may|might|could|can|should|must|that|which|who|unless|because|so|while|where|after|before|local|noon|midnight)\b)[a-zA-Z]/.test(
      right,
    )
  );
}

function opened(piece: Piece, earliest: Day | null, latest: Day | null, rule: string): Piece {
  return { ...piece, days: { earliest, latest }, named: piece.days, rule };
}
