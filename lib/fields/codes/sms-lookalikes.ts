import type { SmsRefusal } from '../../texts/sms.zh-CN.ts';

/** A kind of message that is taken for the SMS of a filing. All that a row names must hold. */
export interface SmsLookalike {
  why: SmsRefusal;
  /** What it says. */
  says?: RegExp;
  /** Who signs it, within 【】; where nobody does, how it begins. */
  from?: RegExp;
  /** Only with six digits that may be a code; only without; only where none is called the code. */
  code?: 'some' | 'none' | 'unnamed';
  /** Holds even where the ministry signs: it sends such messages, or the row is sure by itself. */
  byMinistry?: true;
}

const weChat = /微信|腾讯(?!云)|公众平台|小程序助手/u;
const otherApps = /抖音|字节|巨量|支付宝|蚂蚁|百度|快手|小红书|淘宝|天猫|钉钉|飞书|美团|京东|哔哩|微博|QQ/iu;
const clouds =
  /[\p{L}\d]云$|腾讯云|阿里云|华为云|百度云|天翼云|移动云|联通云|京东云|火山引擎|西部数码|新网|万网|景安|[\p{L}]{2}建站|备案(?:服务|平台|助手|中心)/u;

/**
 * The first row that holds tells why a text is refused. First what the ministry's own number also sends, then what is
 * sure by its subject (a code to log in, from whomever), then who sends it, last what merely has no code in it. Wordings
 * are those of sms-samples.ts and of usual messages of their kind (read 2026-10); where none is known, what it must say.
 */
export const smsLookalikes: readonly SmsLookalike[] = [
  { why: 'yearlyCheck', says: /#\d{3}#|年度(?:核查|核验|检查|审查|报告)|年检/u, byMinistry: true },
  { why: 'fraudWarning', says: /涉诈|反诈|预警|劝阻/u, byMinistry: true },
  // The SMS of a filing may itself end with 谨防诈骗.
  { why: 'fraudWarning', says: /诈骗|受骗|上当|冒充|96110/u, code: 'unnamed', byMinistry: true },
  // The ministry's own look-up of the phone numbers and accounts under one's name also sends codes.
  { why: 'otherCheck', says: /一证通查|携号转网|互联网账号/u, byMinistry: true },
  // 登录 alone does not tell: a filing's SMS asks to 登录 beian.miit.gov.cn.
  {
    why: 'loginCode',
    says: /一键登[录陆]|登[录陆](?:验证|校验|动态|确认)?(?:码|密码)|登[录陆](?:操作|请求|确认|保护|提醒)|(?:正在|用于|尝试|申请|进行)(?:手机号?码?|账号|快捷|安全|短信|扫码)?登[录陆]|注册(?:验证|校验|账|会员|成为|码)|(?:正在|用于|申请)注册|(?:找回|重置|修改|设置|更改)(?:登录|支付)?密码|(?:账号|账户|帐号)(?:绑定|解绑|安全|注册)/u,
    byMinistry: true,
  },
  { why: 'reuseLink', says: /复用/u },
  {
    why: 'verificationSms',
    says: /微信认证|认证及备案|(?:企业|主体|资质|公众号|小程序|账号)认证|认证(?:审核|订单|费|申请)/u,
  },
  { why: 'otherPlatform', from: otherApps },
  {
    why: 'bankCode',
    says: /银行|信用卡|储蓄卡|借记卡|网银|支付(?!宝)|付款|转账|汇款|提现|还款|贷款|余额|交易(?:验证|金额|密码)|(?:消费|充值|扣款)[^,。\n]{0,12}元|尾号\d{4}/u,
  },
  {
    why: 'otherFiling',
    says: /公安|网安|互联网安全管理|mps\.gov\.cn|网签|(?:合同|租赁|房屋|施工|竣工|食品|医疗|器械|药品|化妆品|外贸|对外|商标|算法|大模型|投资|基金|自行车|电动车|机动车|车辆|养犬|离校|请假|培训|居住|流动人口|境外)[^,。\n]{0,8}备案/u,
  },
  {
    why: 'otherCheck',
    says: /实名|实人|核销|门票|入园|入场|取件|取票|取餐|预约|订单核验|航班|车票|健康|疫苗|社保|医保|公积金|个税|学历|学籍|考试|报名|驾驶|车辆|身份(?:信息)?核验/u,
  },
  { why: 'faceLink', says: /人脸|扫脸|刷脸/u, code: 'none' },
  // Its wording is unknown: a link by which somebody agrees to something about a subject.
  {
    why: 'reuseLink',
    from: weChat,
    says: /^(?=.*(?:https?:|点击|链接))(?=.*(?:确认|同意|授权)).*(?:主体|资料|信息)/su,
    code: 'none',
  },
  { why: 'platformCode', from: weChat, code: 'some' },
  { why: 'otherPlatform', from: clouds, code: 'some' },
  {
    why: 'platformCode',
    says: /手机号?码?(?:的)?(?:验证|校验|绑定|变更)|(?:验证|校验|绑定|更换|修改)(?:您的|本人)?手机/u,
    code: 'some',
  },
  // Before results: 以免备案信息被退回 tells none.
  {
    why: 'providerNotice',
    says: /[会将]收到|[会将](?:向|给)[^,。\n]{1,30}(?:发送|下发)|留意|查收|以免|届时|(?:手机|电话)畅通/u,
    code: 'none',
    byMinistry: true,
  },
  {
    why: 'resultNotice',
    says: /(?:审核|核验|备案|初审|终审)[^,。\n]{0,4}(?:通过|完成|成功|失败|超时)|备案号|驳回|退回|重发成功|已(?:全部)?完成|已(?:提交|进入)/u,
    code: 'none',
    byMinistry: true,
  },
  { why: 'providerNotice', from: weChat, code: 'none' },
  { why: 'providerNotice', from: clouds, code: 'none' },
];
