import type { FurnitureKind } from '../../model.ts';
import type { Block } from '../paragraphs/block.ts';
import { isTeaserLabel } from './teasers.ts';

const feedLabel =
  /^(?:news ?feed|live (?:feed|updates)|latest(?: (?:news|updates|videos?))?|breaking news|video|videos|audio|podcast|gallery|in brief|news in brief|live|opinion|popular|newsletter)$/i;
const feedEnd = /^(?:show|load|see|view) (?:more|all)\.?$/i;
const stamp = /^\(?\s*(?:updated|published|posted)\s*:?\s*\)?$/i;

/** A paragraph that can only be running text: long, or several words that end as a sentence. */
const runs = (block: Block): boolean =>
  !block.bullet && /[.!?]["”’)]*$/.test(block.words) && block.words.split(' ').length >= 8;

/**
 * Marks what hangs under the label of a widget: the list under "Also in this issue", the story under "News Feed".
 * A list ends with the next running paragraph; a feed behind the article's second half goes on to the end.
 */
export function widgetsOf(blocks: readonly Block[]): (FurnitureKind | null)[] {
  const kinds: (FurnitureKind | null)[] = blocks.map(() => null);
  const total = blocks.reduce((sum, block) => sum + block.words.length, 0);
  let read = 0;
  let bodies = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (isTeaserLabel(block.words) && !feedLabel.test(block.words)) i = markList(blocks, kinds, i);
    else if (feedLabel.test(block.words)) {
      if (bodies >= 2 && read > total / 2) return kinds.fill('feed', i);
      kinds[i] = 'feed';
    } else if (feedEnd.test(block.words) || stamp.test(block.words)) kinds[i] = 'feed';
    read += block.words.length;
    if (runs(block)) bodies++;
  }
  return kinds;
}

/** Marks a label and the lines under it; gives the last one's index. */
function markList(blocks: readonly Block[], kinds: (FurnitureKind | null)[], label: number): number {
  kinds[label] = 'teaser';
  let last = label;
  for (let i = label + 1; i < blocks.length && i <= label + 12; i++) {
    const block = blocks[i];
    if (block === undefined || runs(block) || block.words.length > 160) break;
    kinds[i] = 'teaser';
    last = i;
  }
  return last;
}
