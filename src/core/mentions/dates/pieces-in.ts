import type { Span, Timex } from '../../model.ts';
import { FINDERS, JOINERS } from './rules.ts';
import type { Piece, Scene } from './scene.ts';

/** Text without one of these holds no time: asked first, because most sentences have none. */
const MAY_HOLD_TIME =
  /\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:day|days|week|weeks|weekend|month|months|year|years|quarter|half|hours|decade|decades)\b|\b(?:today|tonight|tomorrow|yesterday|overnight|morning|afternoon|evening|night|noon|midnight|spring|summer|autumn|fall|winter|christmas|thanksgiving|easter|halloween|century)\b/i;

/** The times of one scene before they become mentions. */
export function piecesIn(scene: Scene): Piece[] {
  if (!MAY_HOLD_TIME.test(scene.text)) return [];
  return JOINERS.reduce((pieces, joiner) => joiner.join(pieces, scene), findAll(scene));
}

function findAll(scene: Scene): Piece[] {
  let open = scene.text;
  const found: Piece[] = [];
  for (const finder of FINDERS) {
    for (const piece of finder.find({ ...scene, text: open })) {
      if (found.some((other) => other.start < piece.end && piece.start < other.end)) continue;
      found.push(piece);
    }
    open = blanked(scene.text, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with the words that are taken replaced by signs that no finder reads, so that offsets hold. */
function blanked(text: string, found: readonly Piece[]): string {
  let open = text;
  for (const { start, end } of found) open = open.slice(0, start) + '·'.repeat(end - start) + open.slice(end);
  return open;
}

/** A piece as a mention in a text that begins `offset` units further on. */
export function timexFrom(piece: Piece, text: string, offset = 0): Timex {
  const dayless = piece.days.earliest === null && piece.days.latest === null;
  const span: Span = {
    ...piece.days,
    precision: dayless ? 'none' : piece.precision,
    words: text.slice(piece.start, piece.end),
    anchor: piece.anchor,
    time: piece.time,
  };
  const timex: Timex = { start: piece.start + offset, end: piece.end + offset, span, rule: piece.rule };
  return piece.named === undefined ? timex : { ...timex, named: piece.named };
}
