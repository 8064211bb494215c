/** Where a filing stands, what that means and what to do: one line each, and steps where one line will not do. */
export interface SituationText {
  title: string;
  /** What happens if nobody does anything. */
  means: string;
  /** The next thing to do. */
  todo: string;
  steps?: readonly string[];
  /** What to keep an eye on meanwhile. */
  mind?: string;
  /** How, and to whom, news of it comes. */
  told?: string;
}

// Sources: the guide, its FAQ and the SMS pages in domain order (read 2026-10); what only others say is worded as such.
const reachable = '保持两位负责人的手机和应急手机畅通，审核员可能打电话核实。';

export const situationsZhCN = {
  preparing: {
    title: '未提交',
    means: '提交之前不开始审核，小程序不能上线。',
    todo: '填好表单，管理员扫码核身后提交。',
    mind: '人脸核身放到最后做：任务号有期限。证件有效期要在一个月以上。',
  },
  blocked: {
    title: '还不能备案',
    means: '小程序信息、类目或微信认证没有完成，备案入口不开放。',
    todo: '先补齐下面列出的几项，再进备案。',
  },
  reuseWaiting: {
    title: '等待确认复用资料',
    means: '24 小时内没有确认要重新发起；3 天后不能再复用。',
    todo: '请主体负责人打开短信里的链接确认。',
    told: '短信发给已备案小程序的主体负责人，里面是链接，没有验证码。',
  },
  reuseLate: {
    title: '复用确认已过 24 小时',
    means: '这次链接已失效；3 天内还可以重新发起。',
    todo: '在后台重新点【复用资料】，再请主体负责人确认。',
  },
  reuseLost: {
    title: '不能再复用资料',
    means: '超过 3 天没有确认，要从头手动填写。',
    todo: '选【手动填写】，用档案一键填充。',
  },
  faceWaiting: {
    title: '等待人脸核身',
    means: '通知 24 小时内有效，任务 3 天内有效（认证及备案一起办的为 1 天），过期重新发起。',
    todo: '请小程序负责人打开通知，本人完成核身。',
    mind: '白色或浅色背景，不戴帽子、耳机、口罩，光线均匀。',
  },
  faceOver: {
    title: '人脸核身任务已过期',
    means: '过期的任务不能用来提交。',
    todo: '在表单里重新发起核身。',
  },
  paymentWaiting: {
    title: '等待支付认证费用',
    means: '24 小时内没有支付，流程过期。',
    todo: '请在服务商给出的入口完成支付。',
  },
  verificationReview: {
    title: '微信认证审核中',
    means: '认证通过后自动进入备案。认证阶段不能撤回。',
    todo: '等待；有驳回会通知。',
    mind: reachable,
  },
  verificationRejected: {
    title: '微信认证被驳回',
    means: '不重新提交，备案不会开始。',
    todo: '按原因修改后，从原来的接口重新提交（不能在后台改）。',
  },
  platformReview: {
    title: '平台初审中',
    means: '一般 1–2 个工作日。通过后转给管局，随后 12381 发短信。',
    todo: '等待。发现填错可以现在【撤回】，转给管局后就不能了。',
    mind: reachable,
    told: '结果发到后台站内信和管理员微信的模板消息。',
  },
  platformLate: {
    title: '平台初审超过 2 个工作日',
    means: '可能在等电话核实，或有结果没看到。',
    todo: '看后台首页和站内信；没有消息就问微信客服。',
    steps: [
      '后台首页看「小程序备案」的状态和站内信。',
      '确认负责人没有漏接电话。',
      '仍无结果：在微信开放社区「小程序备案」提问，或联系平台客服。',
    ],
    told: '站内信、管理员微信的模板消息。',
  },
  platformRejected: {
    title: '平台驳回',
    means: '不修改就停在这里。',
    todo: '后台【去完善】，按原因改好重新提交。',
    steps: ['后台首页 → 小程序备案 → 【去完善】。', '逐项对照驳回原因修改。', '重新提交后，这里记「已提交」。'],
    told: '站内信、管理员微信的模板消息。',
  },
  smsAwaited: {
    title: '等 12381 的短信',
    means: '平台转交后约 5 分钟发出，收到起 24 小时内不核验，备案会被退回。',
    todo: '问负责人手机有没有 12381 的短信；收到就粘贴到这里。',
    steps: [
      '两位负责人都可能收到，各自核验；应急手机不会收到。',
      '没收到：看拦截短信、是否欠费、卡在不在另一台手机上。',
      '还没有：到工信部网站用「短信重发」。',
    ],
    told: '短信，来自 12381 或以 12381 结尾的长号码。',
  },
  smsWaiting: {
    title: '短信核验进行中',
    means: '到点没有核验，备案会被自动退回，要重新提交。',
    todo: '到工信部网站填验证码、手机号和证件号码后 6 位。',
    mind: '填错共 5 次为限；重发不延长时间。',
  },
  smsNoTries: {
    title: '填错次数已到 5 次',
    means: '再错一次判为失败，备案会被退回。各人的错误合并计算，这里按最坏的算。',
    todo: '先核对手机号、证件后 6 位和最新的验证码，再试。',
    mind: '用最后收到的验证码；证件末位的 X 用大写。',
  },
  smsOther: {
    title: '还有另一位要核验',
    means: '页面说还有其他核验人。全部完成才会提交管局。',
    todo: '问另一位负责人有没有收到短信，粘贴到这里。',
  },
  smsTimedOut: {
    title: '短信核验已超时',
    means: '备案会被退回，后台显示为管局驳回；内容本身不一定有错。',
    todo: '等后台出现【去完善】，不用改内容，直接重新提交。',
    steps: [
      '后台首页 → 小程序备案：状态可能要过一段时间才变成驳回。',
      '点【去完善】，内容没错就不用改。',
      '重新提交后，在这里记「已提交」。',
      '会重新发短信，重新计 24 小时；负责人请把手机带在身边。',
    ],
  },
  smsFailed: {
    title: '短信核验失败',
    means: '这次核验已经作废，备案会被退回。',
    todo: '等后台出现【去完善】，核对负责人信息后重新提交。',
    steps: [
      '后台看状态和原因。',
      '核对手机号、证件号码是否与备案填写的一致。',
      '【去完善】→ 重新提交 → 这里记「已提交」。',
    ],
  },
  cancelSmsWaiting: {
    title: '注销等待短信核验',
    means: '注销提交后不能撤回。不想注销：不要核验这条短信，过 24 小时注销自动终止。',
    todo: '确定要注销，再去核验。',
  },
  cancelSmsTimedOut: {
    title: '注销没有核验，已终止',
    means: '没有核验的注销不再进行，备案仍然有效。',
    todo: '看后台确认备案还在；仍要注销就重新提交。',
  },
  bureauReview: {
    title: '管局审核中',
    means: '1–20 个工作日。短信核验前后，后台都显示「管局审核中」。',
    todo: '等待。这时不能撤回。',
    mind: reachable,
    told: '站内信、管理员微信的模板消息和短信。',
  },
  bureauLate: {
    title: '管局审核超过 20 个工作日',
    means: '各省忙闲不同，也可能有通知没看到。',
    todo: '看站内信；没有消息就问所在省通信管理局。',
    steps: [
      '后台看站内信和备案状态。',
      '确认短信核验确实全部完成。',
      '打所在省（自治区、直辖市）通信管理局的备案咨询电话，或全国咨询电话 010-66411166。',
    ],
    told: '站内信、管理员微信的模板消息和短信。',
  },
  bureauRejected: {
    title: '管局驳回',
    means: '不修改就停在这里。没有核验短信被退回的，也显示为管局驳回。',
    todo: '后台【去完善】，按原因改好重新提交。',
    steps: [
      '后台首页 → 小程序备案 → 【去完善】，看原因。',
      '原因是短信未核验：不用改内容，直接重新提交。',
      '重新提交后，这里记「已提交」。',
    ],
    told: '站内信、管理员微信的模板消息和短信。',
  },
  withdrawn: {
    title: '已撤回',
    means: '撤回的备案不再审核。',
    todo: '改好后重新提交，这里记「已提交」。',
  },
  filed: {
    title: '备案完成',
    means: '备案号长期有效，直到注销；信息变了要变更备案。',
    todo: '发布小程序，并在页面里写上备案号。',
    steps: [
      '后台发布小程序版本。',
      '在小程序里写明备案号，链接到 https://beian.miit.gov.cn/ 。',
      '负责人、电话、地址、证件变了：及时办理变更备案。',
    ],
  },
  cancelled: {
    title: '已注销',
    means: '备案号不再有效，小程序不能继续服务。',
    todo: '要重新上线，需重新备案。',
  },
  stopped: {
    title: '已终止',
    means: '这次申请没有结果地结束了。',
    todo: '需要的话，重新开始一次。',
  },
} as const satisfies Record<string, SituationText>;

