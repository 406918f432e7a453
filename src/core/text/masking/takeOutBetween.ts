import { TAKEN_OUT } from './marked.ts';

/**
 * Takes out every stretch from a match of `open` to the end of what `close` names for it, line breaks excepted.
 * `open` needs the flag g. A stretch that never closes is kept, or taken out to the end of the text.
 * `takeOutBetween('a<!--b-->c', /<!--/g, () => '-->', 'keep')` keeps "a" and "c" in their places.
 */
export function takeOutBetween(
  text: string,
  open: RegExp,
  close: (opened: RegExpExecArray) => string,
  unclosed: 'keep' | 'takeOut',
): string {
  const parts: string[] = [];
  let at = 0;
  open.lastIndex = 0;
  for (let opened = open.exec(text); opened; opened = open.exec(text)) {
    const closing = new RegExp(close(opened), 'gi');
    closing.lastIndex = opened.index + opened[0].length;
    const closed = closing.test(text);
    if (!closed && unclosed === 'keep') break;
    const end = closed ? closing.lastIndex : text.length;
    parts.push(text.slice(at, opened.index), text.slice(opened.index, end).replace(/[^\n]/g, TAKEN_OUT));
    at = end;
    open.lastIndex = end;
  }
  return parts.join('') + text.slice(at);
}
