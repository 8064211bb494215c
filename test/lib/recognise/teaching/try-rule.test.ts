import { describe, expect, it } from 'vitest';
import type { TaughtHere } from '../../../../lib/platform/teach-messages.ts';
import { wechat } from '../../../../lib/portals/wechat.ts';
import { tryRule } from '../../../../lib/recognise/teaching/try-rule.ts';
import { type Form, taughtRule } from './form.ts';

const mobile = 'icp_subject.principal_info.mobile';
const form = (...rows: Form[number]['rows']): Form => [
  { heading: '主体负责人信息', rows: [['姓名'], ['证件号码'], ...rows] },
];
const rule = taughtRule(form(['随身电话']), '随身电话', mobile);

describe('a rule on a form that has just what it was taught on', () => {
  it.each([
    ['a row nobody knows', rule],
    ['in a step', { ...rule, step: '主体负责人信息' }],
    ['in a step, under no heading', { ...rule, step: '主体负责人信息', section: '' }],
    ['under no heading at all', { ...rule, section: '' }],
    ['under a heading nobody knows', { ...rule, section: '补充信息', step: '主体负责人信息' }],
    ['named by its own markup alone', { ...rule, label: '请填写您随身的电话', printed: '请填写您随身的电话' }],
    ['a row recognition takes for something else', taughtRule(form(['应急手机号码']), '应急手机号码', mobile)],
    [
      'what the telling rows are',
      taughtRule(form(['证件地址全称']), '证件地址全称', 'icp_subject.principal_info.email'),
    ],
  ] as [string, TaughtHere][])('is used: %s', (_, one) => {
    expect(tryRule(one, wechat)).toBe('applied');
  });

  it('is left alone where that was said', () => {
    expect(tryRule(taughtRule(form(['随身电话']), '随身电话', 'never'), wechat)).toBe('never');
  });

  it('is not used where the controls cannot hold it', () => {
    expect(tryRule({ ...rule, parts: [] }, wechat)).toBe('misfit');
  });
});
