import { beforeEach, describe, expect, it } from 'vitest';
import { consoleRoutes } from '../console/routes.ts';
import { type PracticeFilings, practiceFilings } from '../filings.ts';
import type { PracticeReply, PracticeRequest } from '../pages.ts';
import { phoneRoutes } from '../phone/routes.ts';
import type { FilingView } from './filing-view.ts';
import { practiceClock } from './practice-clock.ts';
import { lifeRoutes } from './routes.ts';

const hour = 3_600_000;
const form = {
  'icp_applets.base_info.name': '示例点单',
  'icp_subject.base_info.name': '示例科技有限公司',
  'icp_subject.principal_info.mobile': '13800000001',
  'icp_subject.principal_info.certificate_number': '11010119900101001X',
  'icp_applets.principal_info.mobile': '13900000002',
  'icp_applets.principal_info.certificate_number': '110101199001010345',
};
const routes = [...consoleRoutes, ...lifeRoutes, ...phoneRoutes];

let filings: PracticeFilings;
beforeEach(() => {
  filings = practiceFilings(practiceClock(() => 0));
});

interface Said {
  id: string;
  next: string;
  filing: FilingView | null;
  filings: FilingView[];
  error: { code?: string; text: string };
  now: number;
  rate: number;
  answers: Record<string, string>;
  params: { sign: string; validStatus: number };
  messages: { to: string; code: string; text: string }[];
}

async function ask(path: string, body?: unknown): Promise<Said & { status: number }> {
  const url = new URL(path, 'https://mp.weixin.qq.com');
  const route = routes.find((one) => one.path === url.pathname);
  const method = body === undefined ? 'GET' : 'POST';
  const request: PracticeRequest = { host: 'mp.weixin.qq.com', method, url, body, bytes: Buffer.from(''), filings };
  if (!route) throw new Error(`nothing serves ${path}`);
  const { status = 200, json }: PracticeReply = await route.answer(request);
  return { ...(json as Said), status };
}

const submit = async (query = 'pace=by-hand', changed = {}) =>
  (await ask(`/wxamp/practice/submit?${query}`, { ...form, ...changed })).id;
const decide = (id: string, decision: string, more = {}) => ask('/practice/api/decide', { id, decision, ...more });
const standing = async (id: string) => (await ask('/practice/api/filings')).filings.find((one) => one.id === id);
const later = (ms: number) => ask('/practice/api/clock', { advance: ms });

