import { expect, it } from 'vitest';
import { rowName } from '../../../lib/checks/row-name.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';

it('rows a filing may lack are told apart by their names', () => {
  const asked = fieldIds.filter((id) => fields[id].answer === 'saved' && fields[id].required !== false);
  expect(new Set(asked.map(rowName)).size).toBe(asked.length);
  expect(rowName('icp_applets.principal_info.certificate_photo_back')).toBe('小程序负责人证件照片（国徽面）');
  expect(rowName('icp_subject.principal_info.certificate_validity_date_end')).toBe('主体负责人证件有效期终止日期');
  expect(rowName('icp_subject.base_info.city')).toBe('选择地区（市）');
  expect(rowName('icp_subject.legal_person_info.name')).toBe('法定代表人姓名');
});
