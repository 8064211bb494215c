import type { Coded } from './coded.ts';

/** A kind of service that needs a sector's approval before it is filed. */
export interface PreApproval extends Coded {
  /** Codes seen for the same item elsewhere. */
  alsoCodes?: readonly string[];
  /** Papers to hand in, issuing authorities, and the rule behind them, as far as the guide lists them. */
  papers: readonly string[];
  authorities: readonly string[];
  law?: string;
  rule: string;
  /** Listed in the guide's table of papers; the others only in the interface. */
  inGuide: boolean;
}

const unlisted = { papers: [], inGuide: false } as const;
const internetRules = '《互联网信息服务管理办法》第五条';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html (read 2026-10)
/** 前置审批项. Codes of 网络预约车 differ between documentation (11) and a stored reply (12): compare by name first. */
export const preApprovals: readonly PreApproval[] = [
  {
    code: '1',
    zh: '新闻',
    en: 'News',
    papers: ['互联网新闻服务许可证'],
    authorities: ['国家互联网信息办公室', '省级互联网信息办公室'],
    law: '《互联网新闻信息服务管理规定》第五条',
    rule: '采编发布、转载或以平台传播新闻信息，先取得许可，并且不超出许可范围。',
    inGuide: true,
  },
  {
    code: '2',
    zh: '出版',
    en: 'Publishing',
    papers: ['游戏：出版主管部门要求的材料', '网络出版：网络出版服务许可证'],
    authorities: ['国家新闻出版署', '省级新闻出版部门'],
    law: '《网络出版服务管理规定》第二十七条（游戏）、第七条（网络出版）',
    rule: '网络游戏经省级出版部门审核、国家审批后上线；其他网络出版先有许可证。',
    inGuide: true,
  },
  {
    ...unlisted,
    code: '3',
    zh: '教育',
    en: 'Education',
    authorities: ['教育主管部门'],
    law: internetRules,
    rule: '材料以主管部门要求为准。',
  },
  {
    ...unlisted,
    code: '4',
    zh: '医疗保健',
    en: 'Health care',
    authorities: ['卫生健康主管部门'],
    law: internetRules,
    rule: '材料以主管部门要求为准。',
  },
  {
    code: '5',
    zh: '药品和医疗器械',
    en: 'Drugs and medical devices',
    papers: ['互联网药品信息服务资格证书'],
    authorities: ['省级药品监督管理局'],
    law: '《互联网药品信息服务管理办法》第五条',
    rule: '先由所在地省级药监部门审核，取得资格后再备案。',
    inGuide: true,
  },
  {
    ...unlisted,
    code: '6',
    zh: '电子公告服务',
    en: 'Bulletin-board service',
    authorities: [],
    rule: '接口里有这一项，指引没有列出材料。',
  },
  {
    code: '9',
    zh: '文化',
    en: 'Culture',
    papers: ['网络文化经营许可证'],
    authorities: ['省级文化和旅游部门'],
    law: '《互联网文化管理暂行规定》第六条',
    rule: '经营性的互联网文化活动要审批，非经营性的要备案。',
    inGuide: true,
  },
  {
    code: '10',
    zh: '广播电影电视节目',
    en: 'Audio-visual programmes',
    papers: ['信息网络传播视听节目许可证'],
    authorities: ['省级广播电视局'],
    law: '《互联网视听节目服务管理规定》第七条',
    rule: '提供视听节目，先取得许可证或办完备案。',
    inGuide: true,
  },
  {
    code: '11',
    alsoCodes: ['12'],
    zh: '网络预约车',
    en: 'Ride hailing',
    aka: ['网约车', '网络预约出租汽车'],
    papers: ['网络预约出租汽车经营许可证'],
    authorities: ['省级交通运输主管部门'],
    law: '《网络预约出租汽车经营服务管理暂行办法》第十条',
    rule: '取得许可证后向注册地的省级通信管理局备案；联网三十日内再向公安机关备案。',
    inGuide: true,
  },
  {
    code: '13',
    zh: '互联网金融',
    en: 'Internet finance',
    papers: ['金融监管部门的许可文件'],
    authorities: ['省级金融监管部门'],
    law: '《关于促进互联网金融健康发展的指导意见》（十三）',
    rule: '先办完金融监管手续。',
    inGuide: true,
  },
  {
    code: '14',
    zh: '校外培训',
    en: 'After-school training',
    papers: ['教育部门同意开展校外培训的文件'],
    authorities: ['省级教育部门'],
    law: '《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》四',
    rule: '线上学科类培训要审批，非学科类分类审批；没有通过的，原有备案和许可取消。',
    inGuide: true,
  },
  {
    code: '15',
    zh: '宗教',
    en: 'Religion',
    papers: ['省级以上宗教事务部门的同意文件'],
    authorities: ['省级宗教事务部门'],
    law: '《互联网宗教信息服务管理办法》第六条',
    rule: '提供教义教规、宗教知识、文化或活动的信息，先取得许可。',
    inGuide: true,
  },
  {
    ...unlisted,
    code: '24',
    zh: '以上都不涉及',
    en: 'None of the above',
    aka: [
      '以上均不涉及',
      '均不涉及',
      '都不涉及',
      '不涉及',
      '不涉及前置审批',
      '不涉及前置审批项',
      '以上都不涉及前置审批',
    ],
    authorities: [],
    rule: '什么审批都不需要时也要选这一项；选了就没有审批号和文件。',
  },
];

/** The code that says there is none. */
export const noPreApproval = '24';
