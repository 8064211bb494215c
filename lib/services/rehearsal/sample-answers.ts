import type { Saved } from '../../fields/saved.ts';
import { rehearsalForm } from '../../texts/rehearsal-form.ts';

/**
 * What the rehearsal fills with: a company and a person that do not exist. Numbers carry valid check digits; the ID number
 * ends in the sequence 000, which is never issued. The emergency number is left out, to show what that looks like.
 */
export const sampleAnswers: Saved = {
  'icp_subject.base_info.type': '4',
  'icp_subject.base_info.name': rehearsalForm.company,
  'icp_subject.base_info.province': '440000',
  'icp_subject.base_info.city': '440100',
  'icp_subject.base_info.district': '440106',
  'icp_subject.base_info.address': '示例街道样本路200号示例中心8楼806室',
  'icp_subject.base_info.comment': '通讯地址与证件住所一致。',
  'icp_subject.organize_info.certificate_type': '1',
  'icp_subject.organize_info.certificate_number': '91440106MA5DEM039H',
  'icp_subject.organize_info.certificate_address': '广州市天河区示例街道样本路200号示例中心8楼806室',
  'icp_subject.principal_info.name': '何样本',
  'icp_subject.principal_info.mobile': '13800138007',
  'icp_subject.principal_info.email': 'he.yangben@lianxi.example',
  'icp_subject.principal_info.certificate_type': '2',
  'icp_subject.principal_info.certificate_number': '440106199008150000',
  'icp_subject.principal_info.certificate_validity_date_start': '20200615',
  'icp_subject.principal_info.certificate_validity_date_end': '20400615',
  'icp_subject.legal_person_info.name': '何样本',
  'icp_subject.legal_person_info.certificate_number': '440106199008150000',
  'icp_applets.base_info.appid': 'wx5a4d91e000000009',
  'icp_applets.base_info.name': rehearsalForm.applet,
  'icp_applets.base_info.service_content_types': ['3'],
  'icp_applets.base_info.nrlx_details[].type': ['24'],
  'icp_applets.base_info.comment':
    '面向示例企业员工的练习打卡工具，可查询练习安排并登记打卡；不含交易与社交，不涉及前置审批。',
  'ui.applet_principal_same_as_subject': '1',
};
