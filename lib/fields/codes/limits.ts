/** Numbers the form or the platform holds to; each with its source (read 2026-10). */
export const limits = {
  /** https://developers.weixin.qq.com/minigame/en/product/record/record_faq.html */
  filingsPerSubject: { individual: 5, individualBusiness: 5, enterpriseGovernmentMediaOther: 50 },
  /** https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpservicecontenttypes.html */
  serviceContent: { max: 5, secondLevelOnly: true },
  /** https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_createicpverifytask.html */
  faceCheck: { noticeValidHours: 24, taskValidDays: { filing: 3, combined: 1 } },
} as const;
