import { expect, it } from 'vitest';
import { type Asked, practiceEndpoints } from './endpoints.ts';

const api = 'POST /icpproject_query/api/';

function ask(endpoints: ReturnType<typeof practiceEndpoints>, path: string, asked: Partial<Asked> = {}) {
  const reply = endpoints[path]?.({ body: {}, sign: '', now: 0, ...asked });
  return reply as { params: Record<string, unknown>; messages: { code: string }[]; filed: number };
}

const submission = {
  applet: '示例点单',
  subject: '示例科技有限公司',
  principals: [{ role: '主体负责人', name: '示例甲', mobile: '13800000001', certificate: '11010119900101001X' }],
};

it('delivers the SMS after its delay and takes it once with the pass of the captcha', () => {
  const endpoints = practiceEndpoints({ delay: 100, random: () => 0.000042 });
  expect(ask(endpoints, 'GET /practice/api/phone')).toEqual({ filed: 0, messages: [] });
  ask(endpoints, 'POST /practice/api/filing', { body: submission });
  expect(ask(endpoints, 'GET /practice/api/phone', { now: 99 })).toEqual({ filed: 1, messages: [] });
  const code = ask(endpoints, 'GET /practice/api/phone', { now: 100 }).messages[0]?.code;
  expect(code).toBe('000042');

  const body = { smsValidCode: code, mobileNum: 13800000001, certNum: '01001X' };
  const verify = (sign: string) => ask(endpoints, `${api}smsValidate/validateByCondition`, { body, sign, now: 200 });
  expect(verify('made up').params.validStatus).toBe(0);
  const { sign } = ask(endpoints, `${api}image/checkImage`).params;
  expect(verify(String(sign)).params.validStatus).toBe(3);
  expect(verify(String(sign)).params.validStatus).toBe(0);
});

it('keeps each server to itself', () => {
  const [one, other] = [practiceEndpoints(), practiceEndpoints()];
  ask(one, 'POST /practice/api/filing', { body: submission });
  expect(ask(other, 'GET /practice/api/phone').filed).toBe(0);
});
