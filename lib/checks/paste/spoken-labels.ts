import type { FieldId } from '../../fields/index.ts';
import { principals } from '../persons.ts';

/** What people write in chats and tables of their own, where the form says otherwise. Unsure words (地址) are not here. */
const spoken: Partial<Record<FieldId, readonly string[]>> = {
  'icp_subject.base_info.name': [
    '公司',
    '公司全称',
    '企业',
    '公司名',
    '企业名',
    '单位',
    '主体',
    '主体全称',
    '执照名称',
  ],
  'icp_subject.organize_info.certificate_number': [
    '信用代码',
    '统一信用代码',
    '统一社会信用代码证号',
    '统一社会信用代码/注册号',
    '执照号',
    '执照号码',
    '执照编号',
    '营业执照',
    '营业执照编号',
    '税号',
    '纳税人识别号',
  ],
  'icp_subject.organize_info.certificate_address': [
    '执照地址',
    '执照住所',
    '营业执照注册地址',
    '公司注册地址',
    '企业注册地址',
  ],
  'icp_subject.base_info.address': ['办公地址', '公司通讯地址', '实际地址', '实际办公地址'],
  'icp_subject.legal_person_info.name': ['法人名字', '法人代表人', '企业法人', '公司法人'],
  'icp_subject.legal_person_info.certificate_number': ['法人身份证', '法定代表人身份证', '法人证件'],
  'icp_applets.base_info.name': ['小程序'],
  'icp_applets.base_info.appid': ['小程序appid', 'app id', '小程序 app id'],
  'icp_applets.base_info.service_content_types': ['服务类目', '服务类型', '小程序类目'],
  'icp_applets.base_info.comment': ['小程序说明', '小程序介绍', '小程序简介', '小程序用途'],
};

/** The same for either principal, also with the person before them: 手机, 管理员手机. */
const ofPrincipals = {
  name: ['名字', '负责人'],
  certificate_type: ['证件'],
  certificate_number: ['身份证', '身份证号', '身份证件号码', '公民身份号码', '公民身份证号码', '身份证号码', '证件号'],
  mobile: ['手机', '电话', '电话号码', '手机电话', '联系手机', '联系号码', 'tel', 'mobile', 'phone'],
  emergency_contact: [
    '应急',
    '应急号码',
    '应急手机',
    '应急联系号码',
    '紧急联系电话',
    '紧急电话',
    '紧急联系手机',
    '备用手机',
    '备用电话',
    '备用手机号',
    '备用号码',
  ],
  email: ['mail', 'email', 'e-mail', '邮件', '电邮', '邮箱'],
  certificate_validity_date_start: ['身份证有效期', '有效期限', '证件期限'],
  certificate_validity_date_end: [
    '身份证有效期',
    '有效期限',
    '证件期限',
    '身份证有效期至',
    '身份证到期日',
    '身份证到期',
  ],
} as const;
const prefixes: Record<(typeof principals)[number], readonly string[]> = {
  'icp_subject.principal_info': ['', '主体负责人', '负责人'],
  'icp_applets.principal_info': ['', '小程序负责人', '小程序管理员', '管理员', '负责人'],
};

const personal = principals.flatMap((path) =>
  Object.entries(ofPrincipals).map(
    ([key, words]) =>
      [`${path}.${key}` as FieldId, prefixes[path].flatMap((prefix) => words.map((word) => prefix + word))] as const,
  ),
);

/** Field → words for it that stand on no form. */
export const spokenLabels: ReadonlyMap<FieldId, readonly string[]> = new Map([
  ...(Object.entries(spoken) as [FieldId, readonly string[]][]),
  ...personal,
]);

/** Words that mean a row of the legal representative only under that heading. */
export const spokenUnderPerson: ReadonlyMap<FieldId, readonly string[]> = new Map([
  ['icp_subject.legal_person_info.name', ['名字']],
  ['icp_subject.legal_person_info.certificate_number', ['身份证', '身份证件号码', '证件']],
]);
