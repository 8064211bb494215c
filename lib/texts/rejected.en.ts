import type { RejectedTexts } from './rejected.zh-CN.ts';

const bys = { platform: 'platform', bureau: 'bureau' };
// The reviewer's own words stay Chinese, and so does the stop after them.
const ended = (text: string): string =>
  /[.。！；!]$/u.test(text) ? text : `${text}${/\p{Script=Han}$/u.test(text) ? '。' : '.'}`;

export const rejectedEn: RejectedTexts = {
  note: ({ by, reason, suggestion, cause, fix }) =>
    [
      `Rejected last time (${bys[by]}): ${ended(reason)}`,
      ...(cause ? [`Cause: ${ended(cause)}`] : []),
      ...(fix ? [`Fix: ${ended(fix)}`] : []),
      ...(suggestion ? [`Reviewer’s advice: ${ended(suggestion)}`] : []),
    ].join(' '),
  cause: 'Cause',
  fix: 'Fix',
  unknown: 'None of the known reasons: follow what the reviewer says.',
  rows: 'Fields',
  last: 'Rejected last time',
  locked: 'Unlock to see the reasons.',
  paste: {
    box: 'Paste the reasons of a rejection',
    help: 'Copy the whole text from the console, a message or the bureau’s notice: reasons, fields and advice are told apart.',
    read: (n) => (n === 1 ? '1 reason read' : `${n} reasons read`),
    keep: 'Save these reasons',
    clear: 'Clear',
  },
};
