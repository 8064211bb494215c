import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsMeant } from '../../../../lib/checks/rejections/fields-meant.ts';
import { fieldIds } from '../../../../lib/fields/index.ts';
import { oddSigns } from './odd-signs.ts';

const sp = 'icp_subject.principal_info';
const ap = 'icp_applets.principal_info';
const base = 'icp_subject.base_info';
const org = 'icp_subject.organize_info';

describe('the rows a rejection is about', () => {
  it.each([
    ['小程序备注', '不符合要求', ['icp_applets.base_info.comment']],
    ['主体负责人手机号码', '无法接通', [`${sp}.mobile`]],
    ['小程序负责人-手机号码', '无法接通', [`${ap}.mobile`]],
    ['手机号码：', '小程序负责人的手机号格式错误', [`${sp}.mobile`, `${ap}.mobile`]],
    ['证件住所', '', [`${org}.certificate_address`]],
    ['法定代表人姓名', '请核对', ['icp_subject.legal_person_info.name']],
    ['icp_subject.principal_info.email', '无效邮箱，请核实后再次报备', [`${sp}.email`]],
    ['icp_applets.base_info.nrlx_details[0].code', '', ['icp_applets.base_info.nrlx_details[].code']],
  ] as const)('「%s」 %s', (field, reason, ids) => {
    expect(fieldsMeant({ field, reason })).toEqual(ids);
  });

  it('are those of the rejection where no field is printed, of the person it names', () => {
    expect(fieldsMeant({ reason: '无效邮箱，请核实后再次报备' })).toEqual([`${sp}.email`, `${ap}.email`]);
    expect(fieldsMeant({ reason: '小程序负责人电话无法接通' })).toEqual([`${ap}.mobile`, `${ap}.emergency_contact`]);
    expect(fieldsMeant({ field: '其他', reason: '省市县代码错误，请核实后再次报备' })).toEqual([
      `${base}.province`,
      `${base}.city`,
      `${base}.district`,
    ]);
  });

  it('a field that means several rows is narrowed to those the rejection is known for', () => {
    expect(fieldsMeant({ field: '主办单位证件', reason: '请修改' })).toContain(`${org}.certificate_type`);
    expect(fieldsMeant({ field: '选择地区', reason: '省市区不正确' })).toEqual([
      `${base}.province`,
      `${base}.city`,
      `${base}.district`,
    ]);
  });

  it('are none for what is unknown', () => {
    expect(fieldsMeant({ reason: '请修改' })).toEqual([]);
    expect(fieldsMeant({ field: '', reason: '' })).toEqual([]);
    expect(fieldsMeant({ field: 'constructor', reason: '__proto__' })).toEqual([]);
  });

  it('take whatever is printed, in form order', () => {
    const text = fc.string({ unit: fc.constantFrom(...oddSigns) });
    fc.assert(
      fc.property(text, text, (field, reason) => {
        const at = fieldsMeant({ field, reason }).map((id) => fieldIds.indexOf(id));
        return !at.includes(-1) && at.every((place, n) => n === 0 || place > (at[n - 1] ?? 0));
      }),
    );
  });
});
