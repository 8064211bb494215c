import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/checks/index.ts';
import { mendOf } from '../../../lib/checks/mend.ts';
import { ofCompany, ofPerson, today } from './drafts.ts';

const context = { today, lang: 'zh-CN' } as const;
const mobile = 'icp_subject.principal_info.mobile';
const emergency = 'icp_subject.principal_info.emergency_contact';
const name = 'icp_subject.base_info.name';

describe('what is wrong with one field', () => {
  it('leaves out what a rule that reads it finds elsewhere', () => {
    const saved = { ...ofCompany, [emergency]: '1' };
    expect(judge(emergency, saved, context).map(({ rule }) => rule)).toEqual(['mobile-form']);
    expect(judge(mobile, saved, context)).toEqual([]);
  });

  it('tells errors first, whatever the order of the rules', () => {
    const severities = judge(name, { ...ofPerson, [name]: '示 例' }, context).map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities).size).toBe(2);
  });
});

describe('what is said of it', () => {
  it('counts the digits there are, and names the certificates there may be', () => {
    expect(judge(mobile, { ...ofCompany, [mobile]: '138-0013' }, context)[0]?.message).toContain('7 位');
    const saved = { ...ofCompany, 'icp_subject.base_info.type': '2' };
    const [found] = judge('icp_subject.organize_info.certificate_type', saved, context);
    expect(found?.fix).toContain('统一社会信用代码证书');
    expect(found?.fix).not.toContain('营业执照');
    const elsewhere = judge('icp_subject.base_info.province', ofCompany, { ...context, provinceOnRecord: '110000' });
    expect(elsewhere[0]?.message).toContain('北京市');
  });
});

describe('what may be written in its place', () => {
  const finding = { severity: 'error', message: '', fix: '', source: '' } as const;
  it.each([
    ['a rule there is not', { ...finding, rule: 'sample', fields: [mobile] }],
    ['a finding without a place', { ...finding, rule: 'mobile-form', fields: [] }],
    [
      'an entry of a list',
      { ...finding, rule: 'approval-number', fields: ['icp_applets.base_info.nrlx_details[0].code'] },
    ],
    ['an answer of spaces', { ...finding, rule: 'mobile-form', fields: [mobile] }],
  ])('is nothing for %s', (_, one) => {
    expect(mendOf(one, { ...ofCompany, [mobile]: ' ' }, context)).toBeUndefined();
  });

  it.each([
    ['南山区中国银行大厦1号', '中国银行大厦1号'],
    ['广东省深圳市南山区 样本路100号-1', '样本路100号-1'],
    ['南山区样本路100号-1', '样本路100号-1'],
  ])('an address keeps all but the region: %s', (text, rest) => {
    const at = 'icp_subject.base_info.address';
    const saved = { ...ofCompany, [at]: text };
    const found = judge(at, saved, context).find(({ rule }) => rule === 'address-repeats-region');
    expect(found && mendOf(found, saved, context)).toEqual({ id: at, text: rest });
  });

  it('the name of the account is written without the spaces around it', () => {
    const saved = { ...ofCompany, [name]: '示例领航(深圳)科技有限公司' };
    const known = { ...context, accountSubject: ' 示例领航（深圳）科技有限公司 ' };
    const [found] = judge(name, saved, known);
    expect(found && mendOf(found, saved, known)).toEqual({ id: name, text: '示例领航（深圳）科技有限公司' });
  });

  it('is told though another field breaks the same rule', () => {
    const saved = { ...ofCompany, [mobile]: '138 0013 8001', [emergency]: '1' };
    const [found] = judge(mobile, saved, context);
    expect(found && mendOf(found, saved, context)).toEqual({ id: mobile, text: '13800138001' });
  });
});
