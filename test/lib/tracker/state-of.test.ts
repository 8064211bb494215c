import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../lib/tracker/clocks.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { type FilingState, wrongAllowed, wrongEntries } from '../../../lib/tracker/filing-state.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { type Situation, standing } from '../../../lib/tracker/standing.ts';
import { stateOf, withEvent, withoutEvent } from '../../../lib/tracker/state-of.ts';
import type { Verifier } from '../../../lib/tracker/verifiers.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

const hour = 60 * 60_000;
const start = Date.UTC(2026, 10, 23, 1);
const at = (hours: number): number => start + hours * hour;

/** What happened, in hours from the start. */
type Step = [hours: number, deed: Deed];
const begun = (about: Partial<Filing> = {}): Filing => filingOf([], { createdAt: start, ...about }).filing;
const note = (filing: Filing, [hours, deed]: Step) => withEvent(filing, happened(deed, at(hours)));

/** A life of which every event could happen. */
function lived(steps: readonly Step[], about?: Partial<Filing>): Filing {
  return steps.reduce((filing, step) => {
    const noted = note(filing, step);
    if (!('filing' in noted)) throw new Error(`${JSON.stringify(step)}: ${JSON.stringify(noted)}`);
    return noted.filing;
  }, begun(about));
}

const lives = (steps: readonly Step[], about?: Partial<Filing>): FilingState => stateOf(lived(steps, about));
const standsAt = (filing: Filing, now: number): Situation => {
  const state = stateOf(filing);
  return standing({ filing, state, clocks: clocksOf(filing, state), now });
};

const submitted: Deed = { type: 'submitted' };
const status = (code: '2' | '3' | '4' | '5' | '6'): Deed => ({ type: 'statusSeen', code });
const sms = (verifier: Verifier): Deed => ({ type: 'smsReceived', verifier });
type Result = Extract<Deed, { type: 'resultSeen' }>['result'];
const result = (code: Result, verifier?: Verifier): Deed => ({
  type: 'resultSeen',
  result: code,
  ...(verifier && { verifier }),
});
const subject = 'subjectPrincipal';
const applet = 'appletPrincipal';

const passedOn: Step[] = [
  [0, submitted],
  [24, status('4')],
];
const oneSms: Step[] = [...passedOn, [25, sms(subject)]];
const twoSms: Step[] = [...oneSms, [26, sms(applet)]];
const normal: Step[] = [...oneSms, [26, result('3')], [200, status('6')]];

describe('the life of a filing', () => {
  it('goes the official way', () => {
    const stages = normal.map((_, index) => lives(normal.slice(0, index + 1)).stage);
    expect(stages).toEqual(['platform_review', 'bureau_review', 'bureau_review', 'bureau_review', 'filed']);
    expect(lives(normal)).toMatchObject({ round: 1, submittedAt: at(0), forwardedAt: at(24), allVerifiedAt: at(26) });
  });

  it('is back with the person after each rejection, and each submission has its own SMS', () => {
    const twice: Step[] = [
      [0, submitted],
      [20, status('3')],
      [30, submitted],
      [50, status('4')],
      [51, sms(subject)],
    ];
    const rejected: Step[] = [...twice, [52, result('3')], [90, status('5')]];
    expect(lives(rejected)).toMatchObject({ stage: 'bureau_rejected', round: 2, since: at(90) });
    expect(lives([...rejected, [99, submitted]])).toMatchObject({
      stage: 'platform_review',
      round: 3,
      submittedAt: at(99),
      forwardedAt: undefined,
      allVerifiedAt: undefined,
      sms: {},
    });
  });

  it('can be taken back in the platform’s review alone', () => {
    const taken = lived([
      [0, submitted],
      [1, { type: 'withdrawn' }],
    ]);
    expect(stateOf(taken).stage).toBe('withdrawn');
    expect(note(begun(), [1, { type: 'withdrawn' }])).toEqual({ refused: 'nothingToWithdraw' });
    expect(note(lived(passedOn), [25, { type: 'withdrawn' }])).toEqual({ refused: 'withdrawTooLate' });
    expect(note(taken, [2, { type: 'withdrawn' }])).toEqual({ refused: 'nothingToWithdraw' });
  });

  it('of a change begins with what is on record', () => {
    const change = begun({ kind: 'change_service' });
    expect(note(change, [0, status('6')])).toEqual({ refused: 'nothingNew' });
    expect(lives(normal, { kind: 'change_service' }).stage).toBe('filed');
  });

  it('of a cancellation ends where its SMS is ignored, and nothing takes it back', () => {
    const waiting = lived(oneSms, { kind: 'cancel_service' });
    expect(note(waiting, [26, { type: 'withdrawn' }])).toEqual({ refused: 'cancellationStays' });
    expect(standsAt(waiting, at(26))).toBe('cancelSmsWaiting');
    expect(standsAt(waiting, at(49))).toBe('cancelSmsTimedOut');
    expect(stateOf(lived([...oneSms, [50, { type: 'stopped' }]], { kind: 'cancel_service' })).stage).toBe('stopped');
  });

  it('of verification and filing in one goes from 9 to 26', () => {
    const steps = (['9', '15', '16', '17', '22', '24', '26'] as const).map(
      (code, index): Step => [index, { type: 'procedureSeen', code }],
    );
    const stages = steps.map((_, index) => lives(steps.slice(0, index + 1), { combined: true }).stage);
    expect(stages).toEqual([
      ...['not_filed', 'not_filed', 'not_filed', 'not_filed'],
      ...['platform_review', 'bureau_review', 'filed'],
    ]);
    const verifying = lived(steps.slice(0, 3), { combined: true });
    expect(note(verifying, [4, { type: 'withdrawn' }])).toEqual({ refused: 'verificationStays' });
    expect(note(verifying, [4, { type: 'procedureSeen', code: '9' }])).toEqual({ refused: 'backwards' });
  });
});

