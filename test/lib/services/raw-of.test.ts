import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../lib/fields/index.ts';
import { type PageValues, rawOf } from '../../../lib/services/raw-of.ts';

const type: FieldId = 'icp_subject.base_info.type';
const certificate: FieldId = 'icp_subject.organize_info.certificate_type';
const start: FieldId = 'icp_subject.principal_info.certificate_validity_date_start';
const end: FieldId = 'icp_subject.principal_info.certificate_validity_date_end';
const province: FieldId = 'icp_subject.base_info.province';
const city: FieldId = 'icp_subject.base_info.city';
const district: FieldId = 'icp_subject.base_info.district';
const services: FieldId = 'icp_applets.base_info.service_content_types';
const mobile: FieldId = 'icp_subject.principal_info.mobile';

describe('what stands in a form, as codes', () => {
  it.each<[string, FieldId, PageValues, string | string[]]>([
    ['a name', type, { [type]: ['企业'] }, '4'],
    ['full-width brackets or not', certificate, { [certificate]: ['营业执照(个人或企业)'] }, '1'],
    [
      'a name several lists have, by the kind of subject shown',
      certificate,
      { [certificate]: ['组织机构代码证'], [type]: ['事业单位'] },
      '3',
    ],
    ['a date', start, { [start]: ['2026-05-01'] }, '20260501'],
    ['a date in Chinese', start, { [start]: ['2026年5月1日'] }, '20260501'],
    ['a date with strokes', start, { [start]: ['2026/05/01'] }, '20260501'],
    ['no end', end, { [end]: ['长期'] }, '长期'],
    [
      'a region in three controls',
      city,
      { [province]: ['广东省'], [city]: ['深圳市'], [district]: ['南山区'] },
      '440300',
    ],
    ['a municipality', city, { [province]: ['北京市'], [city]: ['市辖区'], [district]: ['朝阳区'] }, '110100'],
    [
      'services with their headings',
      services,
      { [services]: ['生活服务 / 工具', '教育 / 其他'] },
      ['3', expect.any(String) as unknown as string],
    ],
    ['services without', services, { [services]: ['工具', '软件开发'] }, ['3', '161']],
    [
      'a text, without the spaces around it',
      'icp_subject.base_info.address',
      { 'icp_subject.base_info.address': [' 示例路1号 '] },
      '示例路1号',
    ],
    [
      'a number of pre-approval',
      'icp_applets.base_info.nrlx_details[].code',
      { 'icp_applets.base_info.nrlx_details[].code': ['示例批1号'] },
      ['示例批1号'],
    ],
    ['a tick', 'ui.applet_principal_same_as_subject', { 'ui.applet_principal_same_as_subject': ['✓'] }, '1'],
  ])('%s', (_, id, values, raw) => {
    expect(rawOf(id, values)).toEqual(raw);
  });

  it('a name several lists have, by the kind of subject the profile has', () => {
    const values = { [certificate]: ['组织机构代码证'] };
    expect(rawOf(certificate, values, '2')).toBe('9');
    expect(rawOf(certificate, values)).toBeUndefined();
  });

  it.each<[string, FieldId, PageValues]>([
    ['an unknown name', type, { [type]: ['外星机构'] }],
    ['part of a name', type, { [type]: ['企'] }],
    ['one unknown among several', services, { [services]: ['工具', '不存在'] }],
    ['a name under several headings', services, { [services]: ['其他'] }],
    ['a district of another city', district, { [province]: ['广东省'], [city]: ['广州市'], [district]: ['南山区'] }],
    ['a region half chosen', province, { [province]: ['广东省'], [city]: ['深圳市'] }],
    ['a day there is none', start, { [start]: ['2026-02-30'] }],
    ['a date run together wrongly', start, { [start]: ['2026511'] }],
    ['half a phone number', mobile, { [mobile]: ['1380013'] }],
    ['a masked phone number', mobile, { [mobile]: ['138****8001'] }],
    [
      'a masked ID number',
      'icp_subject.principal_info.certificate_number',
      { 'icp_subject.principal_info.certificate_number': ['4403**********000X'] },
    ],
    ['a masked name', 'icp_subject.principal_info.name', { 'icp_subject.principal_info.name': ['陈*'] }],
    ['an empty row', type, { [type]: [''] }],
    ['no row', type, {}],
  ])('%s names none', (_, id, values) => {
    expect(rawOf(id, values)).toBeUndefined();
  });
});
