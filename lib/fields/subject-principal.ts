import { principalFields } from './principal.ts';

/** 主体负责人信息填写. */
export const subjectPrincipal = principalFields({
  path: 'icp_subject',
  section: 'subject_principal',
  person: 'subjectPrincipal',
  names: ['负责人', '主体负责人', '主办单位负责人', '单位负责人'],
  hints: {
    name: 'subjectPrincipalName',
    certificate_type: 'personCertificateType',
    certificate_photo_front: 'certificateFront',
    certificate_photo_back: 'certificateBack',
    certificate_number: 'personNumber',
    certificate_validity_date_start: 'validityStart',
    certificate_validity_date_end: 'validityEnd',
    mobile: 'subjectMobile',
    emergency_contact: 'emergencyPhone',
    email: 'email',
    authorization_letter: 'subjectLetter',
    verify_task_id: 'subjectFaceCheck',
    code: 'subjectCode',
  },
  differs: { verify_task_id: { alone: ['人脸核身（主体负责人）'] } },
});
