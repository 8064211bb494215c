const record = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record';
const lists = 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record';
const community = 'https://developers.weixin.qq.com/community';

/** Pages that what we say about the form was read from; rows and hints name them by key. */
export const sources = {
  /** Fields of the interface for service providers. */
  apply: `${record}/api_applyicpfiling`,
  /** Its lists of codes: pre-approvals, services, kinds of subject. */
  approvals: `${lists}/queryIcpNrlxTypes.html`,
  services: `${record}/api_queryicpservicecontenttypes.html`,
  subjectTypes: `${record}/api_queryicpsubjecttypes.html`,
  entrance: `${record}/api_geticpentranceinfo`,
  certificates: `${lists}/queryIcpCertificateTypes.html`,
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
  /** A cloud vendor's collected reasons for rejections, and registrars on names: second-hand. */
  vendorRejections:
    'https://github.com/huaweicloud/huaweicloud-skills/tree/master/skills/cdi/assist/huawei-cloud-icp-process-guidance',
  nameRules: 'https://www.xinnet.com/service/cjwt/icp/zbnr/2009.html',
  nameHeads: 'https://xiayuyun.com/zonghe/370392.html',
  /** Words the registers of firms ask for an authorization of, as the approving office lists them. */
  registeredWords: 'http://timandgene.com/e/DoPrint/?classid=30&id=775',
  nameOfIndividual: 'https://1z345.cn/260.html',
  nameOfPerson: 'https://aliyunyh.com/749692.html',
  accountNames:
    'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/wxverifyicp/api_submitauthandicp.html',
  administrator:
    'http://www.shanxizhongtai.com/tag/%e5%b0%8f%e7%a8%8b%e5%ba%8f%e5%a4%87%e6%a1%88%e5%8f%98%e6%9b%b4/feed',
  licenceWalkthrough: 'https://m.bjhwtx.com/h-nd-165782.html',
  phoneCode: 'https://jishuzhan.net/article/1739454292466601985',
  letters: 'https://github.com/caohui-net/graduation-leave-system',
  remark: 'https://developer.aliyun.com/ask/45422',
  /** What bureaus want, as a cloud vendor collected it: second-hand. */
  provinces: 'https://support.huaweicloud.com/prepare-icp/icp_02_0005.html',
  miit: 'https://beian.miit.gov.cn/#/Integrated/index',
} as const;

export type SourceKey = keyof typeof sources;
