import { cleanText } from '../clean-text.ts';

/**
 * Text in which Discord finds no markdown, mention, link or timestamp: "*a* <@1>" is "\*a\* \<@1\>".
 * What only counts at the beginning of a line is escapeStart's.
 */
export function escapeMarkdown(text: string): string {
  return noPing(cleanText(text))
    .replace(/[\\*_~|`<>[\]]/g, '\\$&')
    .replace(/^\(/, '\\(') // "[1]" before it would make a link of both
    .replace(/:\/\//g, '\\://');
}

/** A finished line that Discord does not take for a heading, a list or small print: "- a" is "\- a". */
export function escapeStart(line: string): string {
  return line
    .trim()
    .replace(/^([-+#])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Text that calls nobody, for places where Discord reads no markdown: "@everyone" with a zero-width space inside. */
export function noPing(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, '@\u200b');
}
