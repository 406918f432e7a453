import type { Article, Claim, Ledger, MeetingClaim, Reading } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { learnSurnames, withFullNames } from './canonical-names.ts';
import { foldDossiers } from './dossiers.ts';
import { effectiveDay } from './effective-day.ts';
import { foldMeetings } from './meetings.ts';

/**
 * Folds readings into the ledger, in order of publication whatever the order given.
 *
 * @example fold([{ article, reading: read(article, gazetteer) }], gazetteer).meetings
 */
export function fold(pairs: readonly { article: Article; reading: Reading }[], gazetteer: Gazetteer): Ledger {
  const ordered = [...pairs].sort((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    return a.article.id < b.article.id ? -1 : 1;
  });
  const surnames = new Map<string, string | null>();
  const claims = ordered.flatMap(({ reading }) => {
    learnSurnames(surnames, reading.people);
    return reading.claims.map((claim) => withFullNames(claim, surnames));
  });
  return {
    articles: ordered.map(({ article }) => article),
    readings: new Map(ordered.map(({ article, reading }) => [article.id, reading])),
    meetings: foldMeetings(claims.filter(isMeeting), gazetteer),
    dossiers: foldDossiers(ordered),
    deadlines: claims.filter((claim) => claim.type === 'deadline'),
    statements: claims.filter((claim) => claim.type === 'statement'),
  };
}

const dayOf = ({ article, reading }: { article: Article; reading: Reading }) =>
  effectiveDay({ published: reading.published, learned: article.learned });

const isMeeting = (claim: Claim): claim is MeetingClaim => claim.type === 'meeting';
