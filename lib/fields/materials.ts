import type { Field } from './field.ts';

const material = {
  section: 'materials',
  person: 'subject',
  kind: 'images',
  answer: 'saved',
  required: false,
  source: 'apply',
  seen: '2026-10',
} as const;
const byProvince = { ...material, required: 'provinceRule' } as const;

/** 上传其他信息材料: letters and pictures, most of them asked in some provinces only. */
export const materials = {
  'icp_materials.commitment_letter': {
    ...material,
    labels: ['互联网信息服务承诺书', '互联网信息服务备案承诺书', '备案承诺书', '承诺书', '上传承诺书'],
    hint: 'commitmentLetter',
  },
  'icp_materials.business_name_change_letter': {
    ...material,
    required: 'renamed',
    labels: ['主体更名函', '更名函', '工商变更证明', '企业更名函', '单位更名函', '企业更名证明'],
    hint: 'nameChangeLetter',
  },
  'icp_materials.party_building_confirmation_letter': {
    ...byProvince,
    labels: ['党建确认函', '党建证明', '党建证明材料'],
    hint: 'partyBuilding',
  },
  'icp_materials.promise_video': {
    ...byProvince,
    kind: 'video',
    labels: ['承诺视频', '上传承诺视频'],
    hint: 'promiseVideo',
  },
  'icp_materials.authenticity_responsibility_letter': {
    ...byProvince,
    labels: [
      '网站备案信息真实性责任告知书',
      '小程序备案信息真实性责任告知书',
      '备案信息真实性责任告知书',
      '真实性责任告知书',
    ],
    hint: 'responsibilityLetter',
  },
  'icp_materials.authenticity_commitment_letter': {
    ...byProvince,
    labels: ['小程序备案信息真实性承诺书', '备案信息真实性承诺书', '真实性承诺书'],
    hint: 'truthLetter',
  },
  'icp_materials.website_construction_proposal': {
    ...byProvince,
    labels: ['小程序建设方案书', '建设方案书', '小程序建设方案'],
    hint: 'constructionPlan',
  },
  'icp_materials.subject_other_materials': {
    ...material,
    labels: ['主体其它附件', '主体其他附件', '主体其它材料', '主体其他材料', '情况说明'],
    hint: 'subjectAttachments',
  },
  'icp_materials.applets_other_materials': {
    ...material,
    labels: ['小程序其它附件', '小程序其他附件', '小程序其它材料', '小程序其他材料'],
    hint: 'appletAttachments',
  },
  'icp_materials.holding_certificate_photo': {
    ...byProvince,
    labels: ['手持证件照', '手持证件照片', '手持身份证照', '手持身份证照片'],
    hint: 'holdingPhoto',
  },
} as const satisfies Record<string, Field>;
