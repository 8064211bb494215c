import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { inChina } from '../calendar/deadlines.ts';

const when = '2026-11-21 09:30';
const saturday = inChina(when);
const submitted = { type: 'submitted' } as const;
const verified = { type: 'smsStatusSeen', code: '2' } as const;
const received = { type: 'smsReceived', verifier: 'subjectPrincipal' } as const;
const other = { type: 'smsReceived', verifier: 'appletPrincipal' } as const;

const endsOf = (events: readonly FilingEvent[], about: Partial<Filing> = {}) =>
  filingOf(events, { createdAt: saturday, ...about }).clocks.map(({ kind, until }) => [kind, until]);
const at = (time: string, deed: Parameters<typeof happened>[0]) => happened(deed, inChina(time));

type Row = [what: string, events: FilingEvent[], ends: [kind: string, until: string][], about?: Partial<Filing>];

const rows: Row[] = [
  ['platform, over a weekend', [at('2026-11-19 10:00', submitted)], [['platform', '2026-11-24 00:00']]],
  [
    'platform, a Saturday worked, then the holiday',
    [at('2026-02-13 09:00', submitted)],
    [['platform', '2026-02-25 00:00']],
  ],
  ['bureau, over weekends', [at('2026-11-02 09:00', verified)], [['bureau', '2026-12-01 00:00']]],
  ['bureau, over two holidays', [at('2026-09-18 23:59', verified)], [['bureau', '2026-10-23 00:00']]],
  [
    'bureau, from passing on while no SMS is known',
    [at('2026-11-02 09:00', { type: 'statusSeen', code: '4' })],
    [['bureau', '2026-12-01 00:00']],
  ],
  ['SMS', [at(when, received)], [['sms', '2026-11-22 09:30']]],
  [
    'SMS of both',
    [at(when, received), at('2026-11-21 12:00', other)],
    [
      ['sms', '2026-11-22 09:30'],
      ['sms', '2026-11-22 12:00'],
    ],
  ],
  [
    'SMS, one verified',
    [at(when, received), at('2026-11-21 12:00', other), at('2026-11-21 13:00', { ...received, type: 'verified' })],
    [['sms', '2026-11-22 12:00']],
  ],
  [
    'SMS, a resend does not extend it',
    [at(when, received), at('2026-11-21 20:00', { type: 'resultSeen', result: '101' })],
    [['sms', '2026-11-22 09:30']],
  ],
  [
    'SMS, its deadline corrected',
    [
      at(when, received),
      at('2026-11-21 10:00', {
        type: 'smsTimeSet',
        verifier: 'subjectPrincipal',
        deadline: inChina('2026-11-22 18:00'),
      }),
    ],
    [['sms', '2026-11-22 18:00']],
  ],
  [
    'SMS, its receipt corrected',
    [
      at(when, received),
      at('2026-11-21 10:00', {
        type: 'smsTimeSet',
        verifier: 'subjectPrincipal',
        received: inChina('2026-11-21 08:00'),
      }),
    ],
    [['sms', '2026-11-22 08:00']],
  ],
  ['SMS lost', [at(when, received), at('2026-11-22 10:00', { type: 'smsStatusSeen', code: '3' })], []],
  [
    'reuse',
    [at(when, { type: 'reuseAsked' })],
    [
      ['reuseConfirm', '2026-11-22 09:30'],
      ['reuseLost', '2026-11-24 09:30'],
    ],
  ],
  ['reuse confirmed', [at(when, { type: 'reuseAsked' }), at('2026-11-21 10:00', { type: 'reuseConfirmed' })], []],
  [
    'face check',
    [at(when, { type: 'faceAsked' })],
    [
      ['faceNotice', '2026-11-22 09:30'],
      ['faceTask', '2026-11-24 09:30'],
    ],
  ],
  [
    'face check, combined',
    [at(when, { type: 'faceAsked' })],
    [
      ['faceNotice', '2026-11-22 09:30'],
      ['faceTask', '2026-11-22 09:30'],
    ],
    { combined: true },
  ],
  ['face checked', [at(when, { type: 'faceAsked' }), at('2026-11-21 10:00', { type: 'faceChecked' })], []],
  ['payment', [at(when, { type: 'procedureSeen', code: '15' })], [['payment', '2026-11-22 09:30']], { combined: true }],
  ['documents', [], [['papers', '2027-02-01 00:00']], { papersUntil: '20270131' }],
  [
    'filed, only its documents',
    [at(when, { type: 'statusSeen', code: '6' })],
    [['papers', '2027-02-01 00:00']],
    { papersUntil: '20270131' },
  ],
  [
    'stopped',
    [at(when, received), at('2026-11-21 10:00', { type: 'stopped' })],
    [],
    { kind: 'cancel_subject', papersUntil: '20270131' },
  ],
  ['removed', [at(when, received)], [], { papersUntil: '20270131', removedAt: saturday + 1 }],
];

describe('clocksOf', () => {
  it.each(rows)('%s', (_, events, ends, about) => {
    expect(endsOf(events, about)).toEqual(ends.map(([kind, until]) => [kind, inChina(until)]));
  });

  it('keeps the id of a clock whose end is moved, and gives another to the next submission', () => {
    const idsOf = (...events: FilingEvent[]) => filingOf(events).clocks.map(({ id }) => id);
    const moved = { type: 'smsTimeSet', verifier: 'subjectPrincipal', received: saturday - 1 } as const;
    const first = idsOf(at(when, received));
    expect(first).toEqual(['f1|sms|subjectPrincipal|1']);
    expect(idsOf(at(when, received), at('2026-11-21 10:00', moved))).toEqual(first);
    const again = [at('2026-11-22 10:00', submitted), at('2026-11-23 09:00', received)];
    expect(idsOf(at(when, received), ...again)).toEqual(['f1|sms|subjectPrincipal|2']);
  });

  it('says what is counted in a year whose calendar is not out', () => {
    const estimated = (time: string) => filingOf([at(time, submitted)]).clocks.map((clock) => clock.estimated);
    expect(estimated('2026-12-28 09:00')).toEqual([false]);
    expect(estimated('2026-12-31 09:00')).toEqual([true]);
  });
});
