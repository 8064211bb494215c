import type { Model } from './rows.ts';
import type { Variant } from './variant.ts';

/** A principal as the returned draft has it. Invented, with valid check digits. */
const person = (root: string, name: string): Model => ({
  [`${root}.name`]: name,
  [`${root}.certificate_type`]: '2',
  [`${root}.certificate_photo_front`]: ['旧人像面.jpg|media_draft1'],
  [`${root}.certificate_photo_back`]: ['旧国徽面.jpg|media_draft2'],
  [`${root}.certificate_number`]: '310101198503030035',
  [`${root}.certificate_validity_date_start`]: '20150303',
  [`${root}.certificate_validity_date_end`]: '20350303',
  [`${root}.mobile`]: '13800000099',
  [`${root}.emergency_contact`]: '13800000098',
  [`${root}.email`]: 'old-draft@example.com',
});

const organisation: Model = {
  'icp_subject.base_info.type': '4',
  'icp_subject.organize_info.certificate_type': '1',
  'icp_subject.organize_info.certificate_photo': ['旧执照.jpg|media_draft0'],
  'icp_subject.base_info.name': '样例旧名（上海）有限公司',
  'icp_subject.organize_info.certificate_number': '91310101MA1XL0002L',
  'icp_subject.legal_person_info.name': '样例旧法人',
  'icp_subject.legal_person_info.certificate_number': '310101198503030035',
};

const individual: Model = {
  'icp_subject.base_info.type': '5',
  'icp_subject.organize_info.certificate_type': '2',
  'icp_subject.base_info.name': '样例旧人',
  'icp_subject.organize_info.certificate_number': '310101198503030035',
};

/** The draft a returned filing opens with (【去完善】). */
export const prefilled = ({ subject }: Variant): Model => ({
  'icp_subject.base_info.province': '310000',
  'icp_subject.base_info.city': '310100',
  'icp_subject.base_info.district': '310101',
  ...(subject === '5' ? individual : organisation),
  'icp_subject.organize_info.certificate_address': '上海市黄浦区样例旧路 1 号',
  'icp_subject.base_info.address': '样例旧路 1 号',
  'icp_subject.base_info.comment': '样例旧备注',
  ...person('icp_subject.principal_info', subject === '5' ? '样例旧人' : '样例旧负责人'),
  'icp_applets.base_info.service_content_types': ['1'],
  'icp_applets.base_info.nrlx_details[].type': ['9'],
  'icp_applets.base_info.nrlx_details[].code': ['样例旧文号 1 号'],
  'icp_applets.base_info.nrlx_details[].media': ['旧许可证.jpg|media_draft3'],
  'icp_applets.base_info.comment': '样例旧说明：本小程序用于展示样例内容，不提供真实服务。',
  'ui.applet_principal_same_as_subject': subject === '5' ? '1' : '0',
  ...person('icp_applets.principal_info', subject === '5' ? '样例旧人' : '样例旧管理员'),
});

/** What the returned filing was returned for. */
export const returnedFor: Record<string, string> = {
  'icp_subject.base_info.address': '驳回原因：详细地址不完整，请写到门牌号',
};

/** What the portal reads off an uploaded licence. */
export const recognised = ({ account }: Variant): Model => ({
  'icp_subject.base_info.name': account,
  'icp_subject.organize_info.certificate_number': '91440300MA5XL0003F',
  'icp_subject.organize_info.certificate_address': '深圳市南山区样例识别路 3 号',
});
