import { describe, expect, it } from 'vitest';
import type { Interval, MeetingView } from '../../../src/core/model.ts';
import type { Expected, Told } from './cases/row.ts';
import { WANTED } from './cases/wanted.ts';
import { SILENT, TOLD } from './cases.ts';
import { bundledGazetteer, readOn, viewOn } from './reading.ts';

const gazetteer = await bundledGazetteer();

describe.each(Object.entries(SILENT))('no meeting: %s', (_reason, rows) => {
  it.each(rows)('%s', (text, on) => expect(viewOn(text, on, gazetteer).meetings.map(outline)).toEqual([]));
});

describe.each(Object.entries(TOLD))('a meeting: %s', (_phenomenon, rows) => {
  for (const row of rows) it(row[0], () => expectAll(row));
});

describe('wanted', () => {
  for (const row of WANTED) it.fails(row[0], () => expectAll(row));
});

/** Every meeting of the row is told, and no other. */
function expectAll([text, on, ...expected]: Told): void {
  const rest = viewOn(text, on, gazetteer).meetings;
  for (const meeting of expected) {
    const at = rest.findIndex((view) => fits(view, meeting));
    expect(at, `missing: ${JSON.stringify(meeting)} among ${JSON.stringify(rest.map(outline))}`).not.toBe(-1);
    rest.splice(at, 1);
  }
  expect(rest.map(outline), 'told, but not expected').toEqual([]);
}

it('every claim shows words of its text', () => {
  for (const [text, on] of Object.values(TOLD).flat()) {
    const { claims } = readOn(text, on, gazetteer);
    expect(claims.length, text).toBeGreaterThan(0);
    for (const { sentence } of claims) expect(text).toContain(sentence);
  }
});

function fits(view: MeetingView, { call, face, who, not, at, on }: Expected): boolean {
  const there = [...view.participants, ...view.sides];
  const named = [...there, ...view.possible];
  return (
    (view.kind === 'call') === (call !== undefined) &&
    view.status === (call ?? face) &&
    (who ?? []).every((name) => there.includes(name)) &&
    !(not ?? []).some((name) => named.includes(name)) &&
    (at === undefined || view.place === at) &&
    (on === undefined || daysOf(view.span) === on)
  );
}

/** "earliest..latest", one day where both are the same, "-" for an open end, null for no day. */
function daysOf({ earliest, latest }: Interval): string | null {
  if (earliest === null && latest === null) return null;
  return earliest === latest ? earliest : `${earliest ?? '-'}..${latest ?? '-'}`;
}

function outline(view: MeetingView) {
  const { kind, status, participants, possible, sides, place } = view;
  return { kind, status, participants, possible, sides, place, days: daysOf(view.span) };
}
