import { describe, expect, it } from 'vitest';
import type { LifeFiling, Stage } from './filing.ts';
import { next } from './next.ts';
import { filingAt, handedIn, number, onceFiled, reasons, stages } from './sample-filing.ts';

/** The code or text an event is refused with, or the stage it leads to. */
const ending = (filing: LifeFiling, happening: ReturnType<typeof handedIn>) => {
  const { refused, filing: now } = { filing: undefined, ...next(filing, { ...happening, at: 99 }) };
  return refused ? (refused.code ?? refused.text) : now?.stage;
};

const turn = '备案不在这一步';
const review = '86324';

// Columns: every stage, in this order.
const order: readonly Stage[] = [
  'platform_review',
  'platform_rejected',
  'sms_waiting',
  'bureau_review',
  'bureau_rejected',
  'filed',
  'withdrawn',
  'cancelled',
];
const change = '小程序未备案，不能变更';
const redo = '上一次提交被退回，请先【去完善】';
const ours = 'platform_review';
const table: [title: string, happening: ReturnType<typeof handedIn>, expected: readonly string[]][] = [
  [
    'submitted anew',
    handedIn('first'),
    [review, ours, review, review, ours, '小程序已备案，请使用【变更】', ours, ours],
  ],
  ['a change', handedIn('change_both'), [review, redo, review, review, redo, ours, change, change]],
  ['a cancellation', handedIn('cancel_service'), [review, redo, review, review, redo, ours, '86353', '86353']],
  ['withdrawn', { type: 'withdrawn' }, ['withdrawn', '86368', '86330', '86330', '86368', '86368', '86368', '86368']],
  ['platformPassed', { type: 'platformPassed' }, ['sms_waiting', turn, turn, turn, turn, turn, turn, turn]],
  [
    'platformRejected',
    { type: 'platformRejected', rejections: reasons },
    ['platform_rejected', turn, turn, turn, turn, turn, turn, turn],
  ],
  ['verified', { type: 'verified' }, [turn, turn, 'bureau_review', turn, turn, turn, turn, turn]],
  ['smsFailed', { type: 'smsFailed' }, [turn, turn, 'bureau_rejected', turn, turn, turn, turn, turn]],
  ['smsTimedOut', { type: 'smsTimedOut' }, [turn, turn, 'bureau_rejected', turn, turn, turn, turn, turn]],
  ['bureauPassed', { type: 'bureauPassed', number }, [turn, turn, turn, 'filed', turn, turn, turn, turn]],
  [
    'bureauRejected',
    { type: 'bureauRejected', rejections: reasons },
    [turn, turn, turn, 'bureau_rejected', turn, turn, turn, turn],
  ],
];

describe('events × stages', () => {
  it('covers every stage', () => expect([...order].sort()).toEqual([...stages].sort()));
  it.each(table)('%s', (_, happening, expected) => {
    expect(order.map((stage) => ending(filingAt(stage), happening))).toEqual(expected);
  });
});

describe('what is filed stays filed', () => {
  const passed = { type: 'platformPassed' } as const;
  const verified = { type: 'verified' } as const;
  it.each<[string, LifeFiling]>([
    ['a withdrawn change', onceFiled('change_both', { type: 'withdrawn' })],
    ['a rejected cancellation', onceFiled('cancel_service', { type: 'platformRejected', rejections: reasons })],
    ['a cancellation whose SMS nobody answered', onceFiled('cancel_subject', passed, { type: 'smsTimedOut' })],
    ['a cancellation that was answered wrongly', onceFiled('cancel_subject', passed, { type: 'smsFailed' })],
    ['a passed change', onceFiled('change_service', passed, verified, { type: 'bureauPassed', number: 'another' })],
  ])('after %s', (_, filing) => {
    expect(filing).toMatchObject({ stage: 'filed', record: { number } });
  });

  it('while a change is rejected, and it can be handed in again', () => {
    const filing = onceFiled('change_both', { type: 'platformRejected', rejections: reasons });
    expect(filing).toMatchObject({ stage: 'platform_rejected', rejections: reasons, record: { number } });
    expect(ending(filing, handedIn('change_subject'))).toBe('platform_review');
    expect(ending(filing, handedIn('first'))).toBe(redo);
  });
});

describe('a cancellation', () => {
  it('cannot be withdrawn', () => {
    expect(ending(onceFiled('cancel_service'), { type: 'withdrawn' })).toBe('86330');
  });

  it('of the access alone sends no SMS, and ends on no record', () => {
    const filing = onceFiled('cancel_access', { type: 'platformPassed' }, { type: 'bureauPassed', number });
    expect(filing).toMatchObject({ stage: 'cancelled', smsAt: undefined });
    expect(filing.record).toBeUndefined();
  });
});

it('says why it came back from the SMS step', () => {
  const back = (type: 'smsTimedOut' | 'smsFailed') => {
    const { filing } = { filing: undefined, ...next(filingAt('sms_waiting'), { type, at: 9 }) };
    return [filing?.sms, filing?.rejections[0]?.error.slice(0, 6)];
  };
  expect(back('smsTimedOut')).toEqual(['3', '短信核验超时']);
  expect(back('smsFailed')).toEqual(['1', '短信核验失败']);
});

it('counts the rounds, forgets what the last one was sent back for, and remembers what happened', () => {
  const { filing } = { filing: undefined, ...next(filingAt('bureau_rejected'), { ...handedIn('first'), at: 9 }) };
  expect(filing).toMatchObject({ round: 2, rejections: [], smsAt: undefined, sms: undefined, since: 9 });
  expect(filing?.history.map(({ what }) => what)).toEqual([
    '已提交（首次备案）',
    '平台审核通过，已转交',
    '短信核验全部完成',
    '管局审核驳回',
    '已提交（首次备案）',
  ]);
});
