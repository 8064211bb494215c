import type { Blocker } from '../fields/codes/filing-statuses.ts';
import type { EntryKind } from '../platform/entry-messages.ts';

// Sources: fields/codes/console-status-texts.ts (去备案, 去完善: guide and SMS help, read 2026-10; 变更: a copy of WeChat's
// answer, read 2026-10).
/** Texts of the console's buttons that lead into the form. */
export const entryButtons: Readonly<Record<string, EntryKind>> = { 去备案: 'file', 去完善: 'complete', 变更: 'change' };

/** Asks for it above the pages of a mini program that is published (guide, read 2026-10). */
export const supplementBanner = '小程序需补充备案信息';

/** Where a filing stands before there is one (names of the official state 1024, read 2026-10). */
export const notFiledTexts: readonly string[] = ['未备案', '小程序未备案'];

export const filedText = '已备案';

// Source: api_geticpentranceinfo, names of the states 1025 to 1031 (read 2026-10)
/** Beside 未备案: what is to be done first. */
export const blockerTexts: Readonly<Record<string, Blocker>> = {
  小程序基本信息未填: 'basic_info_missing',
  小程序类目未填: 'category_missing',
  小程序未认证: 'not_verified',
};

/** The card of the home page that leads from an account to a published mini program (console, read 2026-09). */
export const releaseCard = '小程序开发与发布流程';

// Titles and 未认证: console, read 2026-09. What the other two rows say while something is missing was never seen: these
// are the official names of the states cut short, and the words such a row would use.
/** Rows of that card, what each says while it is still to be done, and what is missing then. */
export const blockerRows: Readonly<Record<string, { blocker: Blocker; missing: readonly string[] }>> = {
  小程序信息: { blocker: 'basic_info_missing', missing: ['未填', '未填写', '未完成', '待完善'] },
  小程序类目: { blocker: 'category_missing', missing: ['未填', '未填写', '未设置', '未添加'] },
  微信认证: { blocker: 'not_verified', missing: ['未认证'] },
};

// Back-translated from the English FAQ (read 2026-10), so these may never stand there to the letter: they are told of
// where they do, and guessed at nowhere.
/** Messages that refuse to let anybody in. */
export const refusalTexts: Readonly<Record<string, EntryKind>> = {
  今日备案额度已用完: 'quota',
  当前主体已超出小程序备案数量上限: 'limit',
};

// Source: https://www.mpgcw.com/10285.html and portals/wechat.ts (read 2026-10)
/** Titles of the last step, from which the way back begins. */
export const previewTitles: readonly string[] = ['材料预览', '备案信息预览', '承诺与提交', '预览并提交'];

/** Titles of the steps one comes through on the way back. */
export const stepTitles: readonly string[] = [
  ...['主办单位信息', '主体信息', '主体负责人信息', '小程序信息', '小程序备案信息', '小程序负责人信息'],
  ...['小程序负责人信息及人脸核身', '小程序负责人信息填写及人脸核身', '上传其他信息材料', '其他信息材料'],
];

/** Two wordings of the same button: sources differ. */
export const backButtons: readonly string[] = ['上一页', '上一步'];
export const cancelButton = '取消';
