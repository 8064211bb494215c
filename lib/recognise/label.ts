import { labelText } from '../fields/label-text.ts';
import { groupsNamed, isLabel } from '../fields/labels.ts';
import { remembered } from '../fields/remembered.ts';
import type { SeenText } from './page.ts';

/** A text that explains rather than names: a sentence, an invitation, the words on an upload button. */
export const isNote = remembered((text) => {
  const short = labelText(text);
  return (
    !isLabel(short) &&
    (short.length > 20 ||
      /[，。；！、,;!]|\.{3}/u.test(text) ||
      /^(?:请|如(?!何)|需|须|支持|仅|建议|用于|最多|不|例如|注[:：]|提示|上传|点击|选择文件|下载)/u.test(short))
  );
});

/** Signs between the parts of one row: 2020-01-01 至 2030-01-01. */
export const isConnector = (text: string): boolean => /^(?:[-–—~～/|至到]|to|\+86|\(?\+?86\)?)$/u.test(labelText(text));

const shareGroup = (one: string, other: string): boolean => {
  const groups = groupsNamed(labelText(other));
  return [...groupsNamed(labelText(one))].some((group) => groups.has(group));
};

/** The label among texts that stand before a control, or what stands there instead. */
export type Read =
  | { label: string; printed: string; used: readonly number[] }
  | { unknown: string; used: readonly number[] }
  | undefined;

const join = (texts: readonly string[]): string => labelText(texts.join(''));

/**
 * Reads the label out of texts before a control, in reading order.
 * `first`: the texts are the control's own row, and its label opens the row; several pieces may make it up (手机 + 号码).
 * `nearest`: other rows stand there too, and the label is what stands closest.
 * An unknown name is told, never skipped: 「紧急联系人」 before 「姓名」 is not 姓名.
 */
export function readLabel(texts: readonly Pick<SeenText, 'text' | 'chunk'>[], where: 'first' | 'nearest'): Read {
  const named = texts
    .map(({ text, chunk }, at) => ({ text, chunk, at }))
    .filter(({ text }) => !isNote(text) && !isConnector(text));
  const [first] = named;
  if (!first) return undefined;
  // Labels one above the other, and their controls elsewhere: which is whose does not show.
  const stacked = named.filter(({ text }) => isLabel(labelText(text)));
  const last = stacked.at(-1);
  if (where === 'nearest' && last && stacked.some(({ text }) => !shareGroup(text, last.text)))
    return { unknown: last.text, used: stacked.map(({ at }) => at) };
  for (let length = named.length; length > 0; length--) {
    const piece = where === 'first' ? named.slice(0, length) : named.slice(-length);
    const label = join(piece.map(({ text }) => text));
    // 「安全负责人」「证件类型」 in one line is no 证件类型.
    const chunk = piece[0]?.chunk;
    const torn = where === 'nearest' && chunk !== undefined && named.at(-length - 1)?.chunk === chunk;
    if (isLabel(label) && !torn)
      return { label, printed: piece.map(({ text }) => text).join(''), used: piece.map(({ at }) => at) };
  }
  const strange = where === 'first' ? first : (named.at(-1) ?? first);
  return { unknown: strange.text, used: [strange.at] };
}
