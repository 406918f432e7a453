import type { Answer, Button, Line } from '../../model.ts';
import type { Ground } from '../ground.ts';
import { footerOf } from './footer.ts';

/**
 * An answer that says what is not known, and what is near.
 * @example nothing(ground, 'Nobody called Macron is in the corpus.', [], [])
 */
export function nothing(ground: Ground, title: string, head: Line[], buttons: Button[]): Answer {
  return {
    answered: false,
    tone: 'nothing',
    title: [{ bold: title }],
    head,
    shown: null,
    sections: [],
    cites: [],
    footer: footerOf(ground),
    buttons,
    page: null,
  };
}

/**
 * The answer to a name that the articles do not hold by that day, with the nearest names, if any are near.
 * @example unknownName('Macrn', [], ground, 'who', 'name').title // 'Nobody and nothing called “Macrn” is in the corpus.'
 */
export function unknownName(
  typed: string,
  near: readonly string[],
  ground: Ground,
  command: string,
  option: string,
  options: Readonly<Record<string, string>>,
): Answer {
  const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  const head: Line[] = [near.length > 0 ? [`Nearest: ${near.join(', ')}.`] : ['No name in it is near.']];
  const buttons = near.map((name) => ({
    label: name,
    command,
    action: 'answer',
    options: { ...options, [option]: name },
    page: 0,
  }));
  return nothing(ground, `Nobody of the name ${shown} is in the corpus.`, head, buttons);
}
