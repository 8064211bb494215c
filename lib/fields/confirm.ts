import type { Field } from './field.ts';

/** 预览并提交: the person's own word, never ticked for them. */
export const confirm = {
  'ui.agreement': {
    section: 'confirm',
    person: 'subject',
    kind: 'flag',
    labels: [
      '同意承诺并提交',
      '我已阅读并同意',
      '我同意',
      '互联网信息服务承诺书',
      '我已阅读并同意《互联网信息服务承诺书》',
    ],
    hint: 'agreement',
    answer: 'by-hand',
    required: true,
    source: 'guide',
    seen: '2026-10',
  },
} as const satisfies Record<string, Field>;
