import type { Field } from './field.ts';
import { principalFields } from './principal.ts';

const same = {
  'ui.applet_principal_same_as_subject': {
    section: 'applet_principal',
    person: 'appletPrincipal',
    kind: 'flag',
    labels: [
      '复用主体负责人信息',
      '是否复用主体负责人信息',
      '复用主体负责人',
      '同主体负责人',
      '与主体负责人一致',
      '与主体负责人相同',
      '同主体负责人信息',
      '与主体负责人信息一致',
    ],
    hint: 'samePerson',
    answer: 'saved',
    required: false,
    source: 'guide',
    seen: '2026-10',
  },
} as const satisfies Record<string, Field>;

/** 小程序负责人信息填写及人脸核身, also headed 小程序管理员信息填写. */
export const appletPrincipal = {
  ...same,
  ...principalFields({
    path: 'icp_applets',
    section: 'applet_principal',
    person: 'appletPrincipal',
    names: ['负责人', '小程序负责人', '小程序管理员', '管理员'],
    hints: {
      name: 'appletPrincipalName',
      certificate_type: 'personCertificateType',
      certificate_photo_front: 'certificateFront',
      certificate_photo_back: 'certificateBack',
      certificate_number: 'personNumber',
      certificate_validity_date_start: 'validityStart',
      certificate_validity_date_end: 'validityEnd',
      mobile: 'appletMobile',
      emergency_contact: 'emergencyPhone',
      email: 'email',
      authorization_letter: 'appletLetter',
      verify_task_id: 'appletFaceCheck',
      code: 'appletCode',
    },
    // Only this person's face is checked.
    differs: { verify_task_id: { alone: ['核验现场拍摄照片'], required: true, source: 'guide' } },
  }),
};
