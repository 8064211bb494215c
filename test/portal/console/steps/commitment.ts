import type { Step } from '../rows.ts';

export const commitment: Step = {
  title: '承诺与提交',
  sections: [
    { heading: '材料预览', rows: [], extra: 'preview' },
    {
      heading: '承诺',
      rows: [
        {
          ids: ['ui.agreement'],
          label: '同意承诺并提交',
          control: 'checkbox',
          required: true,
          options: () => [{ code: 'true', text: '我已阅读并同意《互联网信息服务承诺书》' }],
          byHand: true,
          gated: true,
        },
      ],
    },
  ],
};
