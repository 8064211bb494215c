/** What a reminder says: `what` after the filing's label, `todo` the one next thing. */
interface NoticeText {
  what: string;
  todo: string;
}

const verify = '到工信部网站填验证码、手机号和证件号码后 6 位。';
const back = '等后台出现【去完善】，不用改内容，直接重新提交。';
const only = '不想注销：不要核验这条短信，到点自动终止。';

const lines = {
  sms: {
    begun: { what: '短信核验开始计时', todo: verify },
    later: { what: '短信还没有核验', todo: verify },
    left: { what: '短信核验还剩 {left}', todo: `到点没有核验，备案会被退回。${verify}` },
    over: { what: '短信核验已超时', todo: `备案会被退回。${back}` },
  },
  cancelSms: {
    begun: { what: '注销的短信核验开始计时', todo: only },
    later: { what: '注销的短信还没有核验', todo: only },
    left: { what: '注销的短信核验还剩 {left}', todo: only },
    over: { what: '注销没有核验，已终止', todo: '备案仍然有效。仍要注销就重新提交。' },
  },
  platform: {
    left: { what: '平台初审还剩 {left}', todo: '保持手机畅通，审核员可能打电话核实。' },
    over: { what: '平台初审超过 2 个工作日', todo: '看后台的状态和站内信，确认没有漏接电话。' },
  },
  bureau: {
    left: { what: '管局审核还剩 {left}', todo: '保持手机畅通，审核员可能打电话核实。' },
    over: { what: '管局审核超过 20 个工作日', todo: '看站内信；没有消息就问所在省通信管理局。' },
  },
  reuseConfirm: {
    left: { what: '确认复用资料还剩 {left}', todo: '请主体负责人打开短信里的链接确认。' },
    over: { what: '确认复用资料已过 24 小时', todo: '3 天内还可以在后台重新发起。' },
  },
  reuseLost: {
    left: { what: '复用资料还剩 {left}', todo: '请重新发起，并让主体负责人确认。' },
    over: { what: '不能再复用资料', todo: '选【手动填写】，用档案一键填充。' },
  },
  faceNotice: {
    left: { what: '人脸核身通知还剩 {left}', todo: '请小程序负责人打开通知，本人完成核身。' },
    over: { what: '人脸核身通知已失效', todo: '在表单里重新发起核身。' },
  },
  faceTask: {
    left: { what: '人脸核身任务还剩 {left}', todo: '请尽快提交，过期要重新核身。' },
    over: { what: '人脸核身任务已过期', todo: '在表单里重新发起核身。' },
  },
  payment: {
    left: { what: '支付认证费用还剩 {left}', todo: '请在服务商给出的入口完成支付。' },
    over: { what: '支付认证费用已超时', todo: '流程已过期，请重新发起。' },
  },
  papers: {
    left: { what: '证件还有 {left}到期', todo: '换好新证件，更新档案。有效期不到一个月的会被驳回。' },
    over: { what: '证件已过期', todo: '换好新证件，更新档案；已备案的要办变更。' },
  },
  askForSms: {
    ask: { what: '12381 的短信来了吗？', todo: '问两位负责人。收到就粘贴到扩展里：24 小时从收到起算。' },
  },
} as const satisfies Record<string, Record<string, NoticeText>>;

/** Texts of notifications. */
export const noticesZhCN = {
  lines,
  verifiers: { subjectPrincipal: '主体负责人', appletPrincipal: '小程序负责人' },
  numbered: '第 {n} 项备案',
  /** Where labels are not to be shown. */
  nameless: '1 项备案',
  title: '{name}：{what}',
  whose: '{what}（{who}）',
  until: '截止 {time}。',
  missed: '休眠期间错过 {n} 次提醒。',
  digest: {
    title: '{n} 项备案提醒',
    more: '还有 {n} 项，打开扩展查看。',
    hidden: '打开扩展查看。',
  },
  left: { days: '{n} 天', hours: '{h} 小时', both: '{h} 小时 {m} 分', minutes: '{m} 分钟' },
};

export type NoticesTexts = typeof noticesZhCN;
