import type { Sms } from './sms.ts';

interface Stray {
  from: string;
  /** Minutes after the first SMS of the ministry; negative: before. */
  after: number;
  text: string;
  /** Comes from this level of noise on. */
  level: 1 | 2;
}

// Wordings of our own: what such messages say is known from weak copies or not at all (gathered 2026-10).
const strays: readonly Stray[] = [
  {
    from: '106980000000',
    after: -30,
    level: 1,
    text: '【微信公众平台】（练习短信）246810 是你的手机号验证码，10分钟内有效，请勿转发。',
  },
  {
    from: '106980000000',
    after: -29,
    level: 2,
    text: '【微信公众平台】（练习短信）验证码 135790，你正在填写小程序备案的负责人手机号，10分钟内有效。',
  },
  {
    from: '106550000000',
    after: -1,
    level: 1,
    text: '【示例云】（练习短信）备案申请已提交，负责人会收到工信部短信，请按提示完成核验，以免被退回。',
  },
  {
    from: '12381',
    after: 5,
    level: 1,
    text: '【工信部】（练习短信）12381涉诈预警提醒：近期有人冒充客服行骗，请核对来源，谨防受骗。',
  },
  {
    from: '12381',
    after: 6,
    level: 1,
    text: '【工信部】（练习短信）验证码 392015，用于手机号码一键登录，请勿泄露。',
  },
  {
    from: '106900000000',
    after: 7,
    level: 1,
    text: '【示例银行】（练习短信）您尾号0001的卡正在支付，动态验证码 864209，切勿告知他人。',
  },
];

const minute = 60_000;

/** What else comes to each of the phones: texts that look like the ministry's and are not. */
export const noise = (messages: readonly Sms[], level: number): Sms[] =>
  messages
    .filter((sms, index) => messages.findIndex(({ to }) => to === sms.to) === index)
    .flatMap(({ to, role, at }) =>
      strays
        .filter((stray) => stray.level <= level)
        .map(({ from, after, text }): Sms => ({ from, to, role, at: at + after * minute, code: '', text })),
    );