export type SituationTexts = Record<keyof typeof situationsZhCN, SituationText>;

export const trackerZhCN = {
  situations: situationsZhCN as SituationTexts,
  /** What must be done before a mini program can be filed. */
  blockers: {
    basic_info_missing: '小程序名称、头像、简介没填完',
    category_missing: '小程序类目没填',
    not_verified: '小程序没有完成微信认证',
  },
  /** The five stages of the picture. */
  stages: {
    fill: '填写信息',
    platform: '平台初审',
    sms: '短信核验',
    bureau: '管局审核',
    done: '备案成功',
  },
  /** What runs out. */
  clocks: {
    sms: '短信核验',
    platform: '平台初审（2 个工作日）',
    bureau: '管局审核（20 个工作日）',
    reuseConfirm: '确认复用资料',
    reuseLost: '复用资料最后期限',
    faceNotice: '人脸核身通知',
    faceTask: '人脸核身任务',
    payment: '支付认证费用',
    papers: '证件有效期',
  },
  estimated: '（节假日安排还没公布，按普通工作日估算）',
  /** Why an event is not noted, by the codes of tracker/move.ts, and of undoing. */
  refusals: {
    nothingNew: '已经是这样了，没有改动。',
    backwards: '这是更早的状态，没有记。记错了请用「撤销」。',
    inFuture: '时间在将来，没有记。',
    underReview: '还在审核中，不能再次提交。',
    alreadyFiled: '已经备案。变更或注销请另建一项。',
    over: '这一项已经结束，没有记。',
    resubmitFirst: '上一次已被退回。重新提交后，先记「已提交」。',
    alreadySubmitted: '已经提交，不再需要这一步。',
    withdrawTooLate: '已转给管局，不能撤回。',
    nothingToWithdraw: '没有正在审核的申请可以撤回。',
    cancellationStays: '注销提交后不能撤回。不去核验短信，注销会自动终止。',
    verificationStays: '微信认证阶段不能撤回。',
    alreadyReceived: '这位核验人的短信已经记过。重发的短信不延长时间；时间不对可以修改。',
    allVerified: '短信核验已全部完成，没有记。',
    noSms: '还没有记这位核验人的短信。',
    whichVerifier: '两位核验人都在等，请选择是哪一位。',
    badDeadline: '截止时间要在收到之后的 72 小时之内。',
    noReuse: '没有正在等确认的复用资料。',
    noFaceCheck: '没有正在进行的人脸核身。',
    wrongKind: '这种备案没有这一步。',
    notCombined: '只有「认证及备案」一起办的才有这一步。',
    neededLater: '后面记的事情以它为前提，请先撤销后面的。',
    noSuchEvent: '这一条已经不在了。',
  },
};

export type TrackerTexts = typeof trackerZhCN;