describe('the SMS', () => {
  it('of two people are verified one by one: 31, then 3', () => {
    const first = lives([...twoSms, [27, result('31', subject)]]);
    expect(first.sms).toMatchObject({ [subject]: { standing: 'verified' }, [applet]: { standing: 'waiting' } });
    expect(first).toMatchObject({ othersWaiting: false, allVerifiedAt: undefined });
    const both = lives([...twoSms, [27, result('31', subject)], [28, result('3')]]);
    expect(both).toMatchObject({ allVerifiedAt: at(28), allSaid: true, sms: { [applet]: { standing: 'verified' } } });
  });

  it('of somebody nobody knew of is waited for after 31', () => {
    const told: Step[] = [...oneSms, [27, result('31')]];
    expect(lives(told)).toMatchObject({ othersWaiting: true, allVerifiedAt: undefined });
    expect(standsAt(lived(told), at(28))).toBe('smsOther');
    const known: Step[] = [...told, [29, sms(applet)]];
    expect(lives(known)).toMatchObject({ othersWaiting: false, allVerifiedAt: undefined });
    expect(lives([...known, [30, result('20', applet)]]).allVerifiedAt).toBe(at(30));
  });

  it('allow five wrong entries of everybody together; 21 ends it', () => {
    const wrong: Step[] = [
      ...twoSms,
      ...[27, 28, 29].map((hours): Step => [hours, result('2', subject)]),
      [30, result('0', applet)],
    ];
    expect(standsAt(lived(wrong), at(31))).toBe('smsWaiting');
    const five: Step[] = [...wrong, [31, result('2', applet)]];
    expect(wrongEntries(lives(five))).toBe(wrongAllowed);
    expect(standsAt(lived(five), at(32))).toBe('smsNoTries');
    const lost: Step[] = [...five, [32, result('21', applet)]];
    expect(lives(lost)).toMatchObject({ smsLost: 'failed', sms: { [applet]: { standing: 'failed' } } });
    expect(standsAt(lived(lost), at(33))).toBe('smsFailed');
    expect(lives([...lost, [34, submitted]])).toMatchObject({ round: 2, sms: {}, smsLost: undefined });
  });

  it('need to be told apart while two wait', () => {
    expect(note(lived(twoSms), [27, result('2')])).toEqual({ refused: 'whichVerifier' });
  });

  it('sent again hold no longer; 102 says that there are no more', () => {
    const again = lives([...oneSms, [30, result('101')], [31, result('102')]]).sms[subject];
    expect(again).toMatchObject({
      receivedAt: at(25),
      deadline: at(49),
      resends: 1,
      capped: true,
      standing: 'waiting',
    });
  });

  it('hold until another time only when the person says so', () => {
    const set = (more: { received?: number; deadline?: number }): FilingState['sms'] =>
      lives([...oneSms, [30, { type: 'smsTimeSet', verifier: subject, ...more }]]).sms;
    expect(set({ received: at(24) })).toMatchObject({ [subject]: { receivedAt: at(24), deadline: at(48) } });
    expect(set({ deadline: at(40) })).toMatchObject({ [subject]: { receivedAt: at(25), deadline: at(40) } });
    const told: Deed[] = [
      ...(['2', '0', '4', '100', '101', '102', '21', '31', '20', '3'] as const).map((code) => result(code)),
    ];
    for (const deed of [...told, sms(applet), { type: 'verified', verifier: subject } as const])
      expect(lives([...oneSms, [30, deed]]).sms[subject]?.deadline, JSON.stringify(deed)).toBe(at(49));
  });

  it('refuse a time that cannot be', () => {
    const set = (more: { received?: number; deadline?: number }) =>
      note(lived(oneSms), [30, { type: 'smsTimeSet', verifier: subject, ...more }]);
    expect(set({ received: at(31) })).toEqual({ refused: 'inFuture' });
    expect(set({ deadline: at(25) })).toEqual({ refused: 'badDeadline' });
    expect(set({ deadline: at(98) })).toEqual({ refused: 'badDeadline' });
    expect(set({ deadline: at(49) })).toEqual({ refused: 'nothingNew' });
  });

  it('out of time bring the filing back: it can be submitted again from that moment on', () => {
    const waiting = lived(oneSms);
    expect(standsAt(waiting, at(49) - 1)).toBe('smsWaiting');
    expect(standsAt(waiting, at(49))).toBe('smsTimedOut');
    expect(note(waiting, [48, submitted])).toEqual({ refused: 'underReview' });
    const second: Step[] = [...oneSms, [49, submitted]];
    expect(lives(second)).toMatchObject({ stage: 'platform_review', round: 2, sms: {} });
    expect(lives([...second, [70, sms(subject)]]).sms[subject]?.deadline).toBe(at(94));
  });
});

