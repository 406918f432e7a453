import type { Day, LedgerView } from '../../core/model.ts';
import { saySpan } from '../../core/words/days.ts';
import type { ExitCode } from './ask.ts';
import type { Opened, Streams } from './program.ts';
import { ledgerToJson } from './protocol.ts';

/**
 * Prints the ledger as of a day, or of today: a table for people, or JSON.
 * @example printLedger(opened, '2025-11-27', true, streams) // 0
 */
export function printLedger(opened: Opened, asOf: Day | null, json: boolean, streams: Streams): ExitCode {
  const view = opened.viewAsOf(asOf ?? opened.today);
  streams.out(json ? JSON.stringify(ledgerToJson(view)) : ledgerToText(view));
  return view.meetings.length > 0 ? 0 : 1;
}

function ledgerToText(view: LedgerView): string {
  const lines = view.meetings.map(
    ({ kind, status, overdue, participants, place, places, span, contradictions, sources }) => {
      const flags = [overdue ? 'overdue' : '', contradictions.length > 0 ? 'in dispute' : '']
        .filter(Boolean)
        .join(', ');
      const facts = [
        saySpan(span),
        place ?? places.join(' or '),
        participants.join(', '),
        `${sources.length} art.`,
        flags,
      ];
      return `${`${kind}, ${status}`.padEnd(20)} ${facts.filter(Boolean).join(' · ')}`;
    },
  );
  return [`${view.meetings.length} meetings as of ${view.asOf}, from ${view.articles.length} articles`, ...lines].join(
    '\n',
  );
}
