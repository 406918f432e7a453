import { claimId } from '../../../src/core/claims/identity.ts';
import type { Kind, MeetingClaim, Reference, Span, Status } from '../../../src/core/model.ts';

type Short = {
  on: string;
  by?: string | null;
  kind?: Kind;
  status: Status;
  who: string[];
  sides?: string[];
  place?: string | null;
  days?: [string, string] | [string] | null;
  reference?: Partial<Reference>;
  article?: string;
  words?: string;
};

const none: Span = { earliest: null, latest: null, precision: 'none', words: null, anchor: null, time: null };

/** A meeting claim in few words, for tables: published on a day, days as [first, last] or one. */
export function claim(short: Short): MeetingClaim {
  const article = short.article ?? `article-${short.on}`;
  const [earliest, latest] = [short.days?.[0] ?? null, short.days?.[1] ?? short.days?.[0] ?? null];
  const sentence =
    short.words ??
    `${short.who.join(' and ')} ${short.status} ${short.kind ?? 'meeting'} ${earliest ?? ''} ${short.place ?? ''}`;
  return {
    id: claimId(article, sentence, 0),
    type: 'meeting',
    article,
    at: 0,
    sentence,
    rule: 'test',
    published: { earliest: short.on, latest: short.on, basis: 'given' },
    learned: `${short.on}T12:00:00Z`,
    kind: short.kind ?? 'meeting',
    status: short.status,
    participants: short.who,
    possible: [],
    sides: short.sides ?? [],
    place: short.place ?? null,
    places: [],
    span: earliest ? { ...none, earliest, latest, precision: earliest === latest ? 'day' : 'range' } : none,
    reference: { definite: false, ordinal: null, topic: [], moved: null, ...short.reference },
    saidBy: short.by ?? null,
  };
}
