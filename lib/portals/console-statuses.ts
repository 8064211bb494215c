import type { statusCodes } from '../tracker/filing-event.ts';

export type StatusCode = (typeof statusCodes)[number];

// Sources: fields/codes/console-status-texts.ts. 管局审核中 was seen in the console (2026-09), the others are the names of
// the official states (read 2026-10). 未备案 is not among them: it stands there before anything happens, and after.
/** Texts of the console that say where a filing stands. */
export const consoleStatuses: Readonly<Record<string, StatusCode>> = {
  平台审核中: '2',
  平台审核驳回: '3',
  管局审核中: '4',
  管局审核驳回: '5',
  已备案: '6',
};

/** Say where something stands too: beside one of these, a status is one of several. */
export const otherStatuses: readonly string[] = ['未备案', '小程序未备案', '注销中', '备案中', '已注销', '已撤回'];

/** What the row or card of the filing is called. */
export const filingTitles: readonly string[] = ['小程序备案', '小程序备案状态', '小程序备案进度'];

/** Names of a status that do not say of what. */
export const statusNames: readonly string[] = [
  '状态',
  '当前状态',
  '备案状态',
  '审核状态',
  '备案进度',
  '当前进度',
  '进度',
];

// Source: github liuzhiqiang23/chuanmeishujuguanlixitong (console, read 2026-09)
/** What stands beside the filing in the card 小程序开发与发布流程 and in 基本设置, each with a status of its own. */
export const neighbourTitles: readonly string[] = [
  ...['小程序开发与发布流程', '小程序信息', '基本信息', '小程序类目', '服务类目', '微信认证', '小程序认证'],
  ...['小程序名称', '小程序开发', '版本发布', '小程序发布'],
];

/** Menus and lists to choose from: what stands there is said of nothing. */
export const besideContent =
  'nav, aside, footer, select, [role=navigation], [role=menu], [role=menubar], [role=tablist], [role=listbox], .col_side';

/** Pages that talk about statuses. */
export const articlePaths = /help|doc|faq|article|community|guide|notice|announce|news|message/iu;

// Three parts of a rejection in the interface: key_name, error, suggest (read 2026-10). Their names in the console were
// never seen: these are the words such a table would use.
/** Headers of the columns, or labels of the rows, of what a reviewer found. */
export const rejectionWords = {
  field: [
    '驳回字段',
    '驳回项',
    '驳回内容',
    '不通过项',
    '问题项',
    '字段',
    '字段名称',
    '填写项',
    '信息项',
    '项目',
    '内容',
  ],
  reason: ['驳回原因', '驳回理由', '不通过原因', '错误原因', '审核意见', '问题说明', '原因'],
  suggestion: ['修改建议', '修改意见', '修改方法', '处理建议', '整改建议', '建议'],
} as const;

/** Of these, such as say it in a header alone: as labels they stand beside much else. */
export const headersOnly: readonly string[] = ['项目', '内容', '原因', '建议'];

/** What else such a table may have columns for. */
export const otherHeaders: readonly string[] = ['序号', '操作', '状态', '时间', '审核时间', '审核环节', '审核阶段'];
