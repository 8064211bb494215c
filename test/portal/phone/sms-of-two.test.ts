import { describe, expect, it } from 'vitest';
import type { Verifier } from '../filings.ts';
import { type Asked, confirmed, nothingSent, refused, sent, verified } from './sms.ts';

const subject: Verifier = {
  person: 'subjectPrincipal',
  name: '示例甲',
  mobile: '13800000001',
  tail: '01001X',
  code: '111111',
};
const applet: Verifier = {
  person: 'appletPrincipal',
  name: '示例乙',
  mobile: '13900000002',
  tail: '345678',
  code: '222222',
};
const two = sent(
  nothingSent,
  { id: 'two', submitted: 0, subject: '示例科技有限公司', applet: '示例点单', form: {}, verifiers: [subject, applet] },
  0,
);
const hour = 3_600_000;
const wrong = (of: Verifier): Asked => ({ ...of, code: '000000' });

/** What the ministry answers to one entry after the other. */
function answers(entries: readonly Asked[], judge = verified) {
  let state = two;
  return entries.map((asked) => {
    const outcome = judge(state, asked, hour);
    state = outcome.state;
    return outcome.validStatus;
  });
}

describe('two verifiers', () => {
  it('share the five wrong entries: the sixth fails whoever has not verified', () => {
    const entries = [subject, applet, subject, applet, subject, applet].map(wrong);
    expect(answers([...entries, subject, applet])).toEqual([2, 2, 2, 2, 2, 21, 21, 21]);
  });

  it('leave it at 已完成 for the one who was done before', () => {
    const entries = Array.from({ length: 6 }, () => wrong(applet));
    expect(answers([subject, ...entries, subject, applet])).toEqual([31, 2, 2, 2, 2, 2, 21, 20, 21]);
  });

  it('are told to verify again when the ministry fails, which counts all the same', () => {
    const right = [subject, applet, subject, applet, subject, applet];
    expect(answers(right, refused)).toEqual([0, 0, 0, 0, 0, 21]);
  });

  it('may be done by others: one of them, or both', () => {
    const one = confirmed(two, 'two', 'appletPrincipal', hour);
    expect(verified(one, applet, hour).validStatus).toBe(20);
    expect(verified(one, subject, hour).validStatus).toBe(3);
    const both = confirmed(two, 'two', undefined, hour);
    expect([subject, applet].map((asked) => verified(both, asked, hour).validStatus)).toEqual([20, 20]);
  });

  it('cannot be done by others before the SMS is there, nor for another filing', () => {
    expect(confirmed(two, 'two', undefined, -1)).toEqual(two);
    expect(confirmed(two, 'other', undefined, hour)).toEqual(two);
  });
});

it.each([
  ['change_both', '变更备案申请'],
  ['cancel_service', '注销备案申请'],
  ['add_service', '备案申请'],
] as const)('the SMS of %s says what it is about', (kind, words) => {
  const filing = { id: 'x', submitted: 0, subject: '', applet: '示例点单', form: {}, verifiers: [subject], kind };
  expect(sent(nothingSent, filing, 0).messages[0]?.text).toContain(`「示例点单」的${words}已提交`);
});
