import { describe, expect, it } from 'vitest';
import { rawAnswer } from '../../../lib/fields/answer-for.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';

const saved: Saved = {
  'icp_subject.principal_info.name': '陈示例',
  'icp_subject.principal_info.mobile': '13800138001',
  'icp_subject.principal_info.certificate_number': '44030419921116000x',
  'icp_subject.principal_info.authorization_letter': 'letter-1',
  'icp_applets.principal_info.name': '林样本',
  'icp_applets.principal_info.mobile': '13700137003',
  'icp_applets.principal_info.certificate_number': '440305198604120000',
  'icp_applets.base_info.service_content_types': ['3', '161'],
};
const onePerson: Saved = { ...saved, 'ui.applet_principal_same_as_subject': '1' };

describe('what a profile answers', () => {
  it('is what it holds', () => {
    expect(rawAnswer('icp_subject.principal_info.mobile', saved)).toBe('13800138001');
    expect(rawAnswer('icp_applets.principal_info.mobile', saved)).toBe('13700137003');
    expect(rawAnswer('icp_applets.base_info.service_content_types', saved)).toEqual(['3', '161']);
  });

  it('is nothing where it holds nothing', () => {
    expect(rawAnswer('icp_subject.base_info.name', saved)).toBeUndefined();
    expect(rawAnswer('icp_subject.base_info.name', { 'icp_subject.base_info.name': '' })).toBeUndefined();
    expect(
      rawAnswer('icp_applets.base_info.service_content_types', { 'icp_applets.base_info.service_content_types': [] }),
    ).toBeUndefined();
  });

  it('is nothing for what only a person may do, whatever a profile holds', () => {
    const tampered = Object.fromEntries(fieldIds.map((id) => [id, '1'])) as Saved;
    for (const id of fieldIds.filter((row) => fields[row].answer === 'by-hand')) {
      expect(rawAnswer(id, tampered, { verifier: 'subjectPrincipal' }), id).toBeUndefined();
    }
  });
});

describe('one person in both roles', () => {
  it('answers as the subject principal', () => {
    expect(rawAnswer('icp_applets.principal_info.name', onePerson)).toBe('陈示例');
    expect(rawAnswer('icp_applets.principal_info.mobile', onePerson)).toBe('13800138001');
  });

  it('keeps a letter of authorization for each role', () => {
    expect(rawAnswer('icp_applets.principal_info.authorization_letter', onePerson)).toBeUndefined();
  });

  it('changes nothing of the mini program itself', () => {
    expect(rawAnswer('icp_applets.base_info.service_content_types', onePerson)).toEqual(['3', '161']);
  });
});

describe('the ministry’s page', () => {
  it.each([
    ['subjectPrincipal', '13800138001', '16000X'],
    ['appletPrincipal', '13700137003', '120000'],
  ] as const)('%s: mobile and the last six signs', (verifier, mobile, tail) => {
    for (const form of ['miit', 'miit.resend'] as const) {
      expect(rawAnswer(`${form}.mobile`, saved, { verifier })).toBe(mobile);
      expect(rawAnswer(`${form}.certificate_tail`, saved, { verifier })).toBe(tail);
    }
  });

  it('takes the subject principal for one person in both roles', () => {
    for (const verifier of ['subjectPrincipal', 'appletPrincipal', undefined] as const) {
      expect(rawAnswer('miit.mobile', onePerson, { verifier })).toBe('13800138001');
      expect(rawAnswer('miit.certificate_tail', onePerson, { verifier })).toBe('16000X');
    }
  });

  it('never guesses whose SMS it is', () => {
    expect(rawAnswer('miit.mobile', saved)).toBeUndefined();
    expect(rawAnswer('miit.certificate_tail', saved, {})).toBeUndefined();
  });

  it('takes no tail of too short a number, and none of what is not there', () => {
    const short = { 'icp_subject.principal_info.certificate_number': 'E1234' };
    expect(rawAnswer('miit.certificate_tail', short, { verifier: 'subjectPrincipal' })).toBeUndefined();
    expect(rawAnswer('miit.certificate_tail', {}, { verifier: 'subjectPrincipal' })).toBeUndefined();
    expect(rawAnswer('miit.mobile', {}, { verifier: 'appletPrincipal' })).toBeUndefined();
  });
});
