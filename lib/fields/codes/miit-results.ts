import type { Coded } from './coded.ts';

/** What the ministry's page answers, after 「尊敬的ICP用户：」. */
export interface MiitResult extends Coded {
  /** Good news. */
  ok: boolean;
  /** Nothing more to do here, for better or worse. */
  final: boolean;
}

// Source: https://beian.miit.gov.cn/#/Integrated/index, code of the page (read 2026-05)
/** Answers to 短信核验 and 短信重发; 0 also stands for codes the page does not know. Punctuation as printed, mixed widths. */
export const miitResults: readonly MiitResult[] = [
  {
    code: '3',
    zh: '您的短信核验已全部完成,该请求将提交管局审核。',
    en: 'All persons have verified',
    ok: true,
    final: true,
  },
  {
    code: '31',
    zh: '您的短信核验完成,请等待其他核验人进行短信核验。',
    en: 'Verified; another person still has to',
    ok: true,
    final: false,
  },
  { code: '20', zh: '您的短信核验已完成，无需重复提交。', en: 'Verified before', ok: true, final: true },
  {
    code: '101',
    zh: '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。',
    en: 'The code was sent again',
    ok: true,
    final: false,
  },
  {
    code: '100',
    zh: '您暂无待短信核验的备案申请，无需重发短信。',
    en: 'Nothing to verify for this phone and certificate',
    ok: false,
    final: false,
  },
  {
    code: '102',
    zh: '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。',
    en: 'No more resends: use the last code received',
    ok: false,
    final: false,
  },
  {
    code: '4',
    zh: '该条验证库里找不到记录或已完成验证。',
    en: 'No such record, or verified already',
    ok: false,
    final: false,
  },
  {
    code: '2',
    zh: '您的短信核验失败,请输入正确的信息。',
    en: 'Code, phone or certificate number is wrong; the attempt counts',
    ok: false,
    final: false,
  },
  {
    code: '21',
    zh: '您的短信核验失败,请联系接入商查询核验结果。',
    en: 'Failed for good: look into the console, usually submit again',
    ok: false,
    final: true,
  },
  { code: '0', zh: '您的短信核验失败,请您重新验证。', en: 'Failed: try again', ok: false, final: false },
];

/** What stands before every answer. */
export const miitResultPrefix = '尊敬的ICP用户：';
