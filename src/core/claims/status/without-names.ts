import type { Scene } from '../scene.ts';

/**
 * The words between two offsets, names and days blanked: "Will Hartnell" and "May" are no auxiliaries.
 *
 * @example withoutNames(scene, 0, 20) // 'xxxxxxxxxxxxx will m'
 */
export function withoutNames(scene: Scene, start: number, end: number): string {
  const names = [...scene.parties.filter(({ person, pronoun }) => person && !pronoun), ...scene.timexes];
  return names.reduce(
    (words, name) => {
      const [from, to] = [Math.max(name.start, start) - start, Math.min(name.end, end) - start];
      return from < to ? words.slice(0, from) + 'x'.repeat(to - from) + words.slice(to) : words;
    },
    scene.doc.text.slice(start, end),
  );
}
