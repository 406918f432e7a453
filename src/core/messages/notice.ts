import type { Answer, Tone } from '../model.ts';

/**
 * An answer that is one sentence, without facts: what was not understood, not allowed, or went wrong.
 * `notice('I did not understand that', 'There is no command /hwo.')`
 */
export function notice(title: string, sentence: string, tone: Tone = 'error'): Answer {
  return {
    answered: false,
    tone,
    title: [title],
    head: [[sentence]],
    shown: null,
    sections: [],
    cites: [],
    footer: [],
    buttons: [],
    page: null,
  };
}
