import type { PortalHost, PracticeReply, PracticeRequest, PracticeRoute } from '../pages.ts';
import { ministryFor } from '../phone/ministry-for.ts';
import { isSmsTo } from './asked.ts';
import { decide } from './decisions.ts';
import { isKind } from './kinds.ts';
import { isPace } from './paces.ts';
import { bodyOf, doing, meant, noSuchFiling, present, shown } from './request.ts';

const bothHosts: readonly PortalHost[] = ['mp.weixin.qq.com', 'beian.miit.gov.cn'];
const wechatHost: readonly PortalHost[] = ['mp.weixin.qq.com'];

const clock = (request: PracticeRequest): PracticeReply => {
  const { clock } = request.filings;
  if (request.method === 'POST' && !clock.change(bodyOf(request))) return { status: 400 };
  return { json: { now: clock.now(), rate: clock.rate() } };
};

const settings = (request: PracticeRequest): PracticeReply => {
  const { settings } = request.filings;
  const { pace, smsTo, failNext } = bodyOf(request);
  if (isPace(pace)) settings.pace = pace;
  if (isSmsTo(smsTo)) settings.smsTo = smsTo;
  if (typeof failNext === 'number') ministryFor(request.filings).failNext(failNext);
  return { json: settings };
};

/** What the form opens with: a change with what is on record, anything else with what was handed in last. */
const answers = (request: PracticeRequest): PracticeReply => {
  const filing = meant(request);
  if (!filing) return noSuchFiling;
  const { record, submission, rejections } = filing;
  const change = request.url.searchParams.get('kind')?.startsWith('change');
  return { json: { answers: (change && record?.answers) || submission.answers, rejections } };
};

const cancelTypes: Readonly<Record<string, string>> = { 1: 'cancel_subject', 2: 'cancel_service', 3: 'cancel_access' };

/** A filing's life as tests, the control page and the console ask for it. */
export const lifeRoutes: readonly PracticeRoute[] = [
  { hosts: bothHosts, path: '/practice/api/clock', answer: clock },
  { hosts: bothHosts, path: '/practice/api/settings', answer: settings },
  {
    hosts: bothHosts,
    path: '/practice/api/filings',
    answer(request) {
      const { now, all } = present(request);
      return { json: { now, filings: all.map((filing) => shown(request, filing)) } };
    },
  },
  {
    hosts: bothHosts,
    path: '/practice/api/decide',
    answer: doing((filing, request) => {
      const { decision, ...details } = bodyOf(request);
      return decide(request.filings, filing, String(decision), details);
    }),
  },
  {
    hosts: wechatHost,
    path: '/wxamp/practice/api/filing',
    answer(request) {
      const filing = meant(request);
      return { json: { now: request.filings.clock.now(), filing: filing ? shown(request, filing) : null } };
    },
  },
  { hosts: wechatHost, path: '/wxamp/practice/api/answers', answer: answers },
  {
    hosts: wechatHost,
    path: '/wxamp/practice/api/withdraw',
    answer: doing((filing, { filings }) => filings.happen(filing.id, { type: 'withdrawn', at: filings.clock.now() })),
  },
  {
    hosts: wechatHost,
    path: '/wxamp/practice/api/cancel',
    answer: doing((filing, request) => {
      const { cancel_type, cancel_reason } = bodyOf(request);
      const kind = cancelTypes[String(cancel_type)];
      if (!isKind(kind) || !/^[12]$/u.test(String(cancel_reason))) return { text: '请选择注销类型和注销原因' };
      const { filings } = request;
      const asked = { filing: filing.id, kind, reason: String(cancel_reason) };
      return filings.handIn({}, filings.clock.now(), asked).refused;
    }),
  },
];
