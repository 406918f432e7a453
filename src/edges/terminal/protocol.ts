import type { DeadlineClaim, LedgerView, MeetingView, Reading, Span, StatementClaim, Timex } from '../../core/model.ts';
import type { ReadAlone } from './program.ts';

/** Days of a span as the protocols write them. */
const daysOf = ({ earliest, latest }: Span) => ({ earliest, latest });

/**
 * What was read of one article, as `read --json` and `read --jsonl` give it: every fact with its sentence.
 * @example readingToJson(alone).meetings[0]?.sentence
 */
export function readingToJson({ article, reading, meetings }: ReadAlone) {
  const { earliest, latest, basis } = reading.published;
  const deadlines = reading.claims.filter((claim): claim is DeadlineClaim => claim.type === 'deadline');
  const statements = reading.claims.filter((claim): claim is StatementClaim => claim.type === 'statement');
  return {
    title: reading.title,
    published: { earliest, latest, basis },
    people: reading.people.map(({ name, roles, side, aliases }) => ({ name, roles, side, aliases })),
    places: placesOf(reading),
    meetings: meetings.map(meetingRead),
    deadlines: deadlines.map(({ span, about, sentence }) => ({ ...daysOf(span), about, sentence })),
    statements: statements.map(({ speaker, span, sentence }) => ({ speaker, ...daysOf(span), sentence })),
    furniture: reading.paragraphs
      .filter(({ furniture }) => furniture !== null)
      .map(({ start, end }) => article.text.slice(start, end)),
  };
}

function meetingRead(meeting: MeetingView) {
  const { kind, status, participants, possible, place, places, span, newest } = meeting;
  return {
    kind,
    status,
    participants,
    possible,
    place,
    places,
    ...daysOf(span),
    precision: span.precision,
    sentence: newest.sentence,
    rule: newest.rule,
  };
}

function placesOf({ places }: Reading) {
  const locations = places.filter(({ demonym }) => !demonym);
  return locations
    .filter(({ name }, at) => locations.findIndex((other) => other.name === name) === at)
    .map(({ name, country }) => ({ name, country }));
}

/** The ledger as of a day, as `ledger --json` gives it; sources are file names. */
export function ledgerToJson(view: LedgerView) {
  const files = new Map(view.articles.map(({ id, file }) => [id, file]));
  return {
    as_of: view.asOf,
    meetings: view.meetings.map((meeting) => ({
      id: meeting.id,
      kind: meeting.kind,
      status: meeting.status,
      participants: meeting.participants,
      possible: meeting.possible,
      place: meeting.place,
      places: meeting.places,
      ...daysOf(meeting.span),
      precision: meeting.span.precision,
      overdue: meeting.overdue,
      quiet: meeting.quiet,
      contradicted: meeting.contradictions.length > 0,
      sources: meeting.sources.map((id) => files.get(id) ?? id),
    })),
    people: view.dossiers.map(({ name, side }) => ({ name, side })),
  };
}

/** A time found in a text, as `dates --jsonl` gives it. */
export function timexToJson(text: string, { start, end, span, named }: Timex) {
  // "since 2004" names the year; the protocol wants the days that the words name.
  const { earliest, latest } = named ?? span;
  const { precision } = span;
  return {
    text: text.slice(start, end),
    start,
    end,
    earliest,
    latest,
    granularity: precision === 'vague' || precision === 'none' ? 'range' : precision,
  };
}
