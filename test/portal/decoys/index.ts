/** A page of the two sites that is no filing form though it uses its words: nothing there may be touched. */
export interface Decoy {
  id: string;
  url: string;
  /** Text that stands on the page once it is complete. */
  ready: string;
  /** Shows the way into the filing, which is told of in a line: still no form, and still nothing is touched. */
  tells?: true;
}

const wechat = (id: string, path: string, ready: string): Decoy => ({
  id,
  url: `https://mp.weixin.qq.com${path}?token=1000000000&lang=zh_CN`,
  ready,
});
const miit = (route: string, ready: string): Decoy => ({
  id: `miit-${route}`,
  url: `https://beian.miit.gov.cn/#/Integrated/${route}`,
  ready,
});

export const decoys: readonly Decoy[] = [
  wechat('login', '/cgi-bin/loginpage', '登录微信公众平台'),
  { ...wechat('settings', '/wxamp/basicprofile/index', '基本设置'), tells: true },
  wechat('invoice', '/wxamp/invoice/apply', '开具发票'),
  wechat('advertising', '/wxamp/ad/contact', '广告主联系人'),
  wechat('template', '/wxamp/newtmpl/edit', '编辑消息模板'),
  wechat('help', '/wxamp/help/article', '小程序备案怎么填'),
  wechat('news', '/wxamp/news/article', '一次小程序备案的全过程'),
  wechat('service', '/cgi-bin/customerservice', '提交客服问题'),
  wechat('verification', '/wxamp/wxverify/apply', '微信认证'),
  miit('recordQuery', 'ICP备案查询'),
  miit('Violations', '违法违规域名查询'),
  miit('electronVerify', '供接入服务商'),
  miit('ComplaintB', '投诉举报'),
  miit('notice_list', '通知公告'),
  miit('lawStatute', '政策文件'),
];
