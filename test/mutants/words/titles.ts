import type { Part } from '../form.ts';

/** Other titles a block may bear, that say as clearly whose data it holds. */
export const clearTitles: Record<Part, readonly string[]> = {
  organizer: [
    '主办单位信息',
    '主办单位信息填写',
    '第一步 主办单位信息',
    '主办者信息',
    '填写主办单位信息',
    '一、主办单位',
  ],
  subject: ['主办单位信息', '主体信息填写', '备案主体信息', '2. 主体信息'],
  subjectPrincipal: [
    '主体负责人',
    '主体负责人信息填写',
    '第二步：主体负责人信息',
    '2、主体负责人信息',
    '填写主体负责人信息',
    '主体负责人信息（2/5）',
    '主体负责人资料',
    '主体负责人基本信息',
  ],
  applet: ['小程序信息填写', '小程序备案信息', '第三步 小程序信息', '三、小程序信息', '小程序基本信息'],
  appletPrincipal: [
    '小程序负责人',
    '小程序负责人信息填写',
    '小程序管理员信息',
    '4. 小程序负责人信息',
    '小程序负责人资料',
    '小程序负责人基本信息',
  ],
  materials: ['上传其他信息材料', '其他信息材料', '五、其他材料'],
  foreign: [],
};

/** Titles that say nothing of whose data follow. */
export const vagueTitles: readonly string[] = ['基本信息', '证件信息', '联系信息', '个人信息', '填写信息', '身份信息'];
