/** One line of a text, as offsets, without its line break. */
export type Line = { start: number; end: number; bullet: boolean; alone: boolean };

const widestWrap = 120;

/**
 * Tells which lines go on in the next one: `result[i]` is true where the break after line i is only a hard wrap.
 * A text counts as wrapped when its lines keep within 120 characters and most of them were too full for the next word.
 */
export function wrapsOf(text: string, lines: readonly Line[]): boolean[] {
  const blank = lines.map((line) => text.slice(line.start, line.end).trim() === '');
  const inner = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && !blank[i] && !blank[i + 1] && !next.bullet && !line.alone && !next.alone;
  });
  const width = lines.reduce((widest, line) => Math.max(widest, lengthOf(text, line)), 0);
  const full = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && lengthOf(text, line) + 1 + firstWord(text, next) > width;
  });
  const breaks = inner.filter(Boolean).length;
  const tooFull = inner.filter((is, i) => is && full[i]).length;
  const ended = inner.filter((is, i) => is && endsSentence(text, lines[i])).length;
  const wrapped = width <= widestWrap && breaks > 0 && tooFull / breaks >= 0.5 && ended / breaks < 0.6;
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (!inner[i] || next === undefined) return false;
    if (!wrapped) return goesOn(text, line, next);
    return full[i] === true || goesOn(text, line, next) || lengthOf(text, line) > width - 25;
  });
}

const lengthOf = (text: string, line: Line): number => text.slice(line.start, line.end).trimEnd().length;

const firstWord = (text: string, line: Line): number =>
  /^\s*(\S*)/.exec(text.slice(line.start, Math.min(line.end, line.start + 80)))?.[1]?.length ?? 0;

const endsSentence = (text: string, line: Line | undefined): boolean =>
  line !== undefined && /[.!?]["”’)]*\s*$/.test(text.slice(Math.max(line.start, line.end - 20), line.end));

/** "…the United" / "states of…": the line breaks off and the next one starts small. */
const goesOn = (text: string, line: Line, next: Line): boolean =>
  /[\p{L}\p{N},–—-]\s*$/u.test(text.slice(Math.max(line.start, line.end - 20), line.end)) &&
  /^\s*\p{Ll}/u.test(text.slice(next.start, Math.min(next.end, next.start + 20)));
