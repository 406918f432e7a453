import type { Article, Document, Extent, Paragraph, Sentence } from '../model.ts';
import { datelineOf } from './dateline.ts';
import { furnitureOf } from './furniture/furniture.ts';
import { repeatedOf } from './furniture/repeated.ts';
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
  const cut = blocksOf(marked);
  const kinds = furnitureOf(cut);
  const judged = cut.map((block, i) => ({ ...block, furniture: kinds[i] ?? null }));
  const headings = headingsOf(judged, title);
  const blocks = judged.map((block, i) => ({ ...block, heading: headings[i] ?? false }));
  const repeated = repeatedOf(blocks);
  return blocks.map(({ start, end, furniture, heading }, i) => ({
    start,
    end,
    furniture: repeated[i] ? 'repeated' : furniture,
    heading,
  }));
}

function allSentences(bare: string, text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const running = paragraphs.map((p) => (p.furniture || p.heading ? '' : text.slice(p.start, p.end)));
  const runIns = runInsOf(running);
  const first = running.findIndex((words) => words !== '');
  const sentences: Sentence[] = [];
  const add = (paragraph: number, { start, end }: Extent, heading: boolean): void => {
    const furniture = paragraphs[paragraph]?.furniture ?? null;
    const words = oneLine(bare.slice(start, end));
    sentences.push({ index: sentences.length, paragraph, start, end, text: words, furniture, heading });
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.heading) {
      add(i, paragraph, true);
      continue;
    }
    const words = text.slice(paragraph.start, paragraph.end);
    const runIn = runIns[i] ?? 0;
    if (runIn > 0) add(i, at(paragraph.start, { start: 0, end: words.slice(0, runIn).trimEnd().length }), true);
    const from = runIn > 0 ? runIn : (datelineOf(words, 0, i === first)?.end ?? 0);
    for (const extent of sentencesOf(words.slice(from))) add(i, at(paragraph.start + from, extent), false);
  }
  return sentences;
}

const at = (offset: number, { start, end }: Extent): Extent => ({ start: offset + start, end: offset + end });
