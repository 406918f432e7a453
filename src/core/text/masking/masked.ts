import type { Article } from '../../model.ts';
import { maskHtml } from './html.ts';
import { maskMarkdown } from './markdown.ts';
import type { Marked } from './marked.ts';

/** Takes the markup out of an article in the way of its format; the result is as long as the text. */
export const masked = (article: Article): Marked =>
  article.format === 'html' ? maskHtml(article.text) : maskMarkdown(article.text);
