import type { Rejection } from './filing.ts';
import { knownRejections } from './known-rejections.ts';

export interface SampleRejection extends Rejection {
  id: string;
  of: 'platform' | 'bureau';
}

const subject = 'icp_subject.base_info';
const organizer = 'icp_subject.organize_info';
const principal = 'icp_subject.principal_info';
const applet = 'icp_applets.base_info';

// Errors as reviewers and the ministry's interface word them (walkthroughs and cloud providers' lists, read 2026-10);
// ids by the list they were gathered in. Suggestions are ours: rehearsals, not what a reviewer wrote.
export const sampleRejections: readonly SampleRejection[] = [
  {
    id: 'r035',
    of: 'platform',
    key_name: '手机号码',
    error: '电话无法接通',
    suggest: '请保持主体负责人电话畅通并接听核实来电，必要时更换号码后重新提交',
    field: `${principal}.mobile`,
  },
  {
    id: 'r024',
    of: 'platform',
    key_name: '小程序备注',
    error: '小程序名称与单位经营范围无关',
    suggest: '请在备注中写明名称含义、与主体的关系和实际功能',
    field: `${applet}.comment`,
  },
  {
    id: 'r023',
    of: 'platform',
    key_name: '主体备案证件',
    error: '主办单位证件类型与所传证件不一致',
    suggest: '请回到【验证备案类型】，重新选择证件类型并上传证件',
    field: `${organizer}.certificate_photo`,
  },
  {
    id: 'r027',
    of: 'platform',
    key_name: '证件照片（人像面）',
    error: '证件照片不清晰或不完整',
    suggest: '请重拍原件：平放、四角入框、无反光',
    field: `${principal}.certificate_photo_front`,
  },
  {
    id: 'r030',
    of: 'platform',
    key_name: '主体负责人授权书',
    error: '授权书缺失或不合格',
    suggest: '请用模板填写，法定代表人正楷签字并加盖公章',
    field: `${principal}.authorization_letter`,
  },
  {
    id: 'r038',
    of: 'platform',
    key_name: '证件住所',
    error: '主办单位证件地址错误',
    suggest: '请照证件逐字填写',
    field: `${organizer}.certificate_address`,
  },
  {
    id: 'r025',
    of: 'bureau',
    key_name: '企业名称',
    error: '网站主办者冲突（主办者名称或证件类型及号码），请核实后再次报备',
    suggest: '请与历史备案保持一致，并且只保留一个在途的备案申请',
    field: `${subject}.name`,
  },
  {
    id: 'r071',
    of: 'bureau',
    key_name: '小程序名称',
    error: '网站名称冲突，请核实后再次报备',
    suggest: '名称已被占用，请改名后再提交',
    field: `${applet}.name`,
  },
  {
    id: 'r064',
    of: 'bureau',
    key_name: '证件号码',
    error: '无效证件，请核实后再次报备',
    suggest: '请核对证件类型和证件号码',
    field: `${principal}.certificate_number`,
  },
  {
    id: 'r065',
    of: 'bureau',
    key_name: '电子邮箱',
    error: '无效邮箱，请核实后再次报备',
    suggest: '请更换常用邮箱',
    field: `${principal}.email`,
  },
  { id: 'r062', of: 'bureau', key_name: '', error: '管局审核拒绝', suggest: '请按说明逐条修改后重新提交' },
];

/** All there are, those the control page offers first. */
export const allRejections: readonly SampleRejection[] = [...sampleRejections, ...knownRejections];

const isReason = (value: unknown): value is Rejection => {
  const { key_name, error, suggest, field } = { ...(value as object) } as Record<string, unknown>;
  return [key_name, error, suggest, field ?? ''].every((part) => typeof part === 'string');
};

/** Reasons by the id of a sample or written out; the first sample of who decides where none is given. */
export function rejectionsOf(asked: unknown, of: SampleRejection['of']): readonly Rejection[] {
  const named = (one: unknown) => allRejections.find(({ id }) => id === one) ?? one;
  const found = (Array.isArray(asked) ? asked : []).map(named).filter(isReason);
  const chosen = found.length > 0 ? found : sampleRejections.filter((one) => one.of === of).slice(0, 1);
  return chosen.map(({ key_name, error, suggest, field }) => ({ key_name, error, suggest, field }));
}