describe('the life of a filing, over the interface', () => {
  it('goes from submission to record number, change and cancellation', async () => {
    const id = await submit();
    expect(await standing(id)).toMatchObject({
      status: '2',
      statusText: '平台审核中',
      kind: 'first',
      verifiers: [{}, {}],
    });
    await decide(id, 'platformPass');
    expect(await standing(id)).toMatchObject({ status: '4', smsVerifyStatus: '1', smsDeadline: 2000 + 24 * hour });
    expect((await ask('/practice/api/phone')).messages).toEqual([]);
    await later(2000);
    expect((await ask('/practice/api/phone')).messages.map(({ to }) => to)).toEqual(['13800000001', '13900000002']);
    await decide(id, 'verify', { person: 'appletPrincipal' });
    expect((await standing(id))?.verifiers.map((one) => one.standing)).toEqual(['pending', 'verified']);
    await decide(id, 'verify');
    expect(await standing(id)).toMatchObject({ status: '4', smsVerifyStatus: '2', stage: 'bureau_review' });
    await decide(id, 'bureauPass');
    expect(await standing(id)).toMatchObject({ status: '6', recordNumber: '粤B2-20990001-1X' });

    const changed = { 'icp_subject.principal_info.mobile': '13800000009' };
    expect(await submit(`filing=${id}&kind=change_subject`, changed)).toBe(id);
    expect(await standing(id)).toMatchObject({ status: '2', round: 2, verifiers: [{ mobile: '13800000009' }] });
    await decide(id, 'platformPass');
    await later(2000);
    expect((await ask('/practice/api/phone')).messages.at(-1)?.text).toContain('变更备案申请');
    await decide(id, 'verify');
    await decide(id, 'bureauPass');
    const { answers } = await ask(`/wxamp/practice/api/answers?filing=${id}&kind=change_both`);
    expect(answers['icp_subject.principal_info.mobile']).toBe('13800000009');

    const { filing } = await ask('/wxamp/practice/api/cancel', { id, cancel_type: '2', cancel_reason: '1' });
    expect(filing).toMatchObject({ canceling: true, statusText: '注销中', verifiers: [{ person: 'appletPrincipal' }] });
    await decide(id, 'platformPass');
    await later(25 * hour);
    expect(await standing(id)).toMatchObject({ status: '6', canceling: false, statusText: '已备案' });
    await ask('/wxamp/practice/api/cancel', { id, cancel_type: '3', cancel_reason: '2' });
    await decide(id, 'platformPass');
    await decide(id, 'bureauPass');
    expect(await standing(id)).toMatchObject({ status: '1024', stage: 'cancelled' });
  });

  it('comes back with reasons: samples by id, or written out', async () => {
    const id = await submit();
    await decide(id, 'platformReject', { rejections: ['r024', 'r027'] });
    expect((await standing(id))?.rejections.map(({ key_name }) => key_name)).toEqual([
      '小程序备注',
      '证件照片（人像面）',
    ]);
    expect(await submit(`filing=${id}`)).toBe(id);
    const own = { key_name: '邮箱', error: '示例原因', suggest: '示例建议' };
    await decide(id, 'platformReject', { rejections: [own] });
    expect((await standing(id))?.rejections).toEqual([own]);
  });

  it('is refused what is out of turn, with the official code where there is one', async () => {
    const id = await submit();
    expect(await ask(`/wxamp/practice/submit?filing=${id}`, form)).toMatchObject({
      status: 409,
      error: { code: '86324' },
    });
    expect(await decide(id, 'bureauPass')).toMatchObject({ status: 409 });
    expect(await decide(id, 'no such thing')).toMatchObject({ status: 409 });
    expect(await decide('nobody', 'platformPass')).toMatchObject({ status: 404 });
    await decide(id, 'platformPass');
    expect(await ask('/wxamp/practice/api/withdraw', { id })).toMatchObject({ status: 409, error: { code: '86330' } });
    expect(await ask('/wxamp/practice/api/cancel', { id })).toMatchObject({ status: 409 });
  });

  it('can be withdrawn in the platform’s review, and handed in again', async () => {
    const id = await submit();
    expect((await ask('/wxamp/practice/api/withdraw', { id })).filing).toMatchObject({
      stage: 'withdrawn',
      status: '1024',
    });
    expect(await ask('/wxamp/practice/api/withdraw', { id })).toMatchObject({ error: { code: '86368' } });
    expect(await submit(`filing=${id}`)).toBe(id);
  });

  it('is found by the name of its mini program, the newest first', async () => {
    await submit();
    const other = await submit('pace=by-hand', { 'icp_applets.base_info.name': '示例预约' });
    expect((await ask('/wxamp/practice/api/filing?applet=示例预约')).filing?.id).toBe(other);
    expect((await ask('/wxamp/practice/api/filing?applet=别的')).filing).toBeNull();
  });

  it('sends the SMS to whom a tester wants', async () => {
    const persons = async (query: string) => (await standing(await submit(query)))?.verifiers.map((one) => one.person);
    expect(await persons('smsTo=subject')).toEqual(['subjectPrincipal']);
    expect(await persons('kind=add_service')).toEqual(['appletPrincipal']);
    await ask('/practice/api/settings', { smsTo: 'applet' });
    expect(await persons('')).toEqual(['appletPrincipal']);
  });
});

describe('the clock, over the interface', () => {
  it('is told, set, moved and sped up', async () => {
    expect(await ask('/practice/api/clock', { set: 10, advance: 5, rate: 60 })).toMatchObject({ now: 15, rate: 60 });
    expect(await ask('/practice/api/clock')).toMatchObject({ now: 15, rate: 60 });
    expect(await ask('/practice/api/clock', { rate: -1 })).toMatchObject({ status: 400 });
  });
});

it('leads to the phone where the platform passes at once, else home', async () => {
  expect((await ask('/wxamp/practice/submit', form)).next).toBe('/practice/phone');
  expect((await ask('/wxamp/practice/submit?pace=lifelike', form)).next).toMatch(/^\/wxamp\/index\/index\?applet=/u);
});

it('may fail an entry for no reason of the person’s', async () => {
  await submit('');
  await later(2000);
  await ask('/practice/api/settings', { failNext: 1 });
  const entry = async () => {
    const code = (await ask('/practice/api/phone')).messages[0]?.code;
    const { sign } = (await ask('/icpproject_query/api/image/checkImage', {})).params;
    const body = { smsValidCode: code, mobileNum: 13800000001, certNum: '01001X' };
    return (await ask(`/icpproject_query/api/smsValidate/validateByCondition?sign=${sign}`, body)).params.validStatus;
  };
  expect([await entry(), await entry()]).toEqual([0, 31]);
});
