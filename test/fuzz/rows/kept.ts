import fc from 'fast-check';
import { firstRows, indexRecord, parsedIndex } from '../../../lib/services/tracking/filing-index.ts';
import { parsedFiling } from '../../../lib/services/tracking/filing-keys.ts';
import { parsedLedger } from '../../../lib/services/tracking/ledger-on-disk.ts';
import { badge } from '../../../lib/tracker/badge.ts';
import { clocksOf } from '../../../lib/tracker/clocks.ts';
import { type Filing, filing } from '../../../lib/tracker/filing.ts';
import { ics } from '../../../lib/tracker/ics.ts';
import { ledger } from '../../../lib/tracker/ledger.ts';
import { possibleEvents } from '../../../lib/tracker/possible-events.ts';
import { reconcile } from '../../../lib/tracker/reconcile.ts';
import { remindersOf, usualSmsSteps } from '../../../lib/tracker/reminders.ts';
import { stagesOf } from '../../../lib/tracker/stages-of.ts';
import { stateOf } from '../../../lib/tracker/state-of.ts';
import { arbitraryOf } from '../arbitrary-of.ts';
import { hostileText, hostileValue, mutated } from '../hostile.ts';
import { parser } from '../parser.ts';

/** Whole as its shape has it, nearly so, or anything. */
const nearly = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    whole,
    whole.chain((sample) => mutated(sample)),
    hostileValue,
  );

const now = Date.UTC(2026, 10, 21);
const quiet = { from: 1320, to: 420 };
const anyFiling = arbitraryOf(filing, hostileText).filter((one) => filing.safeParse(one).success);
const rows = fc.array(
  fc.record({ id: hostileText, class: fc.nat({ max: 4 }), until: fc.option(fc.double(), { nil: undefined }) }),
  { maxLength: 5 },
);

/** What lies in storage, as somebody else may have written it; sealed records are in records.test.ts. */
export const kept = [
  parser({
    reads: 'a filing',
    files: ['lib/services/tracking/filing-keys.ts'],
    inputs: nearly(anyFiling.map((value) => ({ version: 1, value }))),
    read: (raw) => {
      const { id } = ((raw as { value?: { id?: unknown } } | null)?.value ?? {}) as { id?: unknown };
      parsedFiling(typeof id === 'string' ? id : '', raw);
    },
  }),
  parser({
    reads: 'what follows from a filing, whatever has happened to it',
    files: ['lib/tracker/filing.ts', 'lib/tracker/filing-event.ts'],
    inputs: fc.tuple(anyFiling as fc.Arbitrary<Filing>, nearly(arbitraryOf(ledger, hostileText))),
    read: ([one, raw]) => {
      const state = stateOf(one);
      const clocks = clocksOf(one, state);
      possibleEvents(one, state, now);
      stagesOf(one, state);
      badge(clocks, now);
      const reminders = remindersOf(one, state, clocks, usualSmsSteps);
      reconcile(reminders, parsedLedger({ value: raw }), { now, quiet });
      const entries = clocks.map((clock) => ({ clock, title: one.label, about: one.label }));
      ics(entries, { now, before: usualSmsSteps.before, name: '示例' });
    },
  }),
  parser({
    reads: 'the list of filings',
    files: ['lib/services/tracking/filing-index.ts', 'lib/services/tracking/ledger-on-disk.ts'],
    inputs: fc.oneof(
      nearly(rows.map((all) => ({ version: 1, value: { next: 1, rows: all, revision: 'x' } }))),
      nearly(arbitraryOf(ledger, hostileText)),
    ),
    read: (raw) => {
      const index = parsedIndex(raw);
      if (index) indexRecord(index);
      firstRows(raw, 10);
      parsedLedger(raw);
    },
  }),
];
