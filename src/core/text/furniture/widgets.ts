import type { FurnitureKind } from '../../model.ts';
import type { Block } from '../paragraphs/block.ts';
import { isTeaserLabel } from './teasers.ts';

/** What stands under these comes from another day. */
const feedLabel =
  /^(?:news ?feed|live (?:feed|updates)|latest(?: (?:news|updates|headlines))?|breaking news|(?:news )?in brief|more from the feed)$/i;
/** Under these stands at most the line that tells what is shown. */
const playerLabel = /^(?:videos?|audio|podcasts?|gallery|photos|watch|listen)$/i;
const end = /^(?:show|load|see|view) (?:more|all)\.?$|^\(?\s*updated\s*:?\s*\)?$/i;

/** A feed is smaller than the article that it hangs on. */
const largestFeed = 0.4;
const longestTeaser = 160;
const longestList = 12;

type Kinds = (FurnitureKind | null)[];

/** A paragraph that can only be running text. */
const runs = (block: Block): boolean =>
  !block.bullet && /[.!]["”’)]*$/.test(block.words) && block.words.split(' ').length >= 5;

/**
 * Marks what hangs under the label of a widget: the list under "Also in this issue", the story under "News Feed".
 * Before the article's first paragraph a label stands alone; behind it a list ends with the next running
 * paragraph, and a feed goes on to the end when what is left is the smaller part.
 */
export function widgetsOf(blocks: readonly Block[]): Kinds {
  const kinds: Kinds = blocks.map(() => null);
  const total = blocks.reduce((sum, block) => sum + block.words.length, 0);
  let read = 0;
  let begun = false;
  for (const [i, block] of blocks.entries()) {
    const { words } = block;
    if (feedLabel.test(words) && begun && total - read < total * largestFeed) return kinds.fill('feed', i);
    if (feedLabel.test(words) || playerLabel.test(words) || end.test(words)) kinds[i] = 'feed';
    if (playerLabel.test(words) && begun && endsAfter(blocks, i + 1)) kinds[i + 1] = 'feed';
    if (isTeaserLabel(words) && kinds[i] === null) markList(blocks, kinds, i, begun);
    read += words.length;
    begun ||= runs(block);
  }
  return kinds;
}

/** Whether the article is over after a block: nothing follows it, or the foot of the widget does. */
function endsAfter(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return at < blocks.length && (next === undefined || end.test(next.words) || playerLabel.test(next.words));
}

function markList(blocks: readonly Block[], kinds: Kinds, label: number, begun: boolean): void {
  kinds[label] = 'teaser';
  if (!begun) return;
  for (const [i, block] of blocks.slice(label + 1, label + 1 + longestList).entries()) {
    if (runs(block) || block.heading || block.words.length > longestTeaser) return;
    kinds[label + 1 + i] = 'teaser';
  }
}
