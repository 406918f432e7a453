import type { Extent, FurnitureKind } from '../../model.ts';

/**
 * Stands for a character of markup that is taken out, so that every offset still holds.
 * Becomes a blank in `Document.text`, and nothing in a citation.
 */
export const TAKEN_OUT = '\0';

/** What the markup says about a stretch: "# Title" is a heading, "<nav>" is furniture. */
export type Hint = Extent & { says: 'heading' | 'bullet' | FurnitureKind };

/** A text of the same length as the article's, its markup taken out; '\n' stands only where a paragraph ends. */
export type Marked = { bare: string; hints: Hint[]; title: string | null };

/** As many signs of markup as the words have characters: `takenOut('**')` is two of them. */
export const takenOut = (words: string): string => TAKEN_OUT.repeat(words.length);
