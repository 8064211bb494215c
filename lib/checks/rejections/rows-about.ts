import type { FieldId } from '../../fields/index.ts';
import { principals } from '../persons.ts';

const ofBoth = <Key extends string>(key: Key) => principals.map((path) => `${path}.${key}` as const);

/** Rows that rejections speak of together. */
export const region = [
  'icp_subject.base_info.province',
  'icp_subject.base_info.city',
  'icp_subject.base_info.district',
] as const satisfies FieldId[];
export const mobiles: readonly FieldId[] = ofBoth('mobile');
export const emergencies: readonly FieldId[] = ofBoth('emergency_contact');
export const emails: readonly FieldId[] = ofBoth('email');
export const principalNames: readonly FieldId[] = ofBoth('name');
export const letters: readonly FieldId[] = ofBoth('authorization_letter');
export const faces: readonly FieldId[] = ofBoth('verify_task_id');
export const validityEnds: readonly FieldId[] = ofBoth('certificate_validity_date_end');
/** Pictures of certificates: of the subject, and both faces of each principal's. */
export const pictures: readonly FieldId[] = [
  'icp_subject.organize_info.certificate_photo',
  ...ofBoth('certificate_photo_front'),
  ...ofBoth('certificate_photo_back'),
];
export const numbers: readonly FieldId[] = [
  'icp_subject.organize_info.certificate_number',
  ...ofBoth('certificate_number'),
];
