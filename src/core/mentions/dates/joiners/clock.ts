import type { ClockTime } from '../../../model.ts';
import type { Joiner, Piece, Scene } from '../scene.ts';
import { joinPairs } from './neighbours.ts';

const ZONE =
  /^\s*\(?(?<zone>(?:[A-Z][\w.]*(?:\s[A-Z]\w+)?\s+|local\s+|the\s+)?(?:local\s+)?(?:standard\s+|summer\s+)?[Tt]ime|GMT(?:\s?[+-]\d{1,2})?|UTC(?:\s?[+-]\d{1,2})?|[ECMP][SD]?T|CES?T|EES?T|MSK|BST|IST|JST|KST|AES?T|local)\b\)?/;

/** Clock times: their zone in the article's words, and the day that they stand with ("8 p.m. on Thursday", "Friday at 10:00 local time"). */
export const clock: Joiner = {
  name: 'clock',
  join: (pieces, scene) => {
    const zoned = pieces.map((piece) => withZone(piece, scene));
    const joined = joinPairs(zoned, scene, clockAndDay);
    return joined.map((piece) => (piece.shape.kind === 'clock' ? onNearestDay(piece, joined) : piece));
  },
};

function withZone(piece: Piece, scene: Scene): Piece {
  if (piece.time === null) return piece;
  const match = ZONE.exec(scene.text.slice(piece.end));
  if (match === null) return piece;
  const zone = match.groups?.zone ?? null;
  return { ...piece, end: piece.end + match[0].length, time: { ...piece.time, zone } };
}

function clockAndDay(left: Piece, right: Piece, gap: string): Piece | null {
  if (left.shape.kind === 'clock' && isDay(right) && right.time === null && /^,?\s*(?:on\s+|\(|\/\s*)?$/.test(gap)) {
    return dayAt(right, left.time, left, right);
  }
  if (
    right.shape.kind === 'clock' &&
    isDay(left) &&
    left.time === null &&
    /^,?\s*(?:at|from|\()?\s*(?:around|about)?\s*$/.test(gap)
  ) {
    return dayAt(left, right.time, left, right);
  }
  // "8 p.m. Moscow time (1700 GMT)": the same moment told again
  if (left.time !== null && right.shape.kind === 'clock' && /^\s*\(\s*$/.test(gap)) return { ...left, end: right.end };
  return null;
}

function dayAt(day: Piece, time: ClockTime | null, left: Piece, right: Piece): Piece {
  return {
    ...day,
    start: left.start,
    end: right.end,
    time,
    precision: day.precision === 'day' ? 'time' : day.precision,
    rule: `${day.rule}+clock`,
  };
}

function isDay(piece: Piece): boolean {
  return piece.shape.kind !== 'clock' && (piece.precision === 'day' || piece.precision === 'none');
}

/** A clock time alone belongs to the day named nearest to it in the sentence; without one, to the day of publication. */
function onNearestDay(piece: Piece, pieces: readonly Piece[]): Piece {
  const days = pieces.filter((other) => other.shape.kind !== 'clock' && other.precision === 'day');
  const nearest = days.sort((a, b) => distance(a, piece) - distance(b, piece))[0];
  return nearest === undefined ? piece : { ...piece, days: nearest.days, anchor: nearest.anchor };
}

function distance(a: Piece, b: Piece): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
