import { area, type DecoyContent, text } from './content.ts';

const explained: [label: string, meaning: string][] = [
  ['主办者性质', '与注册小程序时的主体类型一致。'],
  ['主办单位名称', '与营业执照上的名称逐字一致。'],
  ['主体证件类型', '一般是营业执照（个人或企业）。'],
  ['主体证件号码', '营业执照上的统一社会信用代码。'],
  ['主体证件住所', '照着证件填写，不要缩写。'],
  ['通信地址', '能收到信件的地址，写到门牌号。'],
];
const person: [string, string][] = [
  ['负责人姓名', '与证件一致。'],
  ['证件类型', '多为居民身份证。'],
  ['证件号码', '末位是 X 时用大写。'],
  ['证件有效期', '长期有效的选长期。'],
  ['手机号码', '用来接收短信验证码。'],
  ['应急手机号码', '不能与手机号码相同。'],
  ['邮箱', '常用邮箱即可。'],
];

const table = (rows: [string, string][]) =>
  `<table><tbody>${rows.map(([label, meaning]) => `<tr><td>${label}</td><td>${meaning}</td></tr>`).join('')}</tbody></table>`;

/** All titles and labels of the form, as prose and in tables; the only inputs are a search and a letter box. */
export const helpArticle: DecoyContent = {
  title: '小程序备案怎么填',
  sections: [
    { rows: [text('搜索', '搜索：主体负责人信息、短信核验…')] },
    { heading: '主办单位信息', prose: `<p>第一步填写主办单位信息。每一项的含义见下表。</p>${table(explained)}` },
    { heading: '主体负责人信息', prose: `<p>企业一般填写法定代表人。</p>${table(person)}` },
    {
      heading: '小程序信息',
      prose: '<p>小程序名称、服务内容标识、前置审批项和备注都在这一步。<label>备注</label>：写清小程序提供的服务。</p>',
    },
    { heading: '小程序负责人信息', prose: `<p>可以勾选“同主体负责人”，此时不用再填。</p>${table(person)}` },
    {
      heading: '短信核验',
      prose: '<p>收到 12381 的短信后，24 小时内到备案系统输入短信验证码、手机号和证件号码后6位。</p>',
    },
    {
      heading: '这篇文章有帮助吗？',
      rows: [area('意见反馈', '请告诉我们哪里没有讲清楚'), text('手机号码', '方便我们联系你（选填）')],
    },
  ],
  button: '提交反馈',
};
