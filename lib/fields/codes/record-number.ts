const provincesInitials = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_applyicpfiling (read 2026-10)
/**
 * 备案号: 「省份简称ICP备…号」, or the number of a telecommunications licence where the subject has one; a mini program
 * adds 「-nX」. The pattern is inferred from these examples.
 */
export const recordNumber = {
  subjectExamples: ['粤B2-20090059', '京ICP备12345678号'],
  appletExamples: ['粤B2-20090059-1626X', '京ICP备12345678号-3X'],
  pattern: new RegExp(
    `^(?:[${provincesInitials}]ICP备\\d{8,10}号|[${provincesInitials}][AB]\\d?(?:\\.[AB]\\d)?-\\d{8})(?:-\\d+X)?$`,
    'u',
  ),
} as const;
