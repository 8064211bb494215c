import type { Saved } from '../../../../lib/fields/saved.ts';
import { type Place, places } from './places.ts';
import { idNumber } from './valid-numbers.ts';

/** A principal as certificates and phones have them. */
export interface Someone {
  name: string;
  mobile: string;
  emergency: string;
  email: string;
  type: string;
  number: string;
  start: string;
  end: string;
}

const chen: Someone = {
  name: '陈示例',
  mobile: '13800138001',
  emergency: '13900139002',
  email: 'chen.shili@sample-pilot.example',
  type: '2',
  number: idNumber('440305', '19860412'),
  start: '20180610',
  end: '20380610',
};
const lin: Someone = {
  name: '林样本',
  mobile: '13700137003',
  emergency: '13600136004',
  email: 'lin.yangben@sample-pilot.example',
  type: '2',
  number: idNumber('440304', '19681116'),
  start: '20220301',
  end: '长期',
};

const principal = (path: 'icp_subject' | 'icp_applets', one: Someone): Saved => ({
  [`${path}.principal_info.name`]: one.name,
  [`${path}.principal_info.mobile`]: one.mobile,
  [`${path}.principal_info.emergency_contact`]: one.emergency,
  [`${path}.principal_info.email`]: one.email,
  [`${path}.principal_info.certificate_type`]: one.type,
  [`${path}.principal_info.certificate_number`]: one.number,
  [`${path}.principal_info.certificate_validity_date_start`]: one.start,
  [`${path}.principal_info.certificate_validity_date_end`]: one.end,
});

const street = '示例街道样本路100号示例大厦A座1201室';
const where = ({ province, city, district, named }: Place): Saved => ({
  'icp_subject.base_info.province': province,
  'icp_subject.base_info.city': city,
  'icp_subject.base_info.district': district,
  'icp_subject.base_info.address': street,
  'icp_subject.organize_info.certificate_address': named + street,
});

const applet: Saved = {
  'icp_applets.base_info.appid': 'wx5a4d91e000000001',
  'icp_applets.base_info.name': '示例预约助手',
  'icp_applets.base_info.service_content_types': ['3'],
  'icp_applets.base_info.nrlx_details[].type': ['24'],
  'icp_applets.base_info.comment':
    '面向示例员工的会议室预约工具，可查询空闲时段并提交预约；不含交易与社交，不涉及前置审批。',
};

interface Made {
  at?: Place;
  first?: Partial<Someone>;
  /** The mini program principal; absent: the subject principal too. */
  second?: Partial<Someone>;
  more?: Saved;
}

/** An organisation whose legal representative is its principal. */
export const organisation = (
  type: string,
  certificate: string,
  number: string,
  name: string,
  { at = places.shenzhen, first = {}, second, more = {} }: Made = {},
): Saved => ({
  'icp_subject.base_info.type': type,
  'icp_subject.base_info.name': name,
  'icp_subject.base_info.comment': '应急手机号由本单位行政主管样本女士使用，与负责人为同事关系。',
  'icp_subject.organize_info.certificate_type': certificate,
  'icp_subject.organize_info.certificate_number': number,
  ...where(at),
  ...principal('icp_subject', { ...chen, ...first }),
  ...(second && principal('icp_applets', { ...lin, ...second })),
  'ui.applet_principal_same_as_subject': second ? '0' : '1',
  ...applet,
  ...more,
});

/** A person filing for themselves, one in every role. */
export const individual = (someone: Partial<Someone>, { at = places.shenzhen, more = {} }: Made = {}): Saved => {
  const self = { ...chen, ...someone };
  return organisation('5', self.type, self.number, self.name, {
    at,
    first: self,
    more: { 'icp_subject.base_info.comment': '应急手机号由本人配偶样本先生使用。', ...more },
  });
};
