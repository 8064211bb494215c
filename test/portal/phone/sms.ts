/** Somebody named in a filing, as the console sends it along with the submission. */
export interface Principal {
  role: string;
  name: string;
  mobile: string;
  certificate: string;
}

export interface Submission {
  applet: string;
  subject: string;
  principals: Principal[];
}

/** One who got an SMS and has to verify; `codes` are all that were sent, the last one counts. */
export interface Verifier extends Principal {
  filing: number;
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
  filings: Submission[];
  verifiers: Verifier[];
  messages: Sms[];
}

export const nothingFiled: SmsState = { filings: [], verifiers: [], messages: [] };

const day = 24 * 60 * 60 * 1000;
const wrongAllowed = 5;
// WeChat's guide allows one; two cloud providers write two. The page's own 102 is what matters.
const resendsAllowed = 1;

const wording = (applet: string, code: string) =>
  `【工信部备案系统】（练习短信）验证码：${code}。小程序「${applet}」的备案申请已提交，请在24小时内登录 beian.miit.gov.cn 完成短信核验。`;

const sms = (verifier: Verifier, applet: string, code: string, at: number): Sms => ({
  from: '12381',
  to: verifier.mobile,
  role: verifier.role,
  at,
  code,
  text: wording(applet, code),
});

/** A filing comes in: each principal gets an SMS at `at`, one for both when they share a number. Same filing: anew. */
export function submitted(state: SmsState, submission: Submission, at: number, codeOf: () => string): SmsState {
  const filing = state.filings.length;
  const byMobile = new Map<string, Verifier>();
  for (const principal of submission.principals) {
    const same = byMobile.get(principal.mobile);
    if (same) same.role = `${same.role}、${principal.role}`;
    else
      byMobile.set(principal.mobile, {
        ...principal,
        filing,
        codes: [codeOf()],
        receivedAt: at,
        wrong: 0,
        standing: 'pending',
      });
  }
  const verifiers = [...byMobile.values()];
  return {
    filings: [...state.filings, submission],
    verifiers: [...state.verifiers, ...verifiers],
    messages: [
      ...state.messages,
      ...verifiers.map((verifier) => sms(verifier, submission.applet, verifier.codes[0] ?? '', at)),
    ],
  };
}

const tailOf = (certificate: string) => certificate.slice(-6).toUpperCase();
const replaced = (state: SmsState, old: Verifier, now: Verifier): SmsState => ({
  ...state,
  verifiers: state.verifiers.map((verifier) => (verifier === old ? now : verifier)),
});

export interface Outcome {
  state: SmsState;
  validStatus: number;
}

/** Whom the entry is counted against: the same person may have several filings running. */
function nearest({ verifiers }: SmsState, asked: { code: string; mobile: string }): Verifier | undefined {
  const likeness = ({ mobile, codes }: Verifier) =>
    Number(mobile === asked.mobile) * 2 + Number(codes.includes(asked.code));
  return verifiers
    .filter(likeness)
    .reduce<Verifier | undefined>((best, one) => (best && likeness(best) > likeness(one) ? best : one), undefined);
}

/** 短信核验: what the ministry makes of a code, a mobile number and the last six of a certificate. */
export function verified(state: SmsState, asked: { code: string; mobile: string; tail: string }, now: number): Outcome {
  const verifier = nearest(state, asked);
  if (!verifier || now < verifier.receivedAt || now > verifier.receivedAt + day) return { state, validStatus: 4 };
  if (verifier.standing !== 'pending') return { state, validStatus: verifier.standing === 'verified' ? 20 : 21 };
  const right =
    verifier.mobile === asked.mobile &&
    tailOf(verifier.certificate) === asked.tail.toUpperCase() &&
    verifier.codes.at(-1) === asked.code;
  if (!right) {
    const wrong = verifier.wrong + 1;
    const standing = wrong > wrongAllowed ? 'failed' : 'pending';
    return {
      state: replaced(state, verifier, { ...verifier, wrong, standing }),
      validStatus: wrong > wrongAllowed ? 21 : 2,
    };
  }
  const after = replaced(state, verifier, { ...verifier, standing: 'verified' });
  const waiting = after.verifiers.some(({ filing, standing }) => filing === verifier.filing && standing === 'pending');
  return { state: after, validStatus: waiting ? 31 : 3 };
}

/** 短信重发: a new code for whoever still has to verify. */
export function resent(
  state: SmsState,
  asked: { mobile: string; tail: string },
  now: number,
  codeOf: () => string,
): Outcome {
  const verifier = state.verifiers.findLast(
    ({ mobile, certificate }) => mobile === asked.mobile && tailOf(certificate) === asked.tail.toUpperCase(),
  );
  const waits = verifier?.standing === 'pending' && now <= verifier.receivedAt + day;
  if (!verifier || !waits) return { state, validStatus: verifier?.standing === 'verified' ? 4 : 100 };
  if (verifier.codes.length > resendsAllowed) return { state, validStatus: 102 };
  const code = codeOf();
  const after = replaced(state, verifier, { ...verifier, codes: [...verifier.codes, code] });
  const { applet } = state.filings[verifier.filing] ?? { applet: '' };
  return { state: { ...after, messages: [...after.messages, sms(verifier, applet, code, now)] }, validStatus: 101 };
}
