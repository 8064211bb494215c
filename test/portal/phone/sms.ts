import type { PracticeFiling, Verifier } from '../filings.ts';

/** One who got an SMS; `codes` are all that were sent, the last one counts. */
export interface Receiver {
  filing: string;
  applet: string;
  person: Verifier['person'];
  mobile: string;
  tail: string;
  codes: string[];
  receivedAt: number;
  wrong: number;
  standing: 'pending' | 'verified' | 'failed';
}

export interface Sms {
  from: '12381';
  to: string;
  role: string;
  at: number;
  code: string;
  text: string;
}

/** What the practice ministry knows; it lives as long as the server does. */
export interface SmsState {
  receivers: Receiver[];
  messages: Sms[];
}

export const nothingSent: SmsState = { receivers: [], messages: [] };

const day = 24 * 60 * 60 * 1000;
const wrongAllowed = 5;
// WeChat's guide allows one; two cloud providers write two. The page's own 102 is what matters.
const resendsAllowed = 1;
const roles: Record<Verifier['person'], string> = { subjectPrincipal: '主体负责人', appletPrincipal: '小程序负责人' };

const smsTo = ({ mobile, person, applet }: Receiver, code: string, at: number): Sms => ({
  from: '12381',
  to: mobile,
  role: roles[person],
  at,
  code,
  text: `【工信部备案系统】（练习短信）验证码：${code}。小程序「${applet}」的备案申请已提交，请在24小时内登录 beian.miit.gov.cn 完成短信核验。`,
});

/** The ministry gets a filing: each of its verifiers is sent an SMS, there at `at`. */
export function sent(state: SmsState, { id, applet, verifiers }: PracticeFiling, at: number): SmsState {
  const receivers = verifiers.map(
    ({ person, mobile, tail, code }): Receiver => ({
      filing: id,
      applet,
      person,
      mobile,
      tail,
      codes: [code],
      receivedAt: at,
      wrong: 0,
      standing: 'pending',
    }),
  );
  return {
    receivers: [...state.receivers, ...receivers],
    messages: [...state.messages, ...receivers.map((receiver) => smsTo(receiver, receiver.codes[0] ?? '', at))],
  };
}

export interface Outcome {
  state: SmsState;
  validStatus: number;
}

function replaced(state: SmsState, old: Receiver, now: Receiver): SmsState {
  return { ...state, receivers: state.receivers.map((receiver) => (receiver === old ? now : receiver)) };
}

/** Whom the entry is counted against: the same person may have several filings running. */
function nearest({ receivers }: SmsState, asked: { code: string; mobile: string }): Receiver | undefined {
  const likeness = ({ mobile, codes }: Receiver) =>
    Number(mobile === asked.mobile) * 2 + Number(codes.includes(asked.code));
  return receivers
    .filter(likeness)
    .reduce<Receiver | undefined>((best, one) => (best && likeness(best) > likeness(one) ? best : one), undefined);
}

/** 短信核验: what the ministry makes of a code, a mobile number and the last six of a certificate. */
export function verified(state: SmsState, asked: { code: string; mobile: string; tail: string }, now: number): Outcome {
  const receiver = nearest(state, asked);
  if (!receiver || now < receiver.receivedAt || now > receiver.receivedAt + day) return { state, validStatus: 4 };
  if (receiver.standing !== 'pending') return { state, validStatus: receiver.standing === 'verified' ? 20 : 21 };
  const right =
    receiver.mobile === asked.mobile &&
    receiver.tail === asked.tail.toUpperCase() &&
    receiver.codes.at(-1) === asked.code;
  if (!right) {
    const wrong = receiver.wrong + 1;
    const failed = wrong > wrongAllowed;
    const after = replaced(state, receiver, { ...receiver, wrong, standing: failed ? 'failed' : 'pending' });
    return { state: after, validStatus: failed ? 21 : 2 };
  }
  const after = replaced(state, receiver, { ...receiver, standing: 'verified' });
  const waiting = after.receivers.some(({ filing, standing }) => filing === receiver.filing && standing === 'pending');
  return { state: after, validStatus: waiting ? 31 : 3 };
}

/** 短信重发: another code for whoever still has to verify. */
export function resent(
  state: SmsState,
  asked: { mobile: string; tail: string },
  now: number,
  codeOf: () => string,
): Outcome {
  const receiver = state.receivers.findLast(
    ({ mobile, tail }) => mobile === asked.mobile && tail === asked.tail.toUpperCase(),
  );
  const waits = receiver?.standing === 'pending' && now <= receiver.receivedAt + day;
  if (!receiver || !waits) return { state, validStatus: receiver?.standing === 'verified' ? 4 : 100 };
  if (receiver.codes.length > resendsAllowed) return { state, validStatus: 102 };
  const code = codeOf();
  const after = replaced(state, receiver, { ...receiver, codes: [...receiver.codes, code] });
  return { state: { ...after, messages: [...after.messages, smsTo(receiver, code, now)] }, validStatus: 101 };
}
