// Source: https://gotaobaowang.com/ask/thread/20190829/5390249.html and the samples in sms-samples.ts (read 2026-10)
/** What tells the SMS of the ministry from others. Its wording is known from two weak copies: never ask for all of it. */
export const smsDetection = {
  /** All of these: a group of six digits, and what it is about. */
  requires: [/(?<!\d)\d{6}(?!\d)/u, /备案|核验/u],
  prefers: ['【工信部备案系统】', '【工业和信息化部】', '工信部', 'beian.miit.gov.cn', '24小时'],
  rejects: ['一键登录', '涉诈', '反诈', '预警', '登录验证码', '支付'],
  /** The code follows 验证码, with or without colon. */
  code: /验证码\s*[:：]?\s*(\d{6})(?!\d)/u,
  /** 12381 also sends other messages, and not every phone shows the sender. */
  senders: [/^12381$/u, /^106\d*12381$/u],
} as const;
