import type { ResultCode } from '../tracker/filing-event.ts';

/** What stands before every answer of the ministry's page. */
export const answerPrefix = '尊敬的ICP用户：';

// Source: code of https://beian.miit.gov.cn/#/Integrated/index (read 2026-05)
/** Answers to 短信核验 and 短信重发 as printed, commas and stops of mixed widths, and their codes. */
export const miitAnswers: Readonly<Record<string, ResultCode>> = {
  '您的短信核验已全部完成,该请求将提交管局审核。': '3',
  '您的短信核验完成,请等待其他核验人进行短信核验。': '31',
  '您的短信核验已完成，无需重复提交。': '20',
  '您的短信核验失败,请输入正确的信息。': '2',
  '您的短信核验失败,请您重新验证。': '0',
  '您的短信核验失败,请联系接入商查询核验结果。': '21',
  '该条验证库里找不到记录或已完成验证。': '4',
  '您暂无待短信核验的备案申请，无需重发短信。': '100',
  '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。': '101',
  '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。': '102',
};

/** What a layer with an answer may say beside it: its title, its buttons. */
export const answerTrimmings: readonly string[] = [
  ...['提示', '系统提示', '温馨提示', '核验结果', '短信核验', '短信重发'],
  ...['确定', '确认', '关闭', '知道了', '我知道了', '返回', '×', 'x', '✕'],
];