describe('what comes before the submission', () => {
  it('is the reuse of a record, asked for and confirmed', () => {
    const asked: Step[] = [[0, { type: 'reuseAsked' }]];
    expect(standsAt(lived(asked), at(23))).toBe('reuseWaiting');
    expect(standsAt(lived(asked), at(24))).toBe('reuseLate');
    expect(standsAt(lived(asked), at(72))).toBe('reuseLost');
    const confirmed: Step[] = [...asked, [2, { type: 'reuseConfirmed' }]];
    expect(standsAt(lived(confirmed), at(72))).toBe('preparing');
    expect(note(lived(confirmed), [3, { type: 'reuseConfirmed' }])).toEqual({ refused: 'nothingNew' });
    expect(lives([...confirmed, [4, submitted]]).reuse).toBeUndefined();
  });

  it.each([
    [false, 72],
    [true, 24],
  ])('is the face check, combined: %s, which holds %i hours', (combined, hours) => {
    const asked = lived([[0, { type: 'faceAsked' }]], { combined });
    expect(standsAt(asked, at(hours) - 1)).toBe('faceWaiting');
    expect(standsAt(asked, at(hours))).toBe('faceOver');
    const checked = lived(
      [
        [0, { type: 'faceAsked' }],
        [1, { type: 'faceChecked' }],
      ],
      { combined },
    );
    expect(standsAt(checked, at(hours))).toBe('preparing');
  });
});

describe('one event more or less', () => {
  it('comes but once', () => {
    const event = happened(submitted, start);
    expect(withEvent(filingOf([event]).filing, { ...event, ...status('4') })).toEqual({ duplicate: true });
  });

  it('passes over what cannot be, and keeps it', () => {
    const { filing, state } = filingOf([happened({ type: 'withdrawn' }, start), happened(submitted, at(1))]);
    expect(state.stage).toBe('platform_review');
    expect(filing.events).toHaveLength(2);
  });

  it.each([
    ['normal', normal],
    [
      'two people',
      [...twoSms, [27, result('31', subject)], [28, result('2', applet)], [29, result('20', applet)]] as Step[],
    ],
    [
      'reuse',
      [
        [0, { type: 'reuseAsked' }],
        [1, { type: 'reuseConfirmed' }],
        [2, submitted],
      ] as Step[],
    ],
  ])('is undone from the last to the first: %s', (_, steps) => {
    let filing = lived(steps);
    for (let left = steps.length - 1; left >= 0; left -= 1) {
      const undone = withoutEvent(filing, filing.events.at(-1)?.id ?? '');
      expect(undone).toEqual({ filing: lived(steps.slice(0, left)) });
      if ('filing' in undone) filing = undone.filing;
    }
    expect(stateOf(filing)).toEqual(stateOf(begun()));
  });

  // What each event of a life is when it alone is undone.
  it.each([
    ['official, whose later stages tell of the earlier', normal, 'free free free free free'],
    ['wrong entry', [...oneSms, [26, result('2')]] as Step[], 'free free neededLater free'],
    [
      'withdrawn',
      [
        [0, submitted],
        [1, { type: 'withdrawn' }],
      ] as Step[],
      'neededLater free',
    ],
    [
      'rejected',
      [
        [0, submitted],
        [1, status('3')],
        [2, submitted],
      ] as Step[],
      'free neededLater free',
    ],
    [
      'face',
      [
        [0, { type: 'faceAsked' }],
        [1, { type: 'faceChecked' }],
      ] as Step[],
      'neededLater free',
    ],
  ])('is undone each for itself: %s', (_, steps, expected) => {
    const filing = lived(steps);
    const found = filing.events.map(({ id }) => {
      const undone = withoutEvent(filing, id);
      return 'refused' in undone ? undone.refused : 'free';
    });
    expect(found.join(' ')).toBe(expected);
  });

  it('that never was cannot be undone', () => {
    expect(withoutEvent(lived(normal), 'none')).toEqual({ refused: 'noSuchEvent' });
  });
});
