/** A text message around a filing. `miit_filing` holds the code for beian.miit.gov.cn; look-alikes must not be taken for it. */
export interface SmsSample {
  id: string;
  kind: 'miit_filing' | 'lookalike';
  sender: string;
  /** Absent where the wording is unknown. */
  text?: string;
  /** The source quotes it word by word. */
  verbatim: boolean;
  pattern?: RegExp;
  /** The filing kind as the text names it. */
  filingKind?: string;
  hasCode?: boolean;
  hasLink?: boolean;
  validHours?: number;
  /** When such messages were sent. */
  era: string;
  note?: string;
  /** What a person does with it. */
  todo: string;
  confidence: 'high' | 'medium' | 'low';
  source: string;
}

// Sources stand at each row (read 2026-10).
export const smsSamples: readonly SmsSample[] = [
  {
    id: 'miit_2019',
    kind: 'miit_filing',
    sender: 'not quoted',
    text: "【工信部备案系统】验证码:123456谁谁您好,由'某某公司'发起的'某某'网站的新增网站已提交核…链接为:t.cn/RTjavvA",
    verbatim: false,
    pattern: /^【工信部备案系统】验证码[:：](\d{6}).*由.+发起的.+(已提交).*链接/u,
    filingKind: '新增网站',
    hasCode: true,
    hasLink: true,
    era: '2019-08',
    note: 'The copy is damaged between 核 and 链接, and names are masked.',
    todo: 'verify on beian.miit.gov.cn',
    confidence: 'medium',
    source: 'https://gotaobaowang.com/ask/thread/20190829/5390249.html',
  },
  {
    id: 'miit_generic',
    kind: 'miit_filing',
    sender: '12381',
    text: '【工业和信息化部】验证码：123456。您需在24小时内访问工信部备案系统完成核验。',
    verbatim: false,
    pattern: /^【工业和信息化部】验证码[:：](\d{6})/u,
    hasCode: true,
    hasLink: false,
    era: '2025',
    note: 'From a weak site, may be invented.',
    todo: 'verify on beian.miit.gov.cn',
    confidence: 'low',
    source: 'https://aliyunyh.com/533247.html',
  },
  {
    id: 'provider_notice',
    kind: 'lookalike',
    sender: 'cloud or hosting provider',
    text: '备案负责人会收到工信部短信通知,请按照提示完成验证以免备案信息被退回...',
    verbatim: true,
    hasCode: false,
    era: '2019-08',
    todo: 'no code inside: wait for the SMS of the ministry',
    confidence: 'medium',
    source: 'https://gotaobaowang.com/ask/thread/20190829/5390249.html',
  },
  {
    id: 'wechat_form_code',
    kind: 'lookalike',
    sender: 'WeChat, number unknown',
    verbatim: false,
    hasCode: true,
    era: '2023-2026',
    note: 'The code for a principal’s mobile while the form is filled in.',
    todo: 'goes into the WeChat form, not into beian.miit.gov.cn',
    confidence: 'medium',
    source: 'https://jishuzhan.net/article/1739454292466601985',
  },
  {
    id: 'wechat_reuse_confirm',
    kind: 'lookalike',
    sender: 'WeChat, number unknown',
    verbatim: false,
    hasCode: false,
    hasLink: true,
    validHours: 24,
    era: '2024-03',
    note: 'Link to agree to 复用资料, for the subject principal of the earlier mini program.',
    todo: 'open the link and confirm; not the step of the ministry',
    confidence: 'medium',
    source: 'https://thax.cn/3983.html',
  },
  {
    id: 'wechat_combined_sms',
    kind: 'lookalike',
    sender: 'WeChat, number unknown',
    verbatim: false,
    era: '2025',
    note: 'SMS check of verification and filing in one (result 9).',
    todo: 'belongs to 微信认证',
    confidence: 'medium',
    source:
      'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_createicpverifytask.html',
  },
  {
    id: 'douyin_face_sms',
    kind: 'lookalike',
    sender: 'Douyin open platform',
    verbatim: false,
    hasLink: true,
    validHours: 2,
    era: '2023-2026',
    note: 'Link to the face check of another platform’s mini program.',
    todo: 'another platform',
    confidence: 'high',
    source:
      'https://developer.open-douyin.com/docs/resource/zh-CN/thirdparty/API/smallprogram/auth-app-manage/icp-record/send-facial-recognition-notify',
  },
  {
    id: 'hubei_yearly_check',
    kind: 'lookalike',
    sender: 'sent by the person, to 106509719767 / 10690661740694920 / 10690738140694920',
    text: '#002#鄂ICP备2019YYYY号-1#已更新#',
    verbatim: true,
    pattern: /^#\d{3}#.ICP备\w+号-\d+#(无变化|已更新|已注销)#$/u,
    era: '2020-01..2020-04',
    todo: 'yearly check of websites in Hubei, not part of a filing',
    confidence: 'medium',
    source: 'http://www.62cd.com/news/youhuatuiguang/2020/0304/35.html',
  },
  {
    id: 'anti_fraud_12381',
    kind: 'lookalike',
    sender: '12381',
    text: '【工信部】12381涉诈预警劝阻短信已启用，收到请核对来源，谨防受骗。',
    verbatim: false,
    hasCode: false,
    era: '2026',
    note: 'From a synthetic data set: 12381 warns of fraud as well, so the sender proves nothing.',
    todo: 'not about a filing',
    confidence: 'low',
    source: 'public data set on GitHub, repository not named by the index',
  },
  {
    id: 'mock_one_key_login',
    kind: 'lookalike',
    sender: '12381',
    text: '【工信部】验证码 392015，用于手机号码一键登录，请勿泄露。',
    verbatim: false,
    hasCode: true,
    era: '2026',
    note: 'Mock data of a phone app: a code of 12381 without 备案 or 核验.',
    todo: 'not about a filing',
    confidence: 'low',
    source: 'public mock file on GitHub, repository not named by the index',
  },
];
