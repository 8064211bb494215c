import { describe, expect, it } from 'vitest';
import type { Person, SectionId } from '../../../lib/fields/field.ts';
import { groupOf } from '../../../lib/fields/groups.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';
import { labelText, promptText } from '../../../lib/fields/label-text.ts';
import { isLabel, meaningsOf } from '../../../lib/fields/labels.ts';

const groupsNamed = (text: string, section: SectionId, person?: Person) =>
  meaningsOf(text, { sections: new Set([section]), person }).map(({ group }) => group);

const isOnly = (found: readonly string[], group: string) => found.length === 1 && found[0] === group;

describe('every label crossed with every row of its section', () => {
  it('is a lot of labels', () => {
    expect(fieldIds.flatMap((id) => fields[id].labels).length).toBeGreaterThan(800);
    expect(fieldIds.flatMap((id) => fields[id].labelsUnderPerson ?? []).length).toBeGreaterThan(5);
  });

  it.each(fieldIds)('%s: each label names its own group and no other, under its person too', (id) => {
    const { labels, section, person } = fields[id];
    const misnamed = labels.filter((label) => {
      const text = labelText(label);
      const found = [groupsNamed(text, section), groupsNamed(text, section, person)];
      return !isLabel(text) || !found.every((groups) => isOnly(groups, groupOf(id)));
    });
    expect(misnamed).toEqual([]);
  });

  it.each(fieldIds.filter((id) => fields[id].labelsUnderPerson))('%s: labels under its person', (id) => {
    const { labelsUnderPerson = [], section, person } = fields[id];
    const misnamed = labelsUnderPerson.filter(
      (label) => !isOnly(groupsNamed(labelText(label), section, person), groupOf(id)),
    );
    expect(misnamed).toEqual([]);
  });

  it.each(fieldIds)('%s: a placeholder that asks for a label never names another group', (id) => {
    const { labels, section } = fields[id];
    const prompts = labels.flatMap((label) => [`请输入${label}`, `请选择${label}`, `请填写${label}`, label]);
    const misnamed = prompts.filter((prompt) =>
      groupsNamed(promptText(prompt), section).some((group) => group !== groupOf(id)),
    );
    expect(misnamed).toEqual([]);
  });

  it('leaves alone a person no row of the section is about', () => {
    expect(groupsNamed('姓名', 'subject')).toEqual([]);
    expect(groupsNamed('姓名', 'subject_principal', 'appletPrincipal')).toEqual([]);
    expect(groupsNamed('主体负责人手机号码', 'applet_principal')).toEqual([]);
  });

  it.each([
    ['subject_principal', '手机号码', 'icp_subject.principal_info.mobile'],
    ['subject_principal', '应急手机号码', 'icp_subject.principal_info.emergency_contact'],
    ['subject_principal', '主体负责人证件类型', 'icp_subject.principal_info.certificate_type'],
    ['applet_principal', '小程序负责人手机号码', 'icp_applets.principal_info.mobile'],
    ['applet_principal', '获取验证码', 'ui.icp_applets.principal_sms_code'],
    ['organizer', '证件号码', 'icp_subject.organize_info.certificate_number'],
    ['organizer', '选择地区', 'icp_subject.region'],
    ['applet', '审批号/文件名', 'icp_applets.approval'],
    ['subject_principal', '证件有效期', 'icp_subject.principal_info.validity'],
    ['subject_principal', '上传证件', 'icp_subject.principal_info.certificate_photo'],
  ] as const)('%s 「%s」 is %s', (section, label, group) => {
    expect(groupsNamed(labelText(label), section)).toEqual([group]);
  });
});
