/** Sample notices; they use the words of the forms on purpose. */
export const notices: { title: string; date: string }[] = [
  { title: '（示例）关于优化备案短信核验流程的通知', date: '2026-10-12' },
  { title: '（示例）关于小程序备案主体负责人手机号码更新的提示', date: '2026-09-03' },
  { title: '（示例）系统升级公告：短信验证码发送时间调整', date: '2026-07-21' },
  { title: '（示例）主办单位证件号码核对工作安排', date: '2026-05-18' },
  { title: '（示例）谨防冒用备案名义的诈骗短信', date: '2026-03-09' },
  { title: '（示例）电子化核验常见问题汇总', date: '2026-01-15' },
];
