/** What a pasted text is where it is no SMS of the ministry with a filing's code, and what to do with it. */
export const smsZhCN = {
  refusals: {
    empty: '没有文字。请把整条短信粘贴进来。',
    tooLong: '太长了，不像一条短信。请只粘贴那一条短信。',
    bareCode: '只有数字，看不出是不是备案的验证码。请粘贴整条短信。',
    noCode: '提到了备案或核验，但没有六位验证码。请粘贴整条短信；不是六位的码不用在这一步。',
    severalCodes: '有不止一个六位数，看不出哪个是验证码。请核对后只粘贴短信原文。',
    severalMessages: '像是几条短信连在了一起。请只粘贴最新的那一条备案短信。',
    platformCode: '这是平台为填表核对手机号发的验证码，填在平台的备案表单里。工信部的短信由 12381 另发。',
    reuseLink:
      '这是复用已备案资料的确认短信，不是工信部的短信核验。请主体负责人在 24 小时内按短信里的链接确认，超时要重新发起。',
    faceLink: '这是人脸核身的通知，请本人用手机完成。它不是工信部的短信核验。',
    verificationSms: '这是微信认证的短信，请按认证的提示办理。备案的短信由 12381 另发。',
    fraudWarning: '这是防诈骗的提醒，12381 也会发这一类，与备案进度无关。请按提醒留心，不用填到这里。',
    loginCode: '这是登录、注册或改密码用的验证码，与备案核验无关。不是你自己在操作的话，不要告诉任何人。',
    bankCode: '这是银行或支付的短信，与备案核验无关。里面的验证码不要告诉任何人。',
    otherPlatform: '这是别的平台或服务商的短信，请在那边办理。微信小程序备案用的是 12381 发来的验证码。',
    otherFiling: '这是另一种备案的短信（例如公安联网备案、合同备案），请在那边办理。',
    otherCheck: '这是别的核验（例如实名、订单、门票），与小程序备案无关。',
    providerNotice: '这是平台或服务商的通知，里面没有验证码。请等 12381 发来的短信。',
    resultNotice: '这是结果或进度的通知，里面没有验证码。请到公众平台核对备案状态。',
    yearlyCheck: '这是网站备案年度核查的短信，与这次备案的核验无关。',
    otherSender: '提到了备案或核验，但署名不是工信部。备案的短信署名工信部，由 12381 发来，请核对后粘贴那一条。',
    notAboutFiling: '没有提到备案或核验，不是备案的核验短信。如果只复制了一部分，请粘贴整条短信。',
  },
};

/** Why a pasted text is refused. */
export type SmsRefusal = keyof typeof smsZhCN.refusals;
