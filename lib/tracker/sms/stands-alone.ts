// Whose time it is: 收到时间：, Received:, 短信 · 今天 14:03.
const label =
  '(?:收到|接收|收件|收信|收|发送|发来|来自|短信|彩信|信息|消息|时间|日期|内容|正文|iMessage|SMS|received|sent|date|time|from|at|于|的)';
const startOfLine = new RegExp(String.raw`^(?:[^\p{L}【]|${label})*$`, 'iu');
const restOfLine = new RegExp(
  String.raw`^(?:[^\p{L}\p{N}【]|${label}|了)*(?:\+?\d(?:[ -]?\d){4,22}[^\p{L}\p{N}]*)?(?:$|【)`,
  'iu',
);
const ownLabel = /(?:收到|接收|收件|收信|发送|短信|信息|消息)(?:时间|日期)?[于在]?\s*:?\s*$/u;
/** 于昨天14:03受理, 有效期至…, 申请时间：…: words that make use of the time. */
const usedBefore =
  /(?:[于在至到从自限过]|截[止至]|有效期|期限|(?<=\p{Script=Han})(?:时间|日期))\s*:?\s*$|\d\s*[~—–-]+\s*$/u;
const usedAfter = /^\s*(?:之?以?前|以?内(?!容)|[起止后至到]|之后|以后|[~—–-]+\s*\d)/u;

/**
 * Does a time stand beside the message, not in what it says? It opens a line with nothing but numbers and labels before
 * it, or closes one; before the message's 【 counts as closing.
 */
export function standsAlone(folded: string, from: number, to: number): boolean {
  const before = folded.slice(folded.lastIndexOf('\n', from - 1) + 1, from);
  const lineEnd = folded.indexOf('\n', to);
  const after = folded.slice(to, lineEnd < 0 ? undefined : lineEnd);
  const [earlier, later] = [folded.slice(Math.max(0, from - 40), from), folded.slice(to, to + 40)];
  if ((usedBefore.test(earlier) && !ownLabel.test(earlier)) || usedAfter.test(later)) return false;
  if (startOfLine.test(before)) return /^(?:[^\p{L}\p{N}]|$)/u.test(after) || restOfLine.test(after);
  return restOfLine.test(after) && (/[^\p{L}\p{N}]$/u.test(before) || ownLabel.test(before));
}
