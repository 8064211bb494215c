import type { Coded } from './coded.ts';

export type FilingStage =
  | 'not_filed'
  | 'platform_review'
  | 'platform_rejected'
  | 'bureau_review'
  | 'bureau_rejected'
  | 'filed';

/** What of the mini program must be done before it can be filed. */
export type Blocker = 'basic_info_missing' | 'category_missing' | 'not_verified';

export interface FilingStatus extends Coded {
  stage: FilingStage;
  blockers?: readonly Blocker[];
  /** The field of the interface that tells more. */
  substatus?: 'sms_verify_status';
}

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_geticpentranceinfo (read 2026-10)
/** Where a filing stands, as the interface says it. The SMS step has no state of its own: it runs inside 管局审核中. */
export const filingStatuses: readonly FilingStatus[] = [
  { code: '1024', zh: '未备案', en: 'Not filed', stage: 'not_filed', blockers: [] },
  {
    code: '1025',
    zh: '未备案 && 小程序基本信息未填',
    en: 'Not filed: name, avatar or introduction missing',
    stage: 'not_filed',
    blockers: ['basic_info_missing'],
  },
  {
    code: '1026',
    zh: '未备案 && 小程序类目未填',
    en: 'Not filed: service category missing',
    stage: 'not_filed',
    blockers: ['category_missing'],
  },
  {
    code: '1027',
    zh: '未备案 && 小程序基本信息未填 && 小程序类目未填',
    en: 'Not filed: basic information and category missing',
    stage: 'not_filed',
    blockers: ['basic_info_missing', 'category_missing'],
  },
  {
    code: '1028',
    zh: '未备案 && 小程序未认证',
    en: 'Not filed: WeChat verification missing',
    stage: 'not_filed',
    blockers: ['not_verified'],
  },
  {
    code: '1029',
    zh: '未备案 && 小程序基本信息未填 && 小程序未认证',
    en: 'Not filed: basic information and WeChat verification missing',
    stage: 'not_filed',
    blockers: ['basic_info_missing', 'not_verified'],
  },
  {
    code: '1030',
    zh: '未备案 && 小程序类目未填 && 小程序未认证',
    en: 'Not filed: category and WeChat verification missing',
    stage: 'not_filed',
    blockers: ['category_missing', 'not_verified'],
  },
  {
    code: '1031',
    zh: '未备案 && 小程序基本信息未填 && 小程序类目未填 && 小程序未认证',
    en: 'Not filed: basic information, category and WeChat verification missing',
    stage: 'not_filed',
    blockers: ['basic_info_missing', 'category_missing', 'not_verified'],
  },
  { code: '2', zh: '平台审核中', en: 'Platform review, 1 to 2 working days', stage: 'platform_review' },
  { code: '3', zh: '平台审核驳回', en: 'Rejected by the platform, with reasons per field', stage: 'platform_rejected' },
  {
    code: '4',
    zh: '管局审核中',
    en: 'With the bureau; the SMS verification happens here',
    stage: 'bureau_review',
    substatus: 'sms_verify_status',
  },
  {
    code: '5',
    zh: '管局审核驳回',
    en: 'Rejected by the bureau, or returned because the SMS was not verified in time',
    stage: 'bureau_rejected',
  },
  { code: '6', zh: '已备案', en: 'Filed: the record number is issued', stage: 'filed' },
];
