import { type EventType, eventTitles, type LifeEvent } from './events.ts';
import type { LifeFiling, Rejection, Stage, Submission } from './filing.ts';
import { familyOf, kindText } from './kinds.ts';
import { delaysOf } from './paces.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type Outcome = { filing: LifeFiling; refused?: undefined } | { refused: Refusal };

// Wording of our own: how the console words a return after the SMS step was never published.
const smsReturns: Record<'smsTimedOut' | 'smsFailed', Rejection> = {
  smsTimedOut: {
    key_name: '短信核验',
    error: '短信核验超时：收到短信后 24 小时内没有全部完成核验',
    suggest: '资料没有变化的，点【去完善】重新提交，收到新的短信后尽快核验',
  },
  smsFailed: {
    key_name: '短信核验',
    error: '短信核验失败次数过多：验证码、手机号或证件号码后 6 位累计错误超过 5 次',
    suggest: '核对负责人的手机号码和证件号码，点【去完善】重新提交',
  },
};

/** Sent back: to be handed in again. A cancellation just comes to nothing, and what was filed stays filed. */
const returned = (filing: LifeFiling, stage: Stage, rejections: readonly Rejection[]): Partial<LifeFiling> => ({
  stage: familyOf(filing.submission.kind) === 'cancel' ? 'filed' : stage,
  rejections,
});

type Outcomes = {
  [Type in EventType]: (filing: LifeFiling, event: LifeEvent<Type>) => Partial<LifeFiling>;
};

const outcomes: Outcomes = {
  submitted: ({ round }, { submission }) => ({ ...handedIn(submission), round: round + 1 }),
  withdrawn: ({ record }) => ({ stage: record ? 'filed' : 'withdrawn' }),
  platformPassed: ({ submission: { verifiers, pace } }, { at }) =>
    verifiers.length > 0
      ? { stage: 'sms_waiting', sms: '1', smsAt: at + delaysOf(pace).smsMs }
      : { stage: 'bureau_review' },
  platformRejected: (filing, { rejections }) => returned(filing, 'platform_rejected', rejections),
  verified: () => ({ stage: 'bureau_review', sms: '2' }),
  smsFailed: (filing) => returned(filing, 'bureau_rejected', [smsReturns.smsFailed]),
  smsTimedOut: (filing) => ({ ...returned(filing, 'bureau_rejected', [smsReturns.smsTimedOut]), sms: '3' }),
  bureauPassed: ({ submission, record }, { number }) =>
    familyOf(submission.kind) === 'cancel'
      ? { stage: 'cancelled', record: undefined }
      : { stage: 'filed', record: { number: record?.number ?? number, answers: submission.answers } },
  bureauRejected: (filing, { rejections }) => returned(filing, 'bureau_rejected', rejections),
};

const outcomeOf = <Type extends EventType>(filing: LifeFiling, event: LifeEvent<Type>): Partial<LifeFiling> =>
  outcomes[event.type](filing, event);

const handedIn = (submission: Submission) => ({
  stage: 'platform_review' as const,
  submission,
  smsAt: undefined,
  sms: undefined,
  rejections: [],
});

const lineOf = (event: LifeEvent): string =>
  event.type === 'submitted'
    ? `${eventTitles.submitted}（${kindText(event.submission.kind)}）`
    : eventTitles[event.type];

/** A filing handed in for the first time. */
export const begun = (serial: number, event: LifeEvent<'submitted'>): LifeFiling => ({
  id: event.submission.id,
  serial,
  ...handedIn(event.submission),
  since: event.at,
  round: 1,
  history: [{ at: event.at, what: lineOf(event) }],
});

/** What an event makes of a filing, or why it cannot happen now. */
export function next(filing: LifeFiling, event: LifeEvent): Outcome {
  const refused = refusalOf(filing, event);
  if (refused) return { refused };
  const history = [...filing.history, { at: event.at, what: lineOf(event) }];
  return { filing: { ...filing, ...outcomeOf(filing, event), since: event.at, history } };
}
