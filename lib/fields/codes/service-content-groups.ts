import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpservicecontenttypes.html (read 2026-10)
/** First level of 服务内容标识: a heading only, cannot be chosen. */
export const serviceContentGroups = [
  { code: '500', zh: '生活服务', en: 'Daily life services' },
  { code: '501', zh: '餐饮', en: 'Catering' },
  { code: '502', zh: '休闲娱乐', en: 'Leisure and entertainment' },
  { code: '503', zh: '旅游服务', en: 'Travel services' },
  { code: '504', zh: '交通运输', en: 'Transport' },
  { code: '505', zh: '汽车服务', en: 'Car services' },
  { code: '506', zh: '教育', en: 'Education' },
  { code: '507', zh: '仓储和邮政业', en: 'Warehousing and postal services' },
  { code: '508', zh: '医疗服务', en: 'Medical services' },
  { code: '509', zh: '政务服务', en: 'Government services' },
  { code: '510', zh: '金融业', en: 'Finance' },
  { code: '511', zh: '信息传输、软件和信息技术服务业', en: 'Information transmission, software and IT services' },
  { code: '512', zh: '批发和零售业', en: 'Wholesale and retail' },
  { code: '513', zh: '安全', en: 'Security' },
  { code: '514', zh: '工业互联网软件', en: 'Industrial internet software' },
  { code: '515', zh: '其他', en: 'Other' },
] as const satisfies readonly Coded[];
