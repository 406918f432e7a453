import type { FurnitureKind } from '../../model.ts';
import type { Block } from '../paragraphs/block.ts';
import { isByline } from './bylines.ts';
import { isCaption, isCredit } from './captions.ts';
import { isCorrection } from './corrections.ts';
import { isNotice } from './notices.ts';
import { isTeaser } from './teasers.ts';
import { widgetsOf } from './widgets.ts';

const longestFurniture = 900;

/**
 * Why each block yields no facts, or null where it is part of the article.
 * What the markup says comes first, then the words of the line, then what stands around it. Copies are told by `repeatedOf`.
 */
export function furnitureOf(blocks: readonly Block[]): (FurnitureKind | null)[] {
  const widgets = widgetsOf(blocks);
  return blocks.map((block, i) => block.furniture ?? kindOfLine(block.words) ?? widgets[i] ?? null);
}

function kindOfLine(words: string): FurnitureKind | null {
  if (words.length > longestFurniture) return null;
  if (isCorrection(words)) return 'correction';
  if (isTeaser(words)) return 'teaser';
  if (isByline(words)) return 'byline';
  if (isCredit(words)) return 'credit';
  if (isCaption(words)) return 'caption';
  return isNotice(words) ? 'notice' : null;
}
