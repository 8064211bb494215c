/** What a person reads in the official tables beside the codes and names of lib/fields/codes. */
export const materialsTablesZhCN = {
  title: '官方对照表',
  about: '官方页面和接口里的名称、代码、材料和依据。表会变，以页面为准。',
  search: '查所有的表',
  searchHelp: '名称、代码、拼音首字母，例如 wlyyc',
  all: '全部',
  found: (n: number, all: number) => (n === all ? `共 ${all} 行` : `找到 ${n} 行，共 ${all} 行`),
  none: '没有符合的行。换个词试试，或者清空搜索。',
  which: '选一张表',
  toTable: (name: string, n: number) => `${name}（${n}）`,

  tables: {
    papers: { title: '备案所需材料', about: '指引列出的材料，以及由谁提供。' },
    subjects: { title: '主办者性质与证件', about: '18 类主办者，各有自己的证件。个体工商户归在企业里。' },
    persons: { title: '个人证件', about: '个人备案和各位负责人可用的 7 种。' },
    approvals: {
      title: '前置审批',
      about: '指引列出 9 类、10 条；接口里另有 3 类没有列出材料。都不涉及也要选「以上都不涉及」。',
    },
    laws: { title: '备案的法律依据', about: '用自己的话转述，原文以公布的为准。' },
    services: { title: '服务内容标识', about: '选第二级，最多 5 项；第一级只是标题。' },
    stages: { title: '备案阶段', about: '各阶段要多久、后台显示什么、会收到什么通知。' },
    statuses: { title: '接口状态码', about: '备案状态查询接口返回的代码。' },
    provinces: {
      title: '各省的要求',
      about: '据云服务商整理，不是官方文件；同一管局也审小程序，所以只作提醒。没有列出的省没有查到。',
    },
  },
  columns: {
    material: '材料',
    from: '谁提供',
    code: '代码',
    subject: '主办者性质',
    certificates: '证件',
    certificate: '证件',
    category: '类别',
    papers: '材料',
    authority: '主管部门',
    law: '依据',
    rule: '要求',
    article: '条文',
    says: '说什么',
    service: '服务内容',
    examples: '例如',
    stage: '阶段',
    lasts: '时间',
    shows: '后台显示',
    notices: '通知',
    status: '状态',
    about: '关于',
  },
  inGuide: '指引列出的',
  onlyInterface: '只在接口里，指引没有列出',
  onlyInterfaceMark: '（指引没有列出，只在接口里有）',
  noPapers: '指引没有列出，以主管部门要求为准',
  alsoCode: (code: string) => `也见过 ${code}`,

  /** What bureaus want beside the materials: what it is about, and what they want. */
  wants: {
    minAge: { about: '年龄', says: '负责人须满 {n} 周岁' },
    sameCity: { about: '地址', says: '通讯地址和证件住所须在同一个市' },
    notOfIndividuals: { about: '个人证件', says: '个人不能用：{names}' },
    emergencyUser: { about: '主体备注', says: '写明应急号码归谁用、与负责人的关系' },
  },

  /** 反电信网络诈骗法 and so on: name of each law, then what the articles behind a filing say. */
  laws: {
    fraud: '《中华人民共和国反电信网络诈骗法》',
    services: '《互联网信息服务管理办法》',
    records: '《非经营性互联网信息服务备案管理办法》',
    notice: '工业和信息化部关于开展移动互联网应用程序备案工作的通知（工信部信管〔2023〕105号）',
  },
  articles: {
    fraud23: { article: '第二十三条', says: '移动互联网应用程序要向电信主管部门办许可或备案，小程序也在内。' },
    services4: { article: '第四条', says: '经营性的要许可，非经营性的要备案；两样都没有，不得提供服务。' },
    services5: {
      article: '第五条',
      says: '新闻、出版、教育、医疗保健、药品和医疗器械等，办许可或备案之前先经主管部门同意。',
    },
    records5: { article: '第五条', says: '在境内提供非经营性互联网信息服务要备案，没有备案不得提供。' },
    records11: { article: '第十一条', says: '须经前置审批的，备案时把主管部门的同意文件交给省通信管理局。' },
    records13: {
      article: '第十三条',
      says: '备案后在显著位置标明备案编号，链接到工信部备案系统；按要求放置电子验证标识。',
    },
    notice2023: {
      article: '2023 年 8 月',
      says: '手机应用和小程序开始备案；已上线的要在 2024 年 3 月底前补办，期限早已过去。',
    },
  },
  stages: {
    fill: { name: '填写备案信息', lasts: '自己定', notices: '没有通知' },
    platform: { name: '平台初审', lasts: '1 至 2 个工作日', notices: '站内信、管理员的模板消息；可能来电核实' },
    sms: { name: '工信部短信核验', lasts: '收到短信起 24 小时', notices: '12381 的短信' },
    bureau: { name: '通信管理局审核', lasts: '1 至 20 个工作日', notices: '站内信、模板消息、短信' },
    done: { name: '备案成功', lasts: '长期有效，直到注销', notices: '下发备案号，可以发布' },
  },
  smsInside: '短信核验在「管局审核中」里面进行，没有自己的状态。',
};

export type MaterialsTablesTexts = typeof materialsTablesZhCN;
