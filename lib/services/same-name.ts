import { plain } from '../fields/plain.ts';

// 示例（深圳）有限公司 stands as 示例(深圳)有限公司, 示例[深圳]有限公司, 示例 深圳 有限公司… in one and the same console.
const marks = /[()[\]{}<>〈〉《》·•・]/gu;

/** Do two names, as shown and as saved, name the same subject? An empty one names nobody. */
export const sameName = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((name) => plain(name).replace(marks, '').toUpperCase());
  return one !== '' && one === other;
};
