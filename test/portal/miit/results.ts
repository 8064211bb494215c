/** What the ministry answers, by `validStatus`; the texts as the site prints them. */
export const results: Record<number, { text: string; good: boolean }> = {
  3: { text: '您的短信核验已全部完成,该请求将提交管局审核。', good: true },
  31: { text: '您的短信核验完成,请等待其他核验人进行短信核验。', good: true },
  20: { text: '您的短信核验已完成，无需重复提交。', good: true },
  2: { text: '您的短信核验失败,请输入正确的信息。', good: false },
  21: { text: '您的短信核验失败,请联系接入商查询核验结果。', good: false },
  0: { text: '您的短信核验失败,请您重新验证。', good: false },
  4: { text: '该条验证库里找不到记录或已完成验证。', good: false },
  100: { text: '您暂无待短信核验的备案申请，无需重发短信。', good: false },
  101: { text: '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。', good: true },
  102: { text: '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。', good: false },
};
