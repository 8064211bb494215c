import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../lib/fields/codes/index.ts';
import { type FieldId, fieldIds, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { answerOf } from '../../../lib/services/answer-of.ts';
import { rawOf } from '../../../lib/services/raw-of.ts';
import { readBody } from '../../../lib/services/read-body.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';

const savedIn = (body: unknown): Saved => {
  const { subject, applet } = readBody(JSON.stringify(body));
  return { ...subject.saved, ...applet.saved } as Saved;
};
const saved = savedIn(company);
const services: FieldId = 'icp_applets.base_info.service_content_types';
const approvals: FieldId = 'icp_applets.base_info.nrlx_details[].type';
const numbers: FieldId = 'icp_applets.base_info.nrlx_details[].code';

describe('an answer in the words of the page', () => {
  it.each<[FieldId, readonly string[]]>([
    ['icp_subject.base_info.province', ['广东省']],
    ['icp_subject.base_info.city', ['深圳市']],
    ['icp_subject.base_info.district', ['南山区']],
    ['icp_subject.base_info.type', ['企业']],
    ['icp_subject.organize_info.certificate_type', ['营业执照（个人或企业）']],
    ['icp_subject.principal_info.certificate_type', ['居民身份证']],
    ['icp_subject.principal_info.mobile', ['13800138001']],
    ['icp_subject.principal_info.certificate_validity_date_start', ['2018-06-10']],
    ['icp_applets.principal_info.certificate_validity_date_end', ['长期']],
    [services, ['生活服务 / 工具', '信息传输、软件和信息技术服务业 / 软件开发']],
    [approvals, ['以上都不涉及']],
  ])('%s', (id, value) => {
    expect(answerOf(id, saved)?.value).toEqual(value);
  });

  it('knows how else a page may print the very same', () => {
    expect(answerOf('icp_subject.base_info.province', saved)?.also).toContainEqual(['广东']);
    expect(answerOf('icp_subject.organize_info.certificate_type', saved)?.also).toContainEqual(['营业执照']);
    expect(answerOf(services, saved)?.also).toContainEqual(['工具', '软件开发']);
    expect(answerOf(approvals, saved)?.also).toContainEqual(['不涉及']);
    expect(answerOf('icp_subject.base_info.city', savedIn(person))?.also).toContainEqual(['市辖区']);
  });

  it('never shortens a service to a name that stands under several headings', () => {
    const other = codeLists.serviceContentTypes.filter(({ zh }) => zh === '其他');
    expect(other.length).toBeGreaterThan(5);
    for (const { code } of other) {
      const answer = answerOf(services, { [services]: ['3', code] });
      for (const value of [answer?.value, ...(answer?.also ?? [])]) expect(value).not.toContain('其他');
    }
  });

  it.each<[string, FieldId, Saved]>([
    ['a code no list has', 'icp_subject.base_info.type', { 'icp_subject.base_info.type': '77' }],
    ['one unknown among several', services, { [services]: ['3', '9999'] }],
    [
      'a district that lies in another city',
      'icp_subject.base_info.district',
      { ...saved, 'icp_subject.base_info.city': '440100' },
    ],
    [
      'a province its city does not lie in',
      'icp_subject.base_info.province',
      { ...saved, 'icp_subject.base_info.province': '110000' },
    ],
    ['half a number', 'icp_subject.principal_info.mobile', { 'icp_subject.principal_info.mobile': '1380013' }],
    [
      'a day there is none',
      'icp_subject.principal_info.certificate_validity_date_start',
      { 'icp_subject.principal_info.certificate_validity_date_start': '20260230' },
    ],
    [
      '长期 as a beginning',
      'icp_subject.principal_info.certificate_validity_date_start',
      { 'icp_subject.principal_info.certificate_validity_date_start': '长期' },
    ],
    ['pre-approvals without numbers', numbers, { [numbers]: ['', ''] }],
    ['nothing', 'icp_subject.principal_info.email', {}],
  ])('gives none for %s', (_, id, from) => {
    expect(answerOf(id, from)).toBeUndefined();
  });

  it('gives none to any row that is the person’s own, whatever a profile says', () => {
    const byHand = fieldIds.filter((id) => fields[id].answer === 'by-hand');
    expect(byHand.length).toBeGreaterThan(8);
    for (const id of byHand) expect(answerOf(id, { [id]: '1' } as Saved, 'subjectPrincipal')).toBeUndefined();
  });

  it('keeps the places of several pre-approval numbers', () => {
    expect(answerOf(numbers, { [numbers]: ['', '示例批〔2026〕1号'] })?.value).toEqual(['', '示例批〔2026〕1号']);
  });

  it('asks whose SMS it is', () => {
    expect(answerOf('miit.mobile', saved)).toBeUndefined();
    expect(answerOf('miit.mobile', saved, 'subjectPrincipal')?.value).toEqual(['13800138001']);
    expect(answerOf('miit.certificate_tail', saved, 'appletPrincipal')?.value).toEqual(['16000X']);
  });
});

// What a form filled by us says, saved again, is the profile it was filled from.
describe.each([
  ['company', savedIn(company)],
  ['person', savedIn(person)],
])('%s: filled in and read back', (_, all) => {
  // A box left empty shows nothing to read.
  const answered = fieldIds.filter((id) => fields[id].answer === 'saved' && answerOf(id, all)?.value.length);

  it('has answers', () => expect(answered.length).toBeGreaterThan(25));

  it.each(answered)('%s', (id) => {
    const answer = answerOf(id, all);
    const shown = Object.fromEntries(answered.map((one) => [one, answerOf(one, all)?.value]));
    const before = rawOf(id, shown);
    expect(before).toBeDefined();
    // 'also' wordings of one row at a time: each of them means the same code.
    for (const value of answer?.also ?? []) expect(rawOf(id, { ...shown, [id]: value })).toEqual(before);
    expect(answerOf(id, { ...all, [id]: before })).toEqual(answer);
  });
});
