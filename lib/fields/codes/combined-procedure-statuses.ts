import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_queryauthandicp.html (read 2026-10)
/** States of verification and filing submitted together through the interface. */
export const combinedProcedureStatuses = [
  { code: '9', zh: '手机验证成功', en: 'Phone verified' },
  { code: '15', zh: '等待支付', en: 'Waiting for payment' },
  { code: '16', zh: '支付成功', en: 'Paid' },
  { code: '17', zh: '认证审核中', en: 'WeChat verification under review' },
  { code: '18', zh: '认证审核驳回', en: 'WeChat verification rejected' },
  { code: '19', zh: '认证审核通过', en: 'WeChat verification passed' },
  { code: '20', zh: '认证最终失败', en: 'WeChat verification failed for good' },
  { code: '21', zh: '创建备案审核单失败', en: 'Filing could not be created' },
  { code: '22', zh: '备案平台审核中', en: 'Filing under platform review' },
  { code: '23', zh: '备案平台审核驳回', en: 'Filing rejected by the platform' },
  { code: '24', zh: '备案管局审核中', en: 'Filing with the bureau' },
  { code: '25', zh: '管局审核驳回', en: 'Filing rejected by the bureau' },
  { code: '26', zh: '认证及备案完成', en: 'Verification and filing done' },
  { code: '27', zh: '流程已过期', en: 'Procedure expired' },
  { code: '28', zh: '流程已终止', en: 'Procedure ended' },
  { code: '29', zh: '备案已撤回', en: 'Filing withdrawn' },
] as const satisfies readonly Coded[];
