import { expect, it } from 'vitest';
import { fileField } from '../../../lib/checks/file-field.ts';

const details = 'icp_applets.base_info.nrlx_details';
const photo = 'icp_subject.principal_info.certificate_photo_front';

it.each([
  [photo, photo],
  [`${details}[0].media`, `${details}[].media`],
  ['icp_materials.subject_other_materials', 'icp_materials.subject_other_materials'],
  ['icp_materials.subject_other_materials[12]', 'icp_materials.subject_other_materials'],
  ['icp_materials.promise_video[0]', 'icp_materials.promise_video'],
  [`${photo}[0]`, undefined],
  [`${details}[].media`, undefined],
  [`${details}[0].code`, undefined],
  ['icp_subject.base_info.name', undefined],
  ['icp_materials.subject_other_materials[0][1]', undefined],
  ['constructor', undefined],
  ['', undefined],
] as const)('%s: the file belongs to %s', (path, id) => {
  expect(fileField(path)).toBe(id);
});
