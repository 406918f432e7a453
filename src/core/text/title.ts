import type { Article, Paragraph } from '../model.ts';
import { oneLine } from './oneLine.ts';

/**
 * The article's title: the one told beside it, else the page's own, else a headline before the first paragraph.
 * A text that starts with a sentence has none.
 */
export function titleOf(
  article: Article,
  told: string | null,
  bare: string,
  paragraphs: readonly Paragraph[],
): string | null {
  const given = article.title?.trim() || told;
  if (given) return given;
  const first = paragraphs.findIndex((paragraph) => paragraph.heading && !paragraph.furniture);
  const body = paragraphs.findIndex((paragraph) => !paragraph.heading && !paragraph.furniture);
  const heading = paragraphs[first];
  if (heading === undefined || (body >= 0 && first > body + 1)) return null;
  return oneLine(bare.slice(heading.start, heading.end));
}
