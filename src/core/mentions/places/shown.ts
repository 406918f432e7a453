/**
 * Words as they are shown: on one line.
 * @example shown('Foz do\n  Iguaçu') === 'Foz do Iguaçu'
 */
export const shown = (words: string): string => words.replace(/\s+/g, ' ');
