import type { Portal } from './portal.ts';

/** The ministry's site: 短信核验 and 短信重发. Texts and classes are from the page's own code (seen 2023-11, 2026-05). */
export const miit: Portal = {
  id: 'miit',
  host: 'beian.miit.gov.cn',
  path: /^\//,
  sections: ['miit_sms_verify', 'miit_sms_resend'],
  headings: [
    { text: '短信核验', sections: ['miit_sms_verify'], telling: true },
    { text: '短信重发', sections: ['miit_sms_resend'], telling: true },
  ],
  neutralHeadings: ['通知公告'],
  promptsAreLabels: true,
  tellingLabels: ['请输短信验证码', '请输入短信验证码', '请输入证件号码后6位', '请输入手机号', '请输入手机号码'],
  foreignHeadings: /投诉|举报|查询/u,
  currentMark: '.Selection, [aria-selected=true], .is-active',
  ignore: '.el-popper, #shield, #alertFram, #slidingPictures',
  account: { applet: '', subject: '' },
  keepClear: 'h5, button, .Submission, .tips, #alertFram, #slidingPictures, .el-form-item__error',
  menus: '.float-box',
};
