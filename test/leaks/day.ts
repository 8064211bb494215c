import { company } from '../sample/company.ts';

const { principal_info: principal, organize_info: organiser, base_info: subject } = company.icp_subject;
const { principal_info: other } = company.icp_applets;

/** Filled into the portal: its own page may leave them on the disk, our storage must not. */
export const filled = {
  'principal name': principal.name,
  'principal mobile': principal.mobile,
  'principal number': principal.certificate_number,
  'principal mail': principal.email,
  'licence number': organiser.certificate_number,
  address: subject.address,
};

/** In the same profile, but on a step that is never filled. */
export const unfilled = {
  'other principal name': other.name,
  'other principal mobile': other.mobile,
  'other principal number': other.certificate_number,
  'other principal mail': other.email,
  'other principal emergency number': other.emergency_contact,
};

/** Typed by hand into a profile that is saved, and never filled. Field → text. */
export const typed = {
  'icp_subject.principal_info.name': '郑样例',
  'icp_subject.principal_info.mobile': '13300133007',
  'icp_subject.principal_info.email': 'zheng.yangli@sample-pilot.example',
  'icp_subject.principal_info.certificate_number': '44030519900307000X',
};

/** Typed into a profile whose edits are never saved. */
export const unsaved = {
  'icp_subject.principal_info.name': '孙虚构',
  'icp_subject.principal_info.mobile': '13200132008',
};

export const canary = { local: 'canary-0f3c-示例金丝雀一', database: 'canary-9b71-示例金丝雀二' };
export const passphrase = '示例密码 canary of a day';
