import { randomUUID } from 'node:crypto';
import type { Form, PracticeFilings } from '../filings.ts';
import type { PracticeRequest, PracticeRoute } from '../pages.ts';
import type { Sms } from '../phone/sms.ts';
import { bodyOf, refusedWith } from './request.ts';
import { askedAgain, confirmedBy, givenUp, reuseState } from './reuse.ts';
import { textIn } from './verifiers.ts';

/** What is taken over: the subject and its principal, of what the same subject has on record. */
const takenOver = /^icp_subject\./u;

const recordOf = (filings: PracticeFilings, account: string): Form | undefined =>
  filings
    .filings(filings.clock.now())
    .map(({ record }) => record?.answers)
    .find((answers) => answers && textIn(answers, 'icp_subject.base_info.name') === account);

const answersFrom = (record: Form): Form =>
  Object.fromEntries(Object.entries(record).filter(([id]) => takenOver.test(id)));

const named = ({ url }: PracticeRequest, name: string) => url.searchParams.get(name) ?? '';

function told(request: PracticeRequest) {
  const { filings } = request;
  const record = recordOf(filings, named(request, 'account'));
  const state = record ? reuseState(filings.reuses.get(named(request, 'applet')), filings.clock.now()) : 'lost';
  return { state, ...(record && state === 'confirmed' && { answers: answersFrom(record) }) };
}

function change(request: PracticeRequest): void {
  const { reuses, clock } = request.filings;
  const applet = named(request, 'applet');
  const before = reuses.get(applet);
  const record = recordOf(request.filings, named(request, 'account'));
  const mobile = textIn(record ?? {}, 'icp_subject.principal_info.mobile');
  const after =
    bodyOf(request).choose === 'manual'
      ? givenUp(before, applet, clock.now())
      : record && askedAgain(before, { applet, mobile, token: randomUUID() }, clock.now());
  if (after) reuses.set(applet, after);
}

/** The SMS with the link: the platform's own, not the ministry's. */
export const reuseMessages = ({ reuses }: PracticeFilings): Sms[] =>
  [...reuses.values()]
    .filter(({ mobile }) => mobile !== '')
    .map(({ applet, mobile, asked, token }) => ({
      from: '106980000000',
      to: mobile,
      role: '主体负责人',
      at: asked,
      code: '',
      text: `【微信公众平台】（练习短信）小程序「${applet}」申请复用你的主体备案资料，请在24小时内打开链接确认。`,
      link: `/practice/reuse?token=${token}`,
    }));

/** 复用资料 as the form's first page and the link of its SMS ask for it. */
export const reuseRoutes: readonly PracticeRoute[] = [
  {
    hosts: ['mp.weixin.qq.com'],
    path: '/wxamp/practice/api/reuse',
    answer(request) {
      if (request.method === 'POST') change(request);
      return { json: told(request) };
    },
  },
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/api/reuse-confirm',
    answer(request) {
      const { reuses, clock } = request.filings;
      const { token } = bodyOf(request);
      const reuse = [...reuses.values()].find((one) => one.token !== '' && one.token === token);
      const after = reuse && confirmedBy(reuse, clock.now());
      if (!after) return refusedWith({ text: '链接已失效，请重新发起复用' });
      reuses.set(after.applet, after);
      return { json: { applet: after.applet } };
    },
  },
];
