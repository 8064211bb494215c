import { describe, expect, it } from 'vitest';
import {
  type FilingEvent,
  filingEvent,
  procedureCodes,
  resultCodes,
  smsStatusCodes,
  statusCodes,
} from '../../../lib/tracker/filing-event.ts';
import type { FilingState, Stage } from '../../../lib/tracker/filing-state.ts';
import { isRefused, type Refusal } from '../../../lib/tracker/move.ts';
import { next } from '../../../lib/tracker/next.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

const hour = 60 * 60_000;
const start = Date.UTC(2026, 10, 23, 1);

const families = {
  first: { kind: 'first', combined: false },
  change: { kind: 'change_service', combined: false },
  cancel: { kind: 'cancel_service', combined: false },
  combined: { kind: 'first', combined: true },
} as const;
type Family = keyof typeof families;

const reached = (kind: 'first' | 'cancel_service', ...deeds: Deed[]): FilingState =>
  filingOf(
    deeds.map((deed, index) => happened(deed, start + index)),
    { kind, createdAt: start },
  ).state;

const submitted: Deed = { type: 'submitted' };
const passedOn: Deed = { type: 'statusSeen', code: '4' };
const sms: Deed = { type: 'smsReceived', verifier: 'subjectPrincipal' };

/** The columns of the table: each stage once, and the bureau's with an SMS that waits. */
const columns = {
  N: reached('first'),
  P: reached('first', submitted),
  p: reached('first', submitted, { type: 'statusSeen', code: '3' }),
  B: reached('first', submitted, passedOn),
  S: reached('first', submitted, passedOn, sms),
  b: reached('first', submitted, passedOn, { type: 'statusSeen', code: '5' }),
  F: reached('first', submitted, passedOn, { type: 'statusSeen', code: '6' }),
  W: reached('first', submitted, { type: 'withdrawn' }),
  C: reached('cancel_service', submitted, { type: 'cancelled' }),
  X: reached('cancel_service', submitted, { type: 'stopped' }),
};

const words: Record<string, Stage | Refusal> = {
  N: 'not_filed',
  P: 'platform_review',
  p: 'platform_rejected',
  B: 'bureau_review',
  b: 'bureau_rejected',
  F: 'filed',
  W: 'withdrawn',
  C: 'cancelled',
  X: 'stopped',
  same: 'nothingNew',
  back: 'backwards',
  busy: 'underReview',
  done: 'alreadyFiled',
  over: 'over',
  first: 'resubmitFirst',
  sent: 'alreadySubmitted',
  late: 'withdrawTooLate',
  none: 'nothingToWithdraw',
  stay: 'cancellationStays',
  got: 'alreadyReceived',
  nsms: 'noSms',
  nreu: 'noReuse',
  nfac: 'noFaceCheck',
  kind: 'wrongKind',
  ncmb: 'notCombined',
};

