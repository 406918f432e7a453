import type { Extent, Token } from '../../../model.ts';
import type { Scene } from '../scene.ts';

const ABBREVIATED = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No)$/i;

/**
 * The tokens of the clause that a time stands in: up to the next full stop, colon or semicolon on either side, and within dashes
 * where those hold a verb.
 */
export function clauseAround(scene: Scene, piece: Extent): Token[] {
  const clause = between(scene.tokens, piece, endsClause);
  const inDashes = between(clause, piece, (tokens, at) => /^[—–]$|^--$/.test(tokens[at]?.text ?? ''));
  return inDashes.some((token) => token.pos === 'VERB' || token.pos === 'AUX') ? inDashes : clause;
}

function between(
  tokens: readonly Token[],
  piece: Extent,
  ends: (tokens: readonly Token[], at: number) => boolean,
): Token[] {
  let from = 0;
  let to = tokens.length;
  for (const [at, token] of tokens.entries()) {
    if ((token.start < piece.end && piece.start < token.end) || !ends(tokens, at)) continue;
    if (token.end <= piece.start) from = at + 1;
    else {
      to = at;
      break;
    }
  }
  return tokens.slice(from, to);
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text !== '.') return /^[!?;:]$/.test(text);
  if (ABBREVIATED.test(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return next === undefined || /^["'“‘(]?[A-Z]/.test(next.text);
}
