import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PracticeFilings, practiceFilings } from '../filings.ts';
import type { PracticeRequest } from '../pages.ts';
import { phoneRoutes } from './routes.ts';

const api = '/icpproject_query/api/';
const form = {
  'icp_applets.base_info.name': '示例点单',
  'icp_subject.principal_info.mobile': '13800000001',
  'icp_subject.principal_info.certificate_number': '11010119900101001x',
};

function ask(filings: PracticeFilings, path: string, body: unknown = {}) {
  const url = new URL(path, 'https://beian.miit.gov.cn');
  const route = phoneRoutes.find((one) => one.path === url.pathname);
  const request: PracticeRequest = {
    host: 'beian.miit.gov.cn',
    method: 'POST',
    url,
    body,
    bytes: Buffer.from(''),
    filings,
  };
  if (!route) throw new Error(`nothing serves ${path}`);
  const { json } = route.answer(request) as { json: unknown };
  return json as { params: { validStatus: number; sign: string }; messages: { code: string }[]; filed: number };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

it('delivers the SMS a little after the submission and takes it once with the pass of the captcha', () => {
  const filings = practiceFilings();
  expect(ask(filings, '/practice/api/phone')).toEqual({ filed: 0, messages: [] });
  filings.submit(form, Date.now());
  expect(ask(filings, '/practice/api/phone')).toEqual({ filed: 1, messages: [] });
  vi.setSystemTime(1_002_000);
  const code = ask(filings, '/practice/api/phone').messages[0]?.code;
  expect(code).toMatch(/^\d{6}$/);

  const body = { smsValidCode: code, mobileNum: 13800000001, certNum: '01001X' };
  const verify = (sign: string) => ask(filings, `${api}smsValidate/validateByCondition?sign=${sign}`, body).params;
  expect(verify('made-up').validStatus).toBe(0);
  const { sign } = ask(filings, `${api}image/checkImage`).params;
  expect(verify(sign).validStatus).toBe(3);
  expect(verify(sign).validStatus).toBe(0);
});

it('keeps each server to itself', () => {
  const [one, other] = [practiceFilings(), practiceFilings()];
  one.submit(form, 0);
  expect(ask(one, '/practice/api/phone').messages).toHaveLength(1);
  expect(ask(other, '/practice/api/phone')).toEqual({ filed: 0, messages: [] });
});
