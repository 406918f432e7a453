/**
 * The command whose name is most like the typed one, or null when none is near: "nxt-meeting" is next-meeting.
 * Likeness is the share of letter pairs in common (Dice), with a mark before the first letter and behind the last.
 */
export function nearestCommand(typed: string, commands: readonly { name: string }[]): string | null {
  const pairs = pairsOf(typed.toLowerCase());
  const ranked = commands
    .map(({ name }) => ({ name, likeness: dice(pairs, pairsOf(name)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = ranked[0];
  return best !== undefined && best.likeness >= NEAR ? best.name : null;
}

/** "whi" and "who" share two pairs of four: 0.5. Below 0.4 two names only happen to share letters. */
const NEAR = 0.4;

function pairsOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  return (2 * a.filter((pair) => b.includes(pair)).length) / (a.length + b.length);
}
