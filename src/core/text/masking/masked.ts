import type { Article } from '../../model.ts';
import { maskHtml } from './html.ts';
import { maskMarkdown } from './markdown.ts';
import type { Marked } from './marked.ts';

/** Takes the markup out of an article in the way of its format; the result is as long as the text. */
export function masked(article: Article): Marked {
  const marked = article.format === 'html' ? maskHtml(article.text) : maskMarkdown(article.text);
  return { ...marked, bare: closedUp(marked.bare) };
}

/**
 * Moves what was taken out inside a word behind it, so that "Rodr&iacute;guez" reads as one name
 * and "**Bessent**:" as a name with its colon. Each word still starts where it did.
 */
const closedUp = (bare: string): string =>
  bare.replace(/\S+/g, (run) => {
    if (!run.includes('\0')) return run;
    const words = run.replace(/^\0+/, '');
    const kept = words.replaceAll('\0', '');
    return '\0'.repeat(run.length - words.length) + kept + '\0'.repeat(words.length - kept.length);
  });
