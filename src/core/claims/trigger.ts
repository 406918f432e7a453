import type { Extent, Kind, Token } from '../model.ts';
import type { Scene } from './scene.ts';

/** Words that may tell of a meeting: what a rule finds before status, parties, place and days are asked. */
export type Trigger = Extent & {
  rule: string;
  kind: Kind;
  /** "meet" governs its parties as a verb; "meeting" has them around it. */
  shape: 'verb' | 'noun';
  /** Index of its head among the sentence's tokens. */
  token: number;
  /** The stretch of its clause in which days, places and parties are its own rather than another trigger's. */
  domain: Extent;
};

/** One way in which articles tell of a meeting. */
export type Rule = { name: string; find(scene: Scene): Trigger[] };

/** A rule that looks at each token, with its index. */
export function tokenRule(
  name: string,
  match: (token: Token, index: number, scene: Scene) => (Pick<Trigger, 'kind' | 'shape'> & { span?: number }) | null,
): Rule {
  return {
    name,
    find: (scene) =>
      scene.tokens.flatMap((token, index) => {
        // "Greet Maes" and "Will Hartnell" are names, "May" a month.
        if (isNamed(scene, token)) return [];
        const hit = match(token, index, scene);
        if (!hit) return [];
        const last = scene.tokens[index + (hit.span ?? 1) - 1] ?? token;
        const extent = { start: token.start, end: last.end };
        return [{ rule: name, kind: hit.kind, shape: hit.shape, token: index, ...extent, domain: extent }];
      }),
  };
}

function isNamed(scene: Scene, { start, end }: Token): boolean {
  const covers = (extent: Extent & { pronoun?: boolean }) =>
    !extent.pronoun && start >= extent.start && end <= extent.end;
  return scene.parties.some((party) => party.person && covers(party)) || scene.timexes.some(covers);
}

/** The lower-case words from a token on, joined by single blanks. */
export function phraseFrom(scene: Scene, index: number, count: number): string {
  return scene.tokens
    .slice(Math.max(index, 0), index + count)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
