import type { Article, Day, Timex, Token } from '../../model.ts';
import { documentOf } from '../../text/document.ts';
import { piecesIn, timexFrom } from './pieces-in.ts';
import { timexesOf } from './timexes.ts';

/**
 * The times that a text names, in order; relative words count from `reference`, the day it was published or written.
 * ("The two will meet on Tuesday", "2025-11-21") gives 2025-11-25. With `tokens` the text is one sentence and they are its tokens;
 * without any in the list the verb's tense plays no part and the nearest weekday is taken.
 */
export function timexesIn(text: string, reference: Day, tokens?: readonly Token[]): Timex[] {
  if (tokens === undefined) {
    return timexesOf(documentOf(textAlone(text, reference)), {
      earliest: reference,
      latest: reference,
      basis: 'given',
    });
  }
  const scene = { text, tokens, reference, before: null, told: [], heading: false };
  return piecesIn(scene).map((piece) => timexFrom(piece, text));
}

function textAlone(text: string, published: Day): Article {
  const nothing = { id: '', file: '', title: null, source: null, url: null };
  return { ...nothing, format: 'plain', published, learned: `${published}T00:00:00Z`, text };
}
