/** Six-digit numbers of a message that may be its code, each once. */
export interface Codes {
  /** Called the code: 验证码：123456, 123456（校验码）. */
  named: string[];
  /** Called nothing. */
  unnamed: string[];
}

const name = '(?:验证|校验|核验|确认|动态|短信)(?:码|密码)';
// Together, or in groups: 123 456, 12-34-56, 1 2 3 4 5 6. What follows a whole code may be another number: 123456 24小时.
const digits = String.raw`(?:\d{6}|\d{3}[\s-]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|\d(?: \d){5})`;
const ends = String.raw`(?![\dA-Za-z]|[.-]\d)`;
const opens = String.raw`[【\[(「『“‘"'<《]`;
const shuts = String.raw`[】\])」』”’"'>》]`;
const namedBefore = new RegExp(
  String.raw`${name}(?:\((?:[6六]位)?(?:数字)?\))?\s?(?:为|是|如下|即)?\s?[:=,]?\s{0,3}${opens}?\s?(${digits})${ends}`,
  'gu',
);
const namedAfter = new RegExp(
  String.raw`(?<![\dA-Za-z.-])(${digits})\s?${shuts}?,?\s?(?:[([【]\s?|[为是即]|-\s?)(?:您|你|本次|此次)?\p{Script=Han}{0,10}?${name}`,
  'gu',
);

/** A bare number is a candidate only where nothing makes it part of another thing: an address, a date, a sum. */
const bare = /(?<![\dA-Za-z.:/@#_+¥$%-]|\d )\d{6}(?![\dA-Za-z:/@_%]|[.-]\d| \d)/gu;
const countsBefore =
  /(?:单|编|流水|工单|序列?|受理|回执|申请|批次|凭证|文件?|房|工|账|卡|群|证|备|代|编码|邮编|邮政编码|尾|后\s?[6六]位|QQ|电话|热线|分机|总机|致电|拨打|室|楼|股票|代码)(?:号|号码|编码|代码)?(?:为|是)?\s?[:#]?\s?$/iu;
const countsAfter = /^\s?(?:元|人|次|年|月|号|期|位|条|个|家|分|份|室|米|公里|天|小时|积分|余)/u;

const each = (texts: Iterable<string>): string[] => [...new Set([...texts].map((text) => text.replace(/\D/gu, '')))];

/** Which numbers of a folded message may be its code. Phone, record and order numbers, years and dates never are. */
export function codesIn(message: string): Codes {
  const found = (pattern: RegExp) => [...message.matchAll(pattern)].map(([, code = '']) => code);
  const named = each([...found(namedBefore), ...found(namedAfter)]);
  const unnamed = [...message.matchAll(bare)].filter(
    ({ 0: code, index }) =>
      !countsBefore.test(message.slice(Math.max(0, index - 12), index)) &&
      !countsAfter.test(message.slice(index + code.length)),
  );
  return { named, unnamed: each(unnamed.map(([code]) => code)).filter((code) => !named.includes(code)) };
}
