/** A message the platform pushes to a service provider's server. */
export interface PushEvent {
  event: string;
  zh: string;
  en: string;
  /** Its fields; what their values mean, where that is not another table here. */
  fields: Readonly<Record<string, string>>;
}

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_applyicpfiling (read 2026-10)
export const pushEvents: readonly PushEvent[] = [
  {
    event: 'notify_apply_icpfiling_result',
    zh: '备案审核被驳回或通过',
    en: 'A filing was rejected or passed',
    fields: { authorizer_appid: 'AppID', beian_status: 'filing-statuses' },
  },
  {
    event: 'notify_icpfiling_verify_result',
    zh: '小程序管理员人脸核身完成',
    en: 'The face check is over',
    fields: {
      task_id: 'face check task',
      verify_appid: 'AppID',
      result: 'face-verify-statuses: 2 failed, 3 passed',
      along_with_auth_result: '9: SMS check of the verification passed; only when started with it',
    },
  },
  {
    event: 'notify_3rd_wxa_auth_and_icp',
    zh: '认证及备案流程状态变化',
    en: 'Verification and filing moved on',
    fields: { procedure_id: 'procedure', procedure_status: 'combined-procedure-statuses' },
  },
];
