import { type PreApproval, preApprovals } from '../../../fields/codes/pre-approvals.ts';
import { type ApprovalInEnglish, approvalsEn } from '../../../texts/approvals.en.ts';

/** A line of the guide's table: most categories have one. */
export interface ApprovalEntry extends PreApproval {
  key: string;
  inEnglish: ApprovalInEnglish;
}

type Differs = Pick<PreApproval, 'zh' | 'en' | 'papers' | 'law' | 'rule'>;

/** 出版 has two, each with an article of its own. */
const publishing: Record<string, Differs> = {
  '2-games': {
    zh: '出版（网络游戏）',
    en: 'Publishing (games)',
    papers: ['出版主管部门要求的材料'],
    law: '《网络出版服务管理规定》第二十七条',
    rule: '网络游戏经省级出版部门审核、国家审批后上线。',
  },
  '2-online': {
    zh: '出版（网络出版）',
    en: 'Publishing (online)',
    papers: ['网络出版服务许可证'],
    law: '《网络出版服务管理规定》第七条',
    rule: '游戏以外的网络出版，先有许可证。',
  },
};

const entriesOf = (approval: PreApproval): (PreApproval & { key: string })[] =>
  approval.code === '2'
    ? Object.entries(publishing).map(([key, differs]) => ({ ...approval, ...differs, key }))
    : [{ ...approval, key: approval.code }];

/** Those of the guide first, then what the interface alone knows, 以上都不涉及 last. */
export const approvalEntries: readonly ApprovalEntry[] = preApprovals
  .flatMap(entriesOf)
  .map((entry) => ({ ...entry, inEnglish: approvalsEn[entry.key] ?? { papers: [], authorities: [], rule: entry.en } }))
  .toSorted((a, b) => Number(b.inGuide) - Number(a.inGuide));

/** What a filing with that code hands in: one entry, or one of several. */
export const approvalEntriesOf = (code: string): readonly ApprovalEntry[] =>
  approvalEntries.filter((entry) => entry.code === code || entry.alsoCodes?.includes(code));
