/** A paper that goes with a filing. */
export interface FilingMaterial {
  id: string;
  zh: string;
  en: string;
  /** Who brings it: the applicant, the applicant during the flow, or the platform. */
  from: 'applicant' | 'flow' | 'platform';
  note?: string;
}

// Source: https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html (read 2026-10)
/** 备案所需材料. */
export const filingMaterials: readonly FilingMaterial[] = [
  { id: 'organizer_certificate', zh: '主办单位证件', en: 'Certificate of the subject', from: 'applicant' },
  {
    id: 'principal_certificate',
    zh: '主体负责人证件',
    en: 'Certificate of the subject principal',
    from: 'applicant',
  },
  {
    id: 'applet_principal_certificate',
    zh: '小程序负责人证件',
    en: 'Certificate of the mini program principal',
    from: 'applicant',
  },
  { id: 'pre_approval', zh: '前置审批/专项审批', en: 'Pre-approval', from: 'applicant' },
  {
    id: 'supplement',
    zh: '补充材料（授权书、党建证明、居住证、情况说明、承诺书等）',
    en: 'Letters and statements the province asks for',
    from: 'applicant',
  },
  {
    id: 'live_photo',
    zh: '小程序负责人核验现场拍摄照片电子件',
    en: 'Photo taken during the face check',
    from: 'flow',
  },
  {
    id: 'commitment',
    zh: '互联网信息服务承诺书',
    en: 'Letter of commitment, read and confirmed on the page',
    from: 'flow',
    note: '部分省份和接口要上传签字盖章的版本',
  },
  {
    id: 'authenticity_form',
    zh: '小程序备案真实性核验单',
    en: 'Form of authenticity check',
    from: 'platform',
  },
];
