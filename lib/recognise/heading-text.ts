import { labelText } from '../fields/label-text.ts';
import { remembered } from '../fields/remembered.ts';

// before → after: '第二步 主体负责人信息填写(2/6)' → '主体负责人信息'
const ordinal =
  /^(?:第[一二三四五六七八九十\d]{1,2}(?:步|部分)|步骤[一二三四五六七八九十\d]{1,2}|[一二三四五六七八九十]{1,2}、|\d{1,2}(?=\p{Script=Han}))[:、.]?/u;

/** A heading or step title as it compares: without number, colon, and the words 填写 around it. */
export const headingText = remembered((text) =>
  labelText(text)
    .replace(ordinal, '')
    .replace(/\(\d\/\d\)$/u, '')
    .replace(/^填写|填写$/gu, ''),
);
