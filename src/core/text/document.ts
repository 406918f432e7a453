import type { Article, Document, Extent, Paragraph, Sentence } from '../model.ts';
import { datelineOf } from './dateline.ts';
import { furnitureOf } from './furniture/furniture.ts';
import type { Marked } from './masking/marked.ts';
import { masked } from './masking/masked.ts';
import { oneLine } from './oneLine.ts';
import { blocksOf } from './paragraphs/blocks.ts';
import { headingsOf } from './paragraphs/headings.ts';
import { runInsOf } from './sentences/runIn.ts';
import { sentencesOf } from './sentences/sentences.ts';
import { titleOf } from './title.ts';
import { tokensOf } from './tokens.ts';

/**
 * Makes an article's text ready for reading: markup blanked, furniture marked, cut into sentences and tokens.
 * "**Putin** left.\n\nBy Jane Doe" gives the sentence "Putin left." and a by-line that yields no facts. Never throws.
 */
export function documentOf(article: Article): Document {
  const marked = masked(article);
  const text = marked.bare.replaceAll('\0', ' ');
  const paragraphs = paragraphsOf(marked, article.title ?? marked.title);
  const sentences = allSentences(marked.bare, text, paragraphs);
  return {
    article,
    text,
    title: titleOf(article, marked.title, marked.bare, paragraphs),
    paragraphs,
    sentences,
    tokens: sentences.map(({ start, end }) => tokensOf(text.slice(start, end), start)),
  };
}

function paragraphsOf(marked: Marked, title: string | null): Paragraph[] {
  const blocks = blocksOf(marked);
  const first = furnitureOf(blocks);
  const headings = headingsOf(
    blocks.map((block, i) => ({ ...block, furniture: first[i] ?? null })),
    title,
  );
  const furniture = furnitureOf(blocks.map((block, i) => ({ ...block, heading: headings[i] ?? false })));
  return blocks.map(({ start, end }, i) => ({
    start,
    end,
    furniture: furniture[i] ?? null,
    heading: headings[i] ?? false,
  }));
}

function allSentences(bare: string, text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const runIns = runInsOf(paragraphs.map((p) => (p.furniture || p.heading ? '' : text.slice(p.start, p.end))));
  const sentences: Sentence[] = [];
  const add = (paragraph: number, { start, end }: Extent, heading: boolean): void => {
    const furniture = paragraphs[paragraph]?.furniture ?? null;
    sentences.push({
      index: sentences.length,
      paragraph,
      start,
      end,
      text: oneLine(bare.slice(start, end)),
      furniture,
      heading,
    });
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    if (paragraph.heading) {
      add(i, paragraph, true);
      continue;
    }
    const runIn = runIns[i] ?? 0;
    if (runIn > 0)
      add(i, { start: paragraph.start, end: paragraph.start + words.slice(0, runIn).trimEnd().length }, true);
    const from = runIn > 0 ? runIn : (datelineOf(words)?.end ?? 0);
    const start = paragraph.start + from;
    for (const extent of sentencesOf(words.slice(from)))
      add(i, { start: start + extent.start, end: start + extent.end }, false);
  }
  return sentences;
}
