import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { type Situation, situations, standing } from '../../../lib/tracker/standing.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { inChina } from '../calendar/deadlines.ts';

const hour = 3_600_000;
const monday = inChina('2026-11-02 09:00');
const submitted: Deed = { type: 'submitted' };
const seen = (code: '3' | '4' | '5' | '6' | '1025'): Deed => ({ type: 'statusSeen', code });
const procedure = (code: '9' | '15' | '16' | '17' | '18' | '19'): Deed => ({ type: 'procedureSeen', code });
const result = (code: '2' | '21' | '31'): Deed => ({ type: 'resultSeen', result: code });
const received: Deed = { type: 'smsReceived', verifier: 'subjectPrincipal' };
const all: Deed = { type: 'smsStatusSeen', code: '2' };
const timedOut: Deed = { type: 'smsStatusSeen', code: '3' };
const wrong = (times: number): Deed[] => Array.from({ length: times }, () => result('2'));
const combined = { combined: true };
const cancels = { kind: 'cancel_subject' } as const;

/** All that happened at nine on a Monday; hours after that. */
type Row = [is: Situation, hours: number, deeds: Deed[], about?: Partial<Filing>];
const rows: Row[] = [
  ['preparing', 0, []],
  ['blocked', 0, [seen('1025')]],
  ['reuseWaiting', 23.99, [{ type: 'reuseAsked' }]],
  ['reuseLate', 24, [{ type: 'reuseAsked' }]],
  ['reuseLate', 71.99, [{ type: 'reuseAsked' }]],
  ['reuseLost', 72, [{ type: 'reuseAsked' }]],
  ['preparing', 72, [{ type: 'reuseAsked' }, { type: 'reuseConfirmed' }]],
  ['faceWaiting', 71.99, [{ type: 'faceAsked' }]],
  ['faceOver', 72, [{ type: 'faceAsked' }]],
  ['faceOver', 24, [{ type: 'faceAsked' }], combined],
  ['preparing', 72, [{ type: 'faceAsked' }, { type: 'faceChecked' }]],
  ['paymentWaiting', 1, [procedure('15')], combined],
  ...(['9', '16', '17', '19'] as const).map((code): Row => ['verificationReview', 1, [procedure(code)], combined]),
  ['verificationRejected', 1, [procedure('18')], combined],
  ['platformReview', 62.99, [submitted]],
  ['platformLate', 63, [submitted]],
  ['platformRejected', 1, [submitted, seen('3')]],
  ['smsAwaited', 1, [submitted, seen('4')]],
  ['smsWaiting', 23.99, [received]],
  ['smsWaiting', 1, [received, ...wrong(4)]],
  ['smsNoTries', 1, [received, ...wrong(5)]],
  ['smsOther', 1, [received, result('31')]],
  ['smsTimedOut', 24, [received]],
  ['smsTimedOut', 1, [received, timedOut]],
  ['smsTimedOut', 24, [received, ...wrong(5)]],
  ['smsFailed', 1, [received, result('21')]],
  ['cancelSmsWaiting', 23.99, [received], cancels],
  ['cancelSmsTimedOut', 24, [received], cancels],
  ['cancelSmsTimedOut', 1, [received, timedOut], cancels],
  ['bureauReview', 686.99, [received, all]],
  ['bureauReview', 1, [submitted, seen('4')], { kind: 'cancel_access' }],
  ['bureauLate', 687, [received, all]],
  ['bureauRejected', 1, [received, all, seen('5')]],
  ['withdrawn', 1, [submitted, { type: 'withdrawn' }]],
  ['filed', 1, [received, all, seen('6')]],
  ['cancelled', 1, [submitted, { type: 'cancelled' }], cancels],
  ['stopped', 1, [submitted, { type: 'stopped' }], cancels],
];

describe('standing', () => {
  it.each(rows)('%s, %s h later', (is, hours, deeds, about) => {
    const events = deeds.map((deed, count) => happened(deed, monday, `${count}`));
    const listed = filingOf(events, { createdAt: monday, ...about });
    expect(standing({ ...listed, now: monday + hours * hour })).toBe(is);
  });

  it('no situation is left out above', () => {
    expect(situations.filter((one) => !rows.some(([is]) => is === one))).toEqual([]);
  });
});
