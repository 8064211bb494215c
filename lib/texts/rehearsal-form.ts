/**
 * What stands on the form of the rehearsal, and in the picture of it: the official form's own words, so in Chinese whatever
 * the language. Labels and headings as guides print them (read 2026-10); the company and its people do not exist.
 */
export const rehearsalForm = {
  company: '示例练习（广州）有限公司',
  applet: '示例练习助手',
  organizer: '主办单位信息',
  principal: '主体负责人信息',
  labels: {
    type: '主办者性质',
    region: '选择地区',
    name: '主办单位名称',
    certificate: '证件类型',
    number: '证件号码',
    residence: '证件住所',
    address: '通讯地址',
    person: '姓名',
    validity: '证件有效期',
    mobile: '手机号码',
    emergency: '应急手机号码',
    email: '电子邮箱',
  },
  regionParts: ['省', '市', '区县'],
  choose: '请选择',
  longTerm: '长期',
  to: '至',
} as const;
