const record = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record';
const community = 'https://developers.weixin.qq.com/community';

/** Pages that what we say about the form was read from; rows and hints name them by key. */
export const sources = {
  /** Fields of the interface for service providers. */
  apply: `${record}/api_applyicpfiling`,
  upload: `${record}/api_uploadicpmedia`,
  faceCheck: `${record}/api_createicpverifytask.html`,
  withdraw: `${record}/api_cancelapplyicpfiling.html`,
  cancel: `${record}/api_cancelicpfiling.html`,
  guide: 'https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html',
  faq: 'https://developers.weixin.qq.com/minigame/en/product/record/record_faq.html',
  smsHelp: 'https://developers.weixin.qq.com/minigame/en/product/record/sms_verification.html',
  communityGuide: `${community}/develop/article/doc/000aca82d841f035b351e114f6b013`,
  communityAnswer: `${community}/personal/oCJUsw3v38irdJ1Kh9L0T0kfSMvc/answer`,
  rejections: 'https://www.mpgcw.com/10285.html',
  licenceWalkthrough: 'https://m.bjhwtx.com/h-nd-165782.html',
  phoneCode: 'https://jishuzhan.net/article/1739454292466601985',
  letters: 'https://github.com/caohui-net/graduation-leave-system',
  remark: 'https://developer.aliyun.com/ask/45422',
  miit: 'https://beian.miit.gov.cn/#/Integrated/index',
} as const;

export type SourceKey = keyof typeof sources;
