import type { Field } from './field.ts';

const subjectRow = {
  section: 'subject',
  person: 'subject',
  answer: 'saved',
  source: 'apply',
  seen: '2026-10',
} as const;
const legalRow = {
  ...subjectRow,
  person: 'legalRepresentative',
  required: 'principalNotLegalRepresentative',
} as const;

/** 主体信息: how to reach the subject, and its legal representative where another person is its principal. */
export const subject = {
  'icp_subject.base_info.address': {
    ...subjectRow,
    kind: 'text',
    required: true,
    labels: [
      '详细地址',
      '通讯地址',
      '通信地址',
      '联系地址',
      '详细通讯地址',
      '详细通信地址',
      '通讯详细地址',
      '主体通讯地址',
      '主体通信地址',
      '主办单位通讯地址',
      '主办单位通信地址',
      '单位通讯地址',
      '单位通信地址',
    ],
    hint: 'subjectAddress',
  },
  'icp_subject.base_info.comment': {
    ...subjectRow,
    kind: 'longText',
    required: 'provinceRule',
    labels: ['主体信息备注', '主体备注', '主体备注信息', '主办单位备注', '备注', '备注信息', '备注说明'],
    hint: 'subjectComment',
  },
  'icp_subject.base_info.record_number': {
    ...subjectRow,
    kind: 'text',
    required: false,
    labels: ['主体备案号', '主体备案编号', '主体ICP备案号', '备案主体编号', '备案主体号', '主办单位备案号'],
    hint: 'subjectRecordNumber',
  },
  'icp_subject.personal_info.residence_permit': {
    ...subjectRow,
    kind: 'image',
    required: 'individualOutOfProvince',
    labels: ['临时居住证明', '临时居住证明照片', '居住证', '居住证照片', '居住证明', '暂住证', '暂住证照片'],
    hint: 'residencePermit',
  },
  'icp_subject.legal_person_info.name': {
    ...legalRow,
    kind: 'text',
    labels: ['法定代表人姓名', '法人代表姓名', '法人姓名', '企业法人姓名', '法定代表人', '法人代表', '法人'],
    labelsUnderPerson: ['姓名', '真实姓名'],
    hint: 'legalName',
  },
  'icp_subject.legal_person_info.certificate_number': {
    ...legalRow,
    kind: 'certificateNumber',
    labels: [
      '法定代表人证件号码',
      '法定代表人证件号',
      '法定代表人身份证号码',
      '法定代表人身份证号',
      '法人代表证件号码',
      '法人代表身份证号',
      '法人证件号码',
      '法人证件号',
      '法人身份证号码',
      '法人身份证号',
    ],
    labelsUnderPerson: ['证件号码', '证件号', '身份证号码', '身份证号', '居民身份证号码'],
    hint: 'legalNumber',
  },
} as const satisfies Record<string, Field>;
