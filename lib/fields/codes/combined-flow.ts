import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_submitauthandicp.html (read 2026-10)
/** Codes of verification and filing in one, for service providers; the console does not offer it. */
export const combinedFlow = {
  supportedSubjects: ['企业', '个体工商户', '个人'],
  customerTypes: [
    { code: '1', zh: '企业', en: 'Enterprise' },
    { code: '12', zh: '个体工商户', en: 'Individually-owned business' },
    { code: '15', zh: '个人', en: 'Individual' },
  ],
  payTypes: [
    { code: '1', zh: '消耗服务商预购包', en: 'From the provider’s prepaid package' },
    { code: '2', zh: '小程序开发者自行支付', en: 'Paid by the developer' },
  ],
  accountNameTypes: [
    { code: '1', zh: '基于自选词汇命名', en: 'Name of one’s own choice' },
    { code: '2', zh: '基于商标命名', en: 'Name from a trademark' },
  ],
} as const satisfies Record<string, readonly string[] | readonly Coded[]>;
