import type { Rejection, Submission } from './filing.ts';

type Nothing = Record<never, never>;
type Reasons = { rejections: readonly Rejection[] };

/** What is known of each event besides its time. */
interface Payloads {
  submitted: { submission: Submission };
  withdrawn: Nothing;
  platformPassed: Nothing;
  platformRejected: Reasons;
  verified: Nothing;
  smsFailed: Nothing;
  smsTimedOut: Nothing;
  bureauPassed: { number: string };
  bureauRejected: Reasons;
}

export type EventType = keyof Payloads;

/** What happens to a filing, at a time of the portal's clock. */
export type LifeEvent<Type extends EventType = EventType> = {
  [One in Type]: { type: One; at: number } & Payloads[One];
}[Type];

/** As the history names them. */
export const eventTitles: Record<EventType, string> = {
  submitted: '已提交',
  withdrawn: '已撤回',
  platformPassed: '平台审核通过，已转交',
  platformRejected: '平台审核驳回',
  verified: '短信核验全部完成',
  smsFailed: '短信核验失败次数过多，已退回',
  smsTimedOut: '短信核验超时，已退回',
  bureauPassed: '管局审核通过',
  bureauRejected: '管局审核驳回',
};
