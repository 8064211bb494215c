import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { remindersOf, type SmsSteps, usualSmsSteps } from '../../../lib/tracker/reminders.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { inChina } from '../calendar/deadlines.ts';

const hour = 3_600_000;
const monday = inChina('2026-11-02 09:00');
const submitted: Deed = { type: 'submitted' };
const forwarded: Deed = { type: 'statusSeen', code: '4' };
const received: Deed = { type: 'smsReceived', verifier: 'subjectPrincipal' };
const all: Deed = { type: 'smsStatusSeen', code: '2' };

/** What happened one after another, an hour apart, from nine on a Monday. */
const hourly = (deeds: readonly Deed[]): FilingEvent[] =>
  deeds.map((deed, count) => happened(deed, monday + count * hour));

/** Steps, with hours after that Monday at nine; loud ones have a mark. */
function said(events: readonly FilingEvent[], about: Partial<Filing> = {}, steps: SmsSteps = usualSmsSteps): string[] {
  const { filing, state, clocks } = filingOf(events, { createdAt: monday, ...about });
  return remindersOf(filing, state, clocks, steps).map(
    ({ kind, step, at, loud, every }) =>
      `${kind} ${step} ${(at - monday) / hour}${every === undefined ? '' : ` every ${every / hour}`}${loud ? ' loud' : ''}`,
  );
}

describe('remindersOf an SMS', () => {
  it('at once, four hours later, 6 h, 2 h and 30 min before its end and at it: the last two are loud', () => {
    expect(said(hourly([received]))).toEqual([
      'sms begun 0',
      'sms later 4',
      'sms left 18',
      'sms left 22',
      'sms left 23.5 loud',
      'sms over 24 loud',
    ]);
  });

  it('begins when it is noted, and counts from when it came', () => {
    expect(said([{ ...happened(received, monday), noted: monday + 5 * hour }]).slice(0, 2)).toEqual([
      'sms begun 5',
      'sms later 4',
    ]);
  });

  it('noted after its end, it says that it is over and not that it begins', () => {
    expect(said([{ ...happened(received, monday), noted: monday + 25 * hour }])).not.toContain('sms begun 25');
  });

  it('steps of the person, in place of the usual ones', () => {
    expect(said(hourly([received]), {}, { after: [], before: [60] })).toEqual([
      'sms begun 0',
      'sms left 23 loud',
      'sms over 24 loud',
    ]);
  });

  it('without any step left: at once, and its end', () => {
    expect(said(hourly([received]), {}, { after: [], before: [] })).toEqual(['sms begun 0', 'sms over 24 loud']);
  });

  it('what stands before its receipt or after its end is left out', () => {
    expect(said(hourly([received]), {}, { after: [1440, 1500], before: [1440, 1500] })).toEqual([
      'sms begun 0',
      'sms over 24 loud',
    ]);
  });
});

describe('remindersOf the other clocks', () => {
  it.each([
    ['platform', [submitted], ['platform over 63', 'askForSms ask 24 every 24'], {}],
    ['bureau', [all], ['bureau over 687'], {}],
    [
      'reuse',
      [{ type: 'reuseAsked' }],
      [
        'reuseConfirm left 18',
        'reuseConfirm left 23 loud',
        'reuseConfirm over 24 loud',
        'reuseLost left 48',
        'reuseLost over 72',
      ],
      {},
    ],
    [
      'face check',
      [{ type: 'faceAsked' }],
      ['faceNotice left 22', 'faceNotice over 24', 'faceTask left 48', 'faceTask left 69', 'faceTask over 72'],
      {},
    ],
    [
      'payment',
      [{ type: 'procedureSeen', code: '15' }],
      ['payment left 18', 'payment left 23 loud', 'payment over 24 loud'],
      { combined: true },
    ],
    [
      'documents',
      [],
      ['papers left 15', 'papers left 735', 'papers left 1431', 'papers left 2007'],
      { papersUntil: '20270131' },
    ],
  ] as [string, Deed[], string[], Partial<Filing>][])('%s', (_, deeds, all, about) => {
    expect(said(hourly(deeds), about)).toEqual(all);
  });

  it('none of what was removed', () => {
    expect(said(hourly([received]), { removedAt: monday + hour })).toEqual([]);
  });
});

describe('whether the SMS has come', () => {
  const asks = (deeds: readonly Deed[], about: Partial<Filing> = {}) =>
    said(hourly(deeds), about).filter((line) => line.startsWith('askForSms'));

  it.each([
    ['daily from the submission', [submitted], ['askForSms ask 24 every 24'], {}],
    ['hourly once it was passed on', [submitted, forwarded], ['askForSms ask 2 every 1'], {}],
    ['not before it is submitted', [], [], {}],
    ['not where none is sent', [submitted], [], { kind: 'cancel_access' }],
    ['not where none is sent, passed on', [submitted, forwarded], [], { kind: 'cancel_access' }],
    ['not once one is noted', [submitted, forwarded, received], [], {}],
    ['not once all have verified', [submitted, forwarded, all], [], {}],
    ['not once it is lost', [submitted, forwarded, { type: 'smsStatusSeen', code: '3' }], [], {}],
    [
      'again when the page says that somebody else has one',
      [submitted, forwarded, received, { type: 'resultSeen', result: '31' }],
      ['askForSms ask 2 every 1'],
      {},
    ],
    ['not once rejected', [submitted, { type: 'statusSeen', code: '3' }], [], {}],
    ['cancellations have one too', [submitted], ['askForSms ask 24 every 24'], { kind: 'cancel_service' }],
  ] as [string, Deed[], string[], Partial<Filing>][])('%s', (_, deeds, lines, about) => {
    expect(asks(deeds, about)).toEqual(lines);
  });
});
