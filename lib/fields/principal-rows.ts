import type { SourceKey } from '../texts/sources.ts';
import type { Case } from './cases.ts';
import type { Kind, Part } from './field.ts';

/** A row both principals are asked, under either's heading. */
export interface PrincipalRow {
  kind: Kind;
  /** Names the group among the person's rows; with the person's path before it. */
  group?: string;
  part?: Part;
  /** Belongs to the certificate: its type, number and validity make sense only with each other. */
  ofCertificate?: true;
  codes?: 'personCertificateTypes';
  /** Labels also printed with the person before them: 手机号码, 负责人手机号码, 主体负责人手机号码. */
  labels: readonly string[];
  /** Labels printed as they are. */
  alone?: readonly string[];
  answer?: 'by-hand';
  required: boolean | Case;
  source?: SourceKey;
}

const photo = ['上传证件', '上传证件照片', '上传身份证'] as const;

/** 负责人信息: what is asked of 主体负责人 and of 小程序负责人 alike. Order as on the form. */
export const principalRows = {
  name: { kind: 'text', required: true, labels: ['姓名', '真实姓名'] },
  certificate_type: {
    kind: 'choice',
    codes: 'personCertificateTypes',
    ofCertificate: true,
    required: true,
    labels: ['证件类型', '证件种类', '有效证件类型', '身份证件类型'],
  },
  certificate_photo_front: {
    kind: 'image',
    group: 'certificate_photo',
    part: 'front',
    required: true,
    labels: [
      '证件照片',
      '证件图片',
      '身份证照片',
      '证件照片（人像面）',
      '证件正面照片',
      '证件人像面',
      '身份证人像面',
      '身份证正面（人像面）',
    ],
    alone: [
      ...photo,
      '身份证照片（人像面）',
      '身份证人像面照片',
      '人像面',
      '人像面照片',
      '上传人像面',
      '上传身份证人像面',
    ],
  },
  certificate_photo_back: {
    kind: 'image',
    group: 'certificate_photo',
    part: 'back',
    required: true,
    labels: [
      '证件照片',
      '证件图片',
      '身份证照片',
      '证件照片（国徽面）',
      '证件背面照片',
      '证件国徽面',
      '身份证国徽面',
      '身份证反面（国徽面）',
      '身份证背面（国徽面）',
    ],
    alone: [
      ...photo,
      '身份证照片（国徽面）',
      '身份证国徽面照片',
      '国徽面',
      '国徽面照片',
      '上传国徽面',
      '上传身份证国徽面',
    ],
  },
  certificate_number: {
    kind: 'certificateNumber',
    ofCertificate: true,
    required: true,
    labels: [
      '证件号码',
      '证件号',
      '证件编号',
      '身份证号码',
      '身份证号',
      '居民身份证号码',
      '身份证件号码',
      '公民身份号码',
    ],
  },
  certificate_validity_date_start: {
    kind: 'date',
    group: 'validity',
    part: 'start',
    ofCertificate: true,
    required: true,
    labels: [
      '证件有效期',
      '证件有效期限',
      '证件有效日期',
      '身份证有效期',
      '证件有效期起始日期',
      '证件有效期开始日期',
      '证件有效期开始',
      '证件有效期起',
    ],
    alone: ['有效期', '有效期限', '有效期起始日期', '有效期开始日期', '有效期开始', '有效期起', '起始日期', '开始日期'],
  },
  certificate_validity_date_end: {
    kind: 'dateOrLongTerm',
    group: 'validity',
    part: 'end',
    ofCertificate: true,
    required: true,
    labels: [
      '证件有效期',
      '证件有效期限',
      '证件有效日期',
      '身份证有效期',
      '证件有效期终止日期',
      '证件有效期截止日期',
      '证件有效期结束日期',
      '证件有效期结束',
      '证件有效期止',
      '证件有效期至',
      '证件到期日期',
      '证件到期日',
    ],
    alone: [
      '有效期',
      '有效期限',
      '有效期终止日期',
      '有效期截止日期',
      '有效期结束日期',
      '有效期结束',
      '有效期止',
      '有效期至',
      '终止日期',
      '截止日期',
      '结束日期',
      '到期日期',
      '长期',
      '长期有效',
    ],
  },
  mobile: {
    kind: 'mobile',
    required: true,
    labels: [
      '手机号码',
      '手机号',
      '手机',
      '联系方式',
      '联系电话',
      '联系手机',
      '移动电话',
      '移动电话号码',
      '常用手机号',
      '常用手机号码',
      '本人手机号',
      '手机号（会验证码确认）',
    ],
  },
  emergency_contact: {
    kind: 'mobile',
    required: true,
    labels: [
      '应急手机号码',
      '应急手机号',
      '应急手机',
      '应急联系方式',
      '应急联系电话',
      '应急联系手机号',
      '应急联系手机',
      '应急联系号码',
      '应急电话',
      '应急电话号码',
      '应急联系人手机号码',
      '应急联系人手机号',
      '应急联系人联系方式',
      '应急联系人电话',
      '紧急联系方式',
      '紧急联系电话',
      '紧急联系手机',
    ],
  },
  email: {
    kind: 'email',
    required: true,
    labels: [
      '电子邮箱',
      '电子邮箱地址',
      '电子邮件',
      '电子邮件地址',
      '邮件地址',
      '电子信箱',
      '邮箱',
      '邮箱地址',
      '邮箱号码',
      '常用邮箱',
      '联系邮箱',
    ],
    alone: ['E-mail', 'Email'],
  },
  authorization_letter: {
    kind: 'image',
    required: 'notLegalRepresentative',
    labels: ['授权书', '授权书照片', '授权书扫描件', '授权委托书'],
    alone: ['法人授权书', '法定代表人授权书', '法人授权委托书', '上传授权书'],
  },
  verify_task_id: {
    kind: 'action',
    answer: 'by-hand',
    required: false,
    labels: ['人脸核身', '人脸核验', '人脸识别', '扫脸认证', '真实性核验'],
  },
} as const satisfies Record<string, PrincipalRow>;

/** The code the platform sends to the principal's mobile while the form is filled in. */
export const principalCode: PrincipalRow = {
  kind: 'code',
  answer: 'by-hand',
  required: true,
  labels: ['验证码', '短信验证码', '手机验证码', '手机短信验证码'],
  alone: ['获取验证码', '发送验证码', '输入验证码', '备案时需填写获取到的短信验证码'],
  source: 'phoneCode',
};
