import { company } from '../sample/company.ts';
import type { Deed } from './in-page/ideal-script.ts';

const {
  base_info: subject,
  organize_info: organiser,
  principal_info: principal,
  legal_person_info: legal,
} = company.icp_subject;

const day = (text: string): string => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
const text = (label: string, ...texts: string[]): Deed => ({ label, as: 'text', texts });

/** What a script that knows the form enters, by step: the sample company in the console's own words. */
export const deeds: Record<number, readonly Deed[]> = {
  0: [
    { label: '选择地区', as: 'region', texts: ['广东省', '深圳市', '南山区'] },
    { label: '证件类型', as: 'choice', texts: ['营业执照（个人或企业）'] },
    text('企业名称', subject.name),
    text('证件号码', organiser.certificate_number),
    text('证件住所', organiser.certificate_address),
    text('详细地址', subject.address),
    text('法定代表人姓名', legal.name),
    text('法定代表人证件号码', legal.certificate_number),
    text('主体信息备注', subject.comment),
  ],
  1: [
    text('主体负责人姓名', principal.name),
    { label: '证件类型', as: 'choice', texts: ['居民身份证'] },
    text('证件号码', principal.certificate_number),
    {
      label: '证件有效期',
      as: 'dates',
      texts: [day(principal.certificate_validity_date_start), day(principal.certificate_validity_date_end)],
    },
    text('手机号码', principal.mobile),
    text('应急手机号码', principal.emergency_contact),
    text('电子邮箱', principal.email),
  ],
};
