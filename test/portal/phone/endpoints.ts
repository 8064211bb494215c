import { nothingFiled, type Principal, resent, type Submission, submitted, verified } from './sms.ts';

export interface Asked {
  body: Record<string, unknown>;
  /** The captcha's pass, from the request's own header. */
  sign: string;
  now: number;
}

/** `METHOD /path` → what it answers, as JSON. */
export type Endpoints = Record<string, (asked: Asked) => unknown>;

const text = (value: unknown) => String(value ?? '').trim();

function submissionOf(body: Record<string, unknown>): Submission {
  const principals = Array.isArray(body.principals) ? (body.principals as Partial<Principal>[]) : [];
  return {
    applet: text(body.applet),
    subject: text(body.subject),
    principals: principals.map((one) => ({
      role: text(one.role),
      name: text(one.name),
      mobile: text(one.mobile),
      certificate: text(one.certificate),
    })),
  };
}

const sample = [
  { unitName: '示例科技有限公司', serviceName: '示例点单', licence: '粤B2-00000000-1X', passed: '2026-08-08' },
  { unitName: '示例科技有限公司', serviceName: '示例预约', licence: '粤B2-00000000-2X', passed: '2026-09-09' },
];

/**
 * The imitated services of the ministry, the practice phone, and the console's submission, over one memory of their
 * own. `delay`: milliseconds from the submission to the SMS. `random` gives numbers in [0, 1).
 */
export function practiceEndpoints({ delay = 2000, random = Math.random } = {}): Endpoints {
  let state = nothingFiled;
  const signs = new Set<string>();
  const codeOf = () => String(Math.floor(random() * 1_000_000)).padStart(6, '0');
  const params = (answer: object) => ({ code: 200, msg: '操作成功', success: true, params: answer });
  const judged = (outcome: { state: typeof state; validStatus: number }) => {
    state = outcome.state;
    return params({ validStatus: outcome.validStatus, validFlag: outcome.validStatus === 3 });
  };
  // A pass serves once; without one the ministry asks to verify again.
  const passed = ({ sign }: Asked) => signs.delete(sign);
  const api = (path: string) => `POST /icpproject_query/api/${path}`;

  return {
    'POST /practice/api/filing': ({ body, now }) => {
      state = submitted(state, submissionOf(body), now + delay, codeOf);
      return { filing: state.filings.length };
    },
    'GET /practice/api/phone': ({ now }) => ({
      filed: state.filings.length,
      messages: state.messages.filter(({ at }) => at <= now),
    }),
    [api('auth')]: () => params({ bussiness: 'practice', expire: 300_000 }),
    [api('image/getCheckImagePoint')]: () => params({ uuid: codeOf() }),
    [api('image/checkImage')]: () => {
      const sign = `${codeOf()}${codeOf()}${codeOf()}`;
      signs.add(sign);
      return params({ sign });
    },
    [api('smsValidate/validateByCondition')]: (asked) => {
      if (!passed(asked)) return params({ validStatus: 0, validFlag: false });
      const { smsValidCode, mobileNum, certNum } = asked.body;
      const data = { code: text(smsValidCode), mobile: text(mobileNum), tail: text(certNum) };
      return judged(verified(state, data, asked.now));
    },
    [api('smsValidate/resendSMSByCondition')]: (asked) => {
      if (!passed(asked)) return params({ validStatus: 0, validFlag: false });
      const data = { mobile: text(asked.body.mobileNum), tail: text(asked.body.certNum) };
      return judged(resent(state, data, asked.now, codeOf));
    },
    [api('icpAbbreviateInfo/queryByCondition')]: ({ body }) => {
      const asked = text(body.unitName);
      return params({
        list: asked ? sample.filter((row) => Object.values(row).some((cell) => cell.includes(asked))) : [],
      });
    },
  };
}
