import type { Extent } from '../../model.ts';

/** A role as the text tells it, with the side it serves where the words say so. */
export type ToldRole = {
  role: string | null;
  side: string | null;
  sure: number;
  /** Who owns the role, when that is no place: "Halden" in "Halden's chairman". */
  owner?: string | null;
};

/** One place where a name stands in full or behind a title. */
export type Sighting = Extent & {
  line: number;
  at: number;
  count: number;
  name: string;
  /** A surname or a given name alone. */
  single: boolean;
  titled: boolean;
  told: ToldRole[];
};