// What follows in each column; the codes of an event that do the same share a row, so do families.
const every = 'first change cancel combined';
const single = 'first change cancel';
const table: readonly (readonly [event: string, families: string, cells: string])[] = [
  //                                                  N    P    p     B    S    b     F    W     C    X
  // What was stopped can be submitted again.
  ['submitted', every, /*                         */ 'P    busy P     busy busy P     done P     over P'],
  ['statusSeen 1024', every, /*                   */ 'same back back  back back back  back back  back back'],
  ['statusSeen 1025 1026 1027 1028', every, /*    */ 'N    back back  back back back  back back  back back'],
  ['statusSeen 1029 1030 1031', every, /*         */ 'N    back back  back back back  back back  back back'],
  ['statusSeen 2', every, /*                      */ 'P    same P     back back P     back P     back back'],
  ['statusSeen 3', every, /*                      */ 'p    p    same  back back back  back p     back back'],
  ['statusSeen 4', every, /*                      */ 'B    B    B     same same B     back B     back back'],
  ['statusSeen 5', every, /*                      */ 'b    b    b     b    b    same  back b     back back'],
  ['statusSeen 6', 'first combined', /*           */ 'F    F    F     F    F    F     same F     back back'],
  ['statusSeen 6', 'change', /*                   */ 'same F    same  F    F    same  same same  back back'],
  ['statusSeen 6', 'cancel', /*                   */ 'same same same  same same same  same same  back back'],
  ['smsStatusSeen 1', every, /*                   */ 'B    B    B     same same B     over B     over over'],
  ['smsStatusSeen 2 3', every, /*                 */ 'B    B    first B    B    first over first over over'],
  [`procedureSeen ${procedureCodes.join(' ')}`, single, 'ncmb ncmb ncmb ncmb ncmb ncmb ncmb ncmb ncmb ncmb'],
  ['procedureSeen 9 15 16 17 18 19 21', 'combined', 'N    N    N     back back N     over N     over over'],
  ['procedureSeen 20', 'combined', /*             */ 'X    X    X     back back X     over X     over same'],
  ['procedureSeen 22', 'combined', /*             */ 'P    P    P     back back P     over P     over over'],
  ['procedureSeen 23', 'combined', /*             */ 'p    p    same  back back back  over p     over over'],
  ['procedureSeen 24', 'combined', /*             */ 'B    B    B     B    B    B     over B     over over'],
  ['procedureSeen 25', 'combined', /*             */ 'b    b    b     b    b    same  over b     over over'],
  ['procedureSeen 26', 'combined', /*             */ 'F    F    F     F    F    F     same F     over over'],
  ['procedureSeen 27 28', 'combined', /*          */ 'X    X    X     X    X    X     over X     over same'],
  ['procedureSeen 29', 'combined', /*             */ 'W    W    W     W    W    W     over same  over over'],
  ['withdrawn', 'first change combined', /*       */ 'none W    none  late late none  none none  none none'],
  ['withdrawn', 'cancel', /*                      */ 'none stay none  stay stay none  none none  none none'],
  ['smsReceived subjectPrincipal', every, /*      */ 'B    B    first B    got  first over first over over'],
  ['smsReceived appletPrincipal', every, /*       */ 'B    B    first B    B    first over first over over'],
  ['smsTimeSet', every, /*                        */ 'nsms nsms nsms  nsms B    nsms  nsms nsms  nsms nsms'],
  ['resultSeen 3', every, /*                      */ 'B    B    first B    B    first over first over over'],
  ['resultSeen 31 20 2 0 21 101 102', every, /*   */ 'nsms nsms first nsms B    first over first over over'],
  ['resultSeen 4 100', every, /*                  */ 'N    P    first B    B    first over first over over'],
  ['verified', every, /*                          */ 'nsms nsms nsms  nsms B    nsms  nsms nsms  nsms nsms'],
  ['reuseAsked', every, /*                        */ 'N    sent sent  sent sent sent  sent sent  sent sent'],
  ['reuseConfirmed', every, /*                    */ 'nreu nreu nreu  nreu nreu nreu  nreu nreu  nreu nreu'],
  ['faceAsked', every, /*                         */ 'N    sent p     sent sent b     sent W     sent sent'],
  ['faceChecked', every, /*                       */ 'nfac nfac nfac  nfac nfac nfac  nfac nfac  nfac nfac'],
  ['cancelled', 'first change combined', /*       */ 'kind kind kind  kind kind kind  kind kind  kind kind'],
  ['cancelled', 'cancel', /*                      */ 'same C    same  C    C    same  same same  same same'],
  ['stopped', 'first change', /*                  */ 'kind kind kind  kind kind kind  kind kind  kind kind'],
  ['stopped', 'cancel combined', /*               */ 'X    X    X     X    X    X     over X     over over'],
];

const at = start + 2 * hour;
const codes: Partial<Record<FilingEvent['type'], readonly string[]>> = {
  statusSeen: statusCodes,
  smsStatusSeen: smsStatusCodes,
  procedureSeen: procedureCodes,
  resultSeen: resultCodes,
  smsReceived: ['subjectPrincipal', 'appletPrincipal'],
};

/** The event a row speaks of; its own shape (filing-event.ts) keeps of this what it has. */
const eventOf = (type: string, code?: string): FilingEvent =>
  filingEvent.parse({
    id: 'tried',
    at,
    noted: at,
    type,
    code,
    result: code,
    verifier: type === 'smsReceived' ? code : type === 'resultSeen' ? undefined : 'subjectPrincipal',
    ...(type === 'smsTimeSet' && { received: start - hour }),
  });

const cases = table.flatMap(([event, of, cells]) => {
  const [type = '', ...each] = event.split(' ');
  return (each.length > 0 ? each : [undefined]).flatMap((code) =>
    of.split(' ').map((family) => ({
      name: [type, code, family].filter(Boolean).join(' '),
      family: family as Family,
      event: eventOf(type, code),
      expected: cells.split(/ +/u).map((cell) => words[cell]),
    })),
  );
});

describe('every event at every stage', () => {
  it.each(cases)('$name', ({ family, event, expected }) => {
    const found = Object.values(columns).map((state) => {
      const move = next(state, event, families[family]);
      return isRefused(move) ? move.refused : move.state.stage;
    });
    expect(found).toEqual(expected);
  });

  it('leaves out no event, no code and no family', () => {
    const all = filingEvent.options.flatMap(({ shape }) => {
      const type = shape.type.value;
      return (codes[type] ?? [undefined]).flatMap((code) =>
        Object.keys(families).map((family) => [type, code, family].filter(Boolean).join(' ')),
      );
    });
    expect(cases.map(({ name }) => name).toSorted()).toEqual(all.toSorted());
  });

  it('leaves out no stage', () => {
    expect(Object.values(columns).map(({ stage }) => stage)).toEqual(
      Object.keys(columns).map((column) => words[column === 'S' ? 'B' : column]),
    );
    for (const { expected } of cases) expect(expected).toHaveLength(Object.keys(columns).length);
  });
});

describe('times', () => {
  it.each([
    ['five minutes ahead of when it was noted can be two clocks', 5 * 60_000, undefined],
    ['more than that has not happened yet', 5 * 60_000 + 1, 'inFuture'],
  ])('%s', (_, ahead, refused) => {
    const move = next(columns.N, { ...happened(submitted, at), noted: at - ahead }, families.first);
    expect(isRefused(move) ? move.refused : undefined).toBe(refused);
  });
});
