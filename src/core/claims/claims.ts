import type { Claim, Document } from '../model.ts';
import { deadlineOf } from './deadlines.ts';
import { claimId } from './identity.ts';
import { meetingsTold, type Told } from './meetings.ts';
import type { Mentions } from './scene.ts';
import { statementOf } from './statements.ts';

/**
 * What an article asserts: meetings, deadlines, statements, each with its sentence and the rule that made it.
 *
 * @example claimsOf(doc, mentions).filter(({ type }) => type === 'deadline')
 */
export function claimsOf(doc: Document, mentions: Mentions): Claim[] {
  return meetingsTold(doc, mentions).flatMap((told) => claimsIn(told, doc, mentions));
}

function claimsIn({ scene, drafts }: Told, doc: Document, { published }: Mentions): Claim[] {
  const claims: Claim[] = [];
  const base = (rule: string) => ({
    id: claimId(doc.article.id, scene.sentence.text, claims.length),
    article: doc.article.id,
    at: scene.sentence.index,
    sentence: scene.sentence.text,
    rule,
    published,
    learned: doc.article.learned,
  });
  for (const { trigger: _trigger, parties: _parties, rule, ...draft } of drafts)
    claims.push({ ...base(rule), type: 'meeting', ...draft });
  const deadline = deadlineOf(scene);
  if (deadline) claims.push({ ...base('deadline'), type: 'deadline', ...deadline });
  const statement = statementOf(scene);
  if (statement)
    claims.push({ ...base('statement'), type: 'statement', speaker: statement.speaker.name, span: statement.span });
  return claims;
}
