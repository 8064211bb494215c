import type { Lang } from './index.ts';

/** Why something that a filing may be turned down for cannot be told before it is handed in. */
const zhCN = {
  system: '取决于平台或部、省系统当时的状况和额度，材料里看不出来。',
  interface: '由程序调用接口的方式引起，草稿里没有这些内容。',
  notAsked: '属于认证流程的材料，备案表里没有这一项。',
  register: '要与市场监管或公安的登记数据比对，外人查不到。',
  otherFilings: '要看其他平台上的备案，只有工信部的系统知道。',
  reviewer: '由审核人员看图、看字后判断，没有固定的界线。',
  person: '取决于本人之后怎么做：接电话、收短信、配合拍摄。',
  collective: '只是总的提示，具体原因另行列出。',
  success: '不是驳回，事情已经办成或正在办。',
  later: '提交之后情况才变，当时没有错。',
  unconfirmed: '没有确认过的规则，不据此下判断。',
  informative: '说明做法的条文，没有会填错的内容。',
} as const satisfies Record<string, string>;

export type WhyNot = keyof typeof zhCN;

const en: Record<WhyNot, string> = {
  system: 'It depends on the state and the quota of the platform’s, ministry’s or bureau’s systems at that hour.',
  interface: 'It comes from how a program calls the interface; a draft holds nothing of it.',
  notAsked: 'It belongs to the account’s verification; the filing form does not ask it.',
  register: 'It is compared with registers of companies or persons that nobody outside can ask.',
  otherFilings: 'It depends on filings with other platforms that the ministry’s system alone sees.',
  reviewer: 'A reviewer decides by looking at a picture or a wording; there is no fixed line.',
  person: 'It depends on what a person does later: answering a call, receiving an SMS, facing the camera.',
  collective: 'It only announces other reasons, which are listed with it.',
  success: 'It is no rejection: the thing is done, or on its way.',
  later: 'Things changed after the filing was handed in; nothing was wrong then.',
  unconfirmed: 'The rule itself was never confirmed, so nothing is judged by it.',
  informative: 'It tells how things are done; there is nothing in it to get wrong.',
};

const table: Record<Lang, Readonly<Record<WhyNot, string>>> = { 'zh-CN': zhCN, en };

/** The reasons in a language. */
export const whyNotTexts = (lang: Lang): Readonly<Record<WhyNot, string>> => table[lang] ?? zhCN;
