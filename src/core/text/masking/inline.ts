import { takenOut } from './marked.ts';
import { takeOutBetween } from './takeOutBetween.ts';

const image = /!\[[^\][\n]*\]\([^()\s]*\)/g;
const link = /\[([^\][]*)\](\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)|\[[^\][\n]{0,80}\])/g;
const bareAddress = /<https?:[^<>\s]*>/g;
const bold = /(\*\*|__)(?=[^\s*_])((?:[^*\n]|\n(?!\s*\n)){0,1500}?[^\s*])\1/g;
const italic = /(^|[\s([“"‘'*\0—–-])([*_])(?=[^\s*_])([^*_\n]{0,1500}?[^\s*_])\2(?![\p{L}\p{N}])/gmu;
const code = /(`{1,3})([^`\n]{1,500})\1/g;
const escaped = /\\(?=[\\`*_{}[\]()#+.!>~|'"$-])/g;

const keepMiddle = (_all: string, mark: string, words: string): string => takenOut(mark) + words + takenOut(mark);

/**
 * Takes out the markup inside the lines of a text, character by character.
 * "**Putin** met [Rubio](https://a.example)" keeps "Putin met Rubio", each word in its place.
 */
export function maskInline(text: string): string {
  return takeOutBetween(text, /<!--/g, () => '-->', 'keep')
    .replace(image, takenOut)
    .replace(link, (_all, words: string, target: string) => `\0${words}\0${takenOut(target)}`)
    .replace(bareAddress, takenOut)
    .replace(code, keepMiddle)
    .replace(bold, keepMiddle)
    .replace(italic, (_all, before: string, mark: string, words: string) => `${before}\0${words}${takenOut(mark)}`)
    .replace(escaped, '\0');
}
