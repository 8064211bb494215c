import type { Field } from './field.ts';

const verifyRow = {
  section: 'miit_sms_verify',
  person: 'verifier',
  required: true,
  source: 'miit',
  seen: '2026-05',
} as const;
const resendRow = { ...verifyRow, section: 'miit_sms_resend' } as const;

// The page has no labels: its placeholders stand in for them, one of them misspelt by the page itself (请输短信验证码).
const mobileLabels = ['手机号', '手机号码', '请输入手机号', '请输入手机号码'] as const;
const tailLabels = [
  '证件号码后6位',
  '证件号码后六位',
  '证件号后6位',
  '证件号后六位',
  '身份证号后6位',
  '身份证号码后6位',
  '身份证后6位',
  '请输入证件号码后6位',
] as const;

/** 短信核验 and 短信重发 on beian.miit.gov.cn. */
export const miit = {
  'miit.sms_code': {
    ...verifyRow,
    kind: 'code',
    labels: ['短信验证码', '验证码', '请输短信验证码', '请输入短信验证码'],
    hint: 'miitCode',
    answer: 'pasted',
  },
  'miit.mobile': { ...verifyRow, kind: 'mobile', labels: mobileLabels, hint: 'miitMobile', answer: 'derived' },
  'miit.certificate_tail': {
    ...verifyRow,
    kind: 'certificateNumber',
    labels: tailLabels,
    hint: 'miitTail',
    answer: 'derived',
  },
  'miit.captcha': {
    ...verifyRow,
    kind: 'action',
    labels: ['图形验证', '图形验证码', '滑动验证', '点选文字', '请完成安全校验'],
    hint: 'miitCaptcha',
    answer: 'by-hand',
  },
  'miit.result': {
    ...verifyRow,
    kind: 'text',
    required: false,
    labels: ['核验结果'],
    hint: 'miitResult',
    answer: 'by-hand',
  },
  'miit.resend.mobile': {
    ...resendRow,
    kind: 'mobile',
    labels: mobileLabels,
    hint: 'resendMobile',
    answer: 'derived',
  },
  'miit.resend.certificate_tail': {
    ...resendRow,
    kind: 'certificateNumber',
    labels: tailLabels,
    hint: 'resendTail',
    answer: 'derived',
  },
} as const satisfies Record<string, Field>;
