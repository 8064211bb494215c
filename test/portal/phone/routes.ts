import { reuseMessages } from '../life/reuse-routes.ts';
import type { PracticeRequest, PracticeRoute } from '../pages.ts';
import { ministryFor } from './ministry-for.ts';
import { noise } from './noise.ts';

type Ministry = ReturnType<typeof ministryFor>;

const text = (value: unknown) => String(value ?? '').trim();
const bodyOf = ({ body }: PracticeRequest) => (body ?? {}) as Record<string, unknown>;
const passOf = ({ url }: PracticeRequest) => text(url.searchParams.get('sign'));

/** The services of the ministry, by path: each answers what the site calls `params`. */
const services: Record<string, (request: PracticeRequest, ministry: Ministry) => object> = {
  auth: () => ({ bussiness: 'practice', expire: 300_000 }),
  'image/getCheckImagePoint': () => ({ uuid: 'practice' }),
  'image/checkImage': (_, ministry) => ({ sign: ministry.pass() }),
  'smsValidate/validateByCondition'(request, ministry) {
    const { smsValidCode, mobileNum, certNum } = bodyOf(request);
    const asked = { code: text(smsValidCode), mobile: text(mobileNum), tail: text(certNum) };
    return { validStatus: ministry.verify(passOf(request), asked, request.filings.clock.now()) };
  },
  'smsValidate/resendSMSByCondition'(request, ministry) {
    const { mobileNum, certNum } = bodyOf(request);
    const asked = { mobile: text(mobileNum), tail: text(certNum) };
    return { validStatus: ministry.resend(passOf(request), asked, request.filings.clock.now()) };
  },
  'icpAbbreviateInfo/queryByCondition'(request) {
    const asked = text(bodyOf(request).unitName);
    return { list: asked ? licences.filter((row) => Object.values(row).some((cell) => cell.includes(asked))) : [] };
  },
};

const licences = [
  { unitName: '示例科技有限公司', serviceName: '示例点单', licence: '粤B2-00000000-1X', passed: '2026-08-08' },
  { unitName: '示例科技有限公司', serviceName: '示例预约', licence: '粤B2-00000000-2X', passed: '2026-09-09' },
];

/** What the practice phone and the ministry's pages ask the server for. */
export const phoneRoutes: readonly PracticeRoute[] = [
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/api/phone',
    answer: ({ filings, url }) => {
      const ours = ministryFor(filings).messages();
      const messages = [...ours, ...reuseMessages(filings), ...noise(ours, Number(url.searchParams.get('noise')))]
        .filter(({ at }) => at <= filings.clock.now())
        .sort((one, other) => one.at - other.at);
      return { json: { filed: filings.list().length, messages } };
    },
  },
  ...Object.entries(services).map(
    ([path, answer]): PracticeRoute => ({
      hosts: ['beian.miit.gov.cn'],
      path: `/icpproject_query/api/${path}`,
      answer: (request) => ({
        json: { code: 200, success: true, params: answer(request, ministryFor(request.filings)) },
      }),
    }),
  ),
];
