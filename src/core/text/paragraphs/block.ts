import type { Extent, FurnitureKind } from '../../model.ts';

/** A paragraph while it is being judged: where it stands, its words on one line, what the markup says of it. */
export type Block = Extent & {
  words: string;
  bullet: boolean;
  heading: boolean;
  furniture: FurnitureKind | null;
};
