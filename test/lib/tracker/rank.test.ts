import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { byRank, type Rank, rankOf } from '../../../lib/tracker/rank.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { inChina } from '../calendar/deadlines.ts';

const monday = inChina('2026-11-02 09:00');
const submitted: Deed = { type: 'submitted' };
const forwarded: Deed = { type: 'statusSeen', code: '4' };
const received: Deed = { type: 'smsReceived', verifier: 'subjectPrincipal' };
const verified: Deed = { type: 'smsStatusSeen', code: '2' };

type Row = [what: string, deeds: Deed[], place: number, until?: string, about?: Partial<Filing>];
const rows: Row[] = [
  ['an SMS waits', [received], 0, '2026-11-03 09:00'],
  ['an SMS is awaited', [submitted, forwarded], 1, '2026-12-01 00:00'],
  ['the SMS was lost', [received, { type: 'smsStatusSeen', code: '3' }], 1],
  ['rejected by the platform', [submitted, { type: 'statusSeen', code: '3' }], 1],
  ['rejected by the bureau', [received, verified, { type: 'statusSeen', code: '5' }], 1],
  ['withdrawn', [submitted, { type: 'withdrawn' }], 1],
  ['reuse is to be confirmed', [{ type: 'reuseAsked' }], 1, '2026-11-03 09:00'],
  ['a face check waits', [{ type: 'faceAsked' }], 1, '2026-11-03 09:00'],
  ['with the platform', [submitted], 2, '2026-11-05 00:00'],
  ['with the bureau', [received, verified], 2, '2026-12-01 00:00'],
  ['no SMS is sent', [submitted, forwarded], 2, '2026-12-01 00:00', { kind: 'cancel_access' }],
  ['not submitted', [], 3],
  ['not submitted, documents run out', [], 3, undefined, { papersUntil: '20261231' }],
  ['filed', [received, verified, { type: 'statusSeen', code: '6' }], 4],
  ['stopped', [received, { type: 'stopped' }], 4, undefined, { kind: 'cancel_subject' }],
];

describe('rankOf', () => {
  it.each(rows)('%s', (_, deeds, place, until, about) => {
    const events = deeds.map((deed, count) => happened(deed, monday, `${count}`));
    const { filing, state, clocks } = filingOf(events, { createdAt: monday, ...about });
    const rank = { class: place, ...(until !== undefined && { until: inChina(until) }) };
    expect(rankOf(state, clocks, filing.kind)).toEqual(rank);
  });
});

describe('byRank', () => {
  it('by class, then by what ends first, what does not end last', () => {
    const ranks: Rank[] = [
      { class: 4 },
      { class: 1 },
      { class: 1, until: 5 },
      { class: 0, until: 9 },
      { class: 1, until: 2 },
    ];
    expect(ranks.toSorted(byRank)).toEqual([
      { class: 0, until: 9 },
      { class: 1, until: 2 },
      { class: 1, until: 5 },
      { class: 1 },
      { class: 4 },
    ]);
  });

  it('two that are alike are the same', () => {
    expect(byRank({ class: 3 }, { class: 3 })).toBe(0);
  });
});
