import { plain } from './plain.ts';
import { remembered } from './remembered.ts';

// before → after: '* 手机号码：' → '手机号码', '1、备注（选填）0/200' → '备注', '姓名 ?' → '姓名', '【姓名】' → '姓名'
const trimmings: readonly RegExp[] = [
  /\d+\/\d+$/u,
  /^[*•·]+|[*•·?]+$/gu,
  /\((?:必填|选填|可选|必选|非必填)\)|^(?:必填|选填)|(?:必填|选填)$/gu,
  /^\d{1,2}[.、)](?=\D)/u,
  /[*:?]+$/gu,
  /^\[(?=[^[\]]*\]$)/u,
  /(?<=^[^[]*)\]$/u,
];
const asks = /^(?:请)?(?:输入|填写|选择|上传|点击上传|填入)(?:您的|你的)?/u;

/** Nothing longer is a label: over a very long text these patterns would take their time. */
const longest = 500;

/** A label as it compares: as `plain`, without marks of duty, colon, counter and numbering. */
export const labelText = remembered((text) =>
  text.length > longest ? plain(text) : trimmings.reduce((rest, mark) => rest.replace(mark, ''), plain(text)),
);

/** What a placeholder names: 「请输入手机号码」 → 手机号码. */
export const promptText = (text: string): string => labelText(text).replace(asks, '');
