// Source: https://gotaobaowang.com/ask/thread/20190829/5390249.html and the samples in sms-samples.ts (read 2026-10)
/** What tells the SMS of the ministry from others. Its wording is known from two weak copies: never ask for all of it. */
export const smsDetection = {
  /** What it must be about, beside holding six digits. */
  about: /备案|核验/u,
  /** The ministry by name, or by an address of its own. */
  ministry: /工信部|工业[和与]信息化部|(?<![\w.-])(?:[a-z0-9-]{1,30}\.)?miit(?:beian)?\.gov\.cn(?![\w-]|\.\w)/iu,
  /** What its signature may hold, or a mark of whoever forwards it: the wording is not known well enough to ask for one. */
  signature: /工信|信息化|备案|ICP|管局|通信管理|12381|短信|转发|消息/iu,
  /** Hosts such an SMS may lead to: the ministry's, and a shortener seen in 2019. Any other is worth a look. */
  links: /^(?:[a-z0-9-]+\.)*(?:miit\.gov\.cn|miitbeian\.gov\.cn|t\.cn)$/iu,
  /**
   * 12381 also sends other messages, and not every phone shows the sender. Retired numbers (106598051001, 10655113,
   * 106575000130) prove nothing today.
   */
  senders: [/^12381$/u, /^106\d*12381$/u],
} as const;
