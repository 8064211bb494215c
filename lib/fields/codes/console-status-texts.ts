/** A text of the console that tells where a filing stands, or that belongs to one. */
export interface ConsoleStatusText {
  id: string;
  zh: string;
  en: string;
  aka?: readonly string[];
  kind: 'status' | 'banner' | 'button' | 'card_title' | 'error' | 'interface' | 'derived';
  /** Codes of filing-statuses.ts and sms-verify-statuses.ts it goes with. */
  filingStatuses?: readonly string[];
  smsVerifyStatus?: string;
  stage?: string;
  /** Where it was seen. */
  where?: string;
  confidence: 'high' | 'medium' | 'low';
  note?: string;
  source: string;
  seen: string;
}

const record = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record';
const entrance = { source: `${record}/api_geticpentranceinfo`, seen: '2026-10' } as const;
const guide = {
  source: 'https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html',
  seen: '2026-10',
} as const;
/** The console itself, as noted by somebody who read it on 2026-09-23. */
const read = { source: 'https://github.com/liuzhiqiang23/chuanmeishujuguanlixitong', seen: '2026-09' } as const;

// Sources stand at each row.
export const consoleStatusTexts: readonly ConsoleStatusText[] = [
  {
    id: 'not_filed',
    zh: '未备案',
    en: 'Not filed',
    aka: ['小程序未备案'],
    kind: 'status',
    filingStatuses: ['1024'],
    stage: 'not_filed',
    where: '首页、设置',
    confidence: 'medium',
    note: 'Name of the official state; the longer form from a description of a screenshot.',
    ...entrance,
  },
  {
    id: 'banner_supplement',
    zh: '小程序需补充备案信息',
    en: 'Filing information has to be added',
    kind: 'banner',
    filingStatuses: ['1024'],
    stage: 'not_filed',
    where: '管理后台顶部（已上架未备案）',
    confidence: 'high',
    ...guide,
  },
  {
    id: 'go_file',
    zh: '去备案',
    en: 'Go and file',
    kind: 'button',
    filingStatuses: ['1024'],
    stage: 'not_filed',
    where: '首页、设置-小程序备案',
    confidence: 'high',
    ...guide,
  },
  {
    id: 'platform_review',
    zh: '平台审核中',
    en: 'Platform review',
    kind: 'status',
    filingStatuses: ['2'],
    stage: 'platform_review',
    confidence: 'medium',
    note: 'Name of the official state; not seen on the console.',
    ...entrance,
  },
  {
    id: 'platform_rejected',
    zh: '平台审核驳回',
    en: 'Rejected by the platform',
    kind: 'status',
    filingStatuses: ['3'],
    stage: 'platform_rejected',
    confidence: 'medium',
    note: 'Not seen on the console; 去完善 stands beside it.',
    ...entrance,
  },
  {
    id: 'bureau_review',
    zh: '管局审核中',
    en: 'With the bureau',
    aka: ['小程序备案 管局审核中'],
    kind: 'status',
    filingStatuses: ['4'],
    stage: 'bureau_review',
    where: '首页「小程序开发与发布流程」卡片',
    confidence: 'high',
    note: 'The same before and after the SMS verification: the text does not tell whether that is done.',
    ...read,
  },
  {
    id: 'bureau_rejected',
    zh: '管局审核驳回',
    en: 'Rejected by the bureau',
    kind: 'status',
    filingStatuses: ['5'],
    stage: 'bureau_rejected',
    confidence: 'medium',
    note: 'Not seen on the console.',
    ...entrance,
  },
  {
    id: 'go_complete',
    zh: '去完善',
    en: 'Go and complete',
    kind: 'button',
    filingStatuses: ['3', '5'],
    stage: 'returned',
    where: '首页-小程序备案',
    confidence: 'high',
    source: 'https://developers.weixin.qq.com/minigame/en/product/record/sms_verification.html',
    seen: '2026-10',
  },
  {
    id: 'filed',
    zh: '已备案',
    en: 'Filed',
    kind: 'status',
    filingStatuses: ['6'],
    stage: 'filed',
    confidence: 'medium',
    ...entrance,
  },
  {
    id: 'sms_waiting',
    zh: '等待核验中',
    en: 'Waiting for the SMS verification',
    kind: 'interface',
    smsVerifyStatus: '1',
    stage: 'bureau_review',
    confidence: 'high',
    note: 'Not seen on the console.',
    ...entrance,
  },
  {
    id: 'sms_done',
    zh: '核验完成',
    en: 'SMS verified',
    kind: 'interface',
    smsVerifyStatus: '2',
    stage: 'bureau_review',
    confidence: 'high',
    note: 'Not seen on the console.',
    ...entrance,
  },
  {
    id: 'sms_timeout',
    zh: '核验超时',
    en: 'SMS verification out of time',
    kind: 'interface',
    smsVerifyStatus: '3',
    stage: 'bureau_review',
    confidence: 'high',
    note: 'Not seen on the console.',
    ...entrance,
  },
  {
    id: 'not_verified',
    zh: '未认证',
    en: 'Not verified',
    kind: 'status',
    stage: 'not_filed',
    where: '设置-基本设置、管理-微信认证',
    confidence: 'high',
    note: 'About 微信认证, not about the filing.',
    ...read,
  },
  {
    id: 'release_card',
    zh: '小程序开发与发布流程',
    en: 'Development and release',
    kind: 'card_title',
    where: '首页',
    confidence: 'high',
    note: 'The card that shows the state of the filing.',
    ...read,
  },
  {
    id: 'quota_limit',
    zh: '当前主体已超出小程序备案数量上限',
    en: 'The subject has no filings left',
    kind: 'error',
    stage: 'not_filed',
    confidence: 'low',
    note: 'Translated back from the English FAQ.',
    source: 'https://developers.weixin.qq.com/minigame/en/product/record/record_faq.html',
    seen: '2026-10',
  },
  {
    id: 'change',
    zh: '变更',
    en: 'Change',
    kind: 'button',
    filingStatuses: ['6'],
    stage: 'filed',
    where: '设置-小程序备案',
    confidence: 'medium',
    source: 'http://www.shanxizhongtai.com/tag/%e5%b0%8f%e7%a8%8b%e5%ba%8f%e5%a4%87%e6%a1%88%e5%8f%98%e6%9b%b4/feed',
    seen: '2026-10',
  },
  {
    id: 'canceling',
    zh: '注销中',
    en: 'Being cancelled',
    kind: 'derived',
    stage: 'canceling',
    confidence: 'low',
    note: 'From the flag is_canceling; the wording of the console is unknown.',
    ...entrance,
  },
];
