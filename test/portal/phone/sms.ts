import type { PracticeFiling, Verifier } from '../filings.ts';
import { familyOf, type KindId } from '../life/kinds.ts';

/** One who got an SMS; `codes` are all that were sent, the last one counts. */
export interface Receiver {
  filing: string;
  applet: string;
  kind: KindId;
  person: Verifier['person'];
  mobile: string;
  tail: string;
  codes: string[];
  receivedAt: number;
  wrong: number;
  standing: 'pending' | 'verified' | 'failed';
}

export interface Sms {
  /** 12381, or another number where it is not the ministry's. */
  from: string;
  to: string;
  role: string;
  at: number;
  /** '' where there is none for the ministry's page. */
  code: string;
  text: string;
  /** Where a link in it leads, under the host it is read on. */
  link?: string;
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

const askedFor = { new: '备案申请', change: '变更备案申请', cancel: '注销备案申请' } as const;

const smsTo = ({ mobile, person, applet, kind }: Receiver, code: string, at: number): Sms => ({
  from: '12381',
  to: mobile,
  role: roles[person],
  at,
  code,
  text: `【工信部备案系统】（练习短信）验证码：${code}。小程序「${applet}」的${askedFor[familyOf(kind)]}已提交，请在24小时内登录 beian.miit.gov.cn 完成短信核验。`,
});

/** The ministry gets a filing: each of its verifiers is sent an SMS, there at `at`. */
export function sent(state: SmsState, { id, applet, verifiers, kind = 'first' }: PracticeFiling, at: number): SmsState {
  const receivers = verifiers.map(
    ({ person, mobile, tail, code }): Receiver => ({
      filing: id,
      applet,
      kind,
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

/** What a person enters under 短信核验. */
export interface Asked {
  code: string;
  mobile: string;
  tail: string;
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

/** Entries of both persons count together: the sixth wrong one fails all who have not verified by then. */
function wrongEntry(state: SmsState, receiver: Receiver): { state: SmsState; failed: boolean } {
  const after = replaced(state, receiver, { ...receiver, wrong: receiver.wrong + 1 });
  const ofFiling = ({ filing }: Receiver) => filing === receiver.filing;
  const failed = after.receivers.filter(ofFiling).reduce((sum, { wrong }) => sum + wrong, 0) > wrongAllowed;
  const receivers = after.receivers.map(
    (one): Receiver => (failed && ofFiling(one) && one.standing === 'pending' ? { ...one, standing: 'failed' } : one),
  );
  return { state: { ...after, receivers }, failed };
}

/** Whoever can verify something now with this entry; else what the ministry answers. */
function waitingFor(state: SmsState, asked: Asked, now: number): Receiver | number {
  const receiver = nearest(state, asked);
  if (!receiver || now < receiver.receivedAt || now > receiver.receivedAt + day) return 4;
  return receiver.standing === 'pending' ? receiver : receiver.standing === 'verified' ? 20 : 21;
}

/** 短信核验: what the ministry makes of a code, a mobile number and the last six of a certificate. */
export function verified(state: SmsState, asked: Asked, now: number): Outcome {
  const receiver = waitingFor(state, asked, now);
  if (typeof receiver === 'number') return { state, validStatus: receiver };
  const right =
    receiver.mobile === asked.mobile &&
    receiver.tail === asked.tail.toUpperCase() &&
    receiver.codes.at(-1) === asked.code;
  if (!right) {
    const after = wrongEntry(state, receiver);
    return { state: after.state, validStatus: after.failed ? 21 : 2 };
  }
  const after = replaced(state, receiver, { ...receiver, standing: 'verified' });
  const waiting = after.receivers.some(({ filing, standing }) => filing === receiver.filing && standing === 'pending');
  return { state: after, validStatus: waiting ? 31 : 3 };
}

/** The ministry fails for reasons of its own (0), and counts the entry all the same. */
export function refused(state: SmsState, asked: Asked, now: number): Outcome {
  const receiver = waitingFor(state, asked, now);
  if (typeof receiver === 'number') return { state, validStatus: receiver };
  const after = wrongEntry(state, receiver);
  return { state: after.state, validStatus: after.failed ? 21 : 0 };
}

/** Somebody verified elsewhere: this person of a filing, or everybody who still had to. */
export function confirmed(
  state: SmsState,
  submission: string,
  person: Verifier['person'] | undefined,
  now: number,
): SmsState {
  const meant = (one: Receiver) =>
    one.filing === submission && (person ?? one.person) === one.person && one.receivedAt <= now;
  return {
    ...state,
    receivers: state.receivers.map(
      (one): Receiver => (meant(one) && one.standing === 'pending' ? { ...one, standing: 'verified' } : one),
    ),
  };
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
