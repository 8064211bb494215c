import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpsubjecttypes.html (read 2026-10)
/** 主办者性质. An individually-owned business (个体工商户) files as 企业. */
export const subjectTypes = [
  { code: '1', zh: '国防机构', en: 'Defence body' },
  { code: '2', zh: '政府机关', en: 'Government organ' },
  { code: '3', zh: '事业单位', en: 'Public institution' },
  { code: '4', zh: '企业', en: 'Enterprise', aka: ['企业（含个体工商户）'] },
  { code: '5', zh: '个人', en: 'Individual' },
  { code: '6', zh: '社会团体', en: 'Social organisation' },
  { code: '9', zh: '民办非企业单位', en: 'Private non-enterprise unit' },
  { code: '10', zh: '基金会', en: 'Foundation' },
  { code: '11', zh: '律师执业机构', en: 'Law firm' },
  { code: '12', zh: '外国在华文化中心', en: 'Foreign cultural centre in China' },
  { code: '13', zh: '群众性团体组织', en: 'Mass organisation' },
  { code: '14', zh: '司法鉴定机构', en: 'Judicial appraisal body' },
  { code: '15', zh: '宗教团体', en: 'Religious body' },
  { code: '16', zh: '境外机构', en: 'Overseas body' },
  { code: '17', zh: '医疗机构', en: 'Medical institution' },
  { code: '18', zh: '公证机构', en: 'Notary office' },
  { code: '19', zh: '集体经济', en: 'Collective economy' },
  { code: '20', zh: '仲裁机构', en: 'Arbitration body' },
] as const satisfies readonly Coded[];
