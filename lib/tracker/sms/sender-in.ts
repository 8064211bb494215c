import { smsDetection } from '../../fields/codes/sms-detection.ts';
import { withoutTimes } from './time-tokens.ts';

const number = String.raw`(\+?\d(?:[ -]?\d){4,22})(?!\d)`;
/** Where a phone, or whoever copies from it, puts the sender. */
const places: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:发件人|发信人|发送方|发送者|发件方|发送号码?|短信号码|来自|来源|from|sender)\s?[:(]?\s?${number}`,
    'giu',
  ),
  // 12381, alone in its line, or before a time or the message.
  new RegExp(String.raw`^[^\p{L}\p{N}\n+]*${number}(?=[\s:,()·|]|【|$)`, 'gmu'),
  // …完成核验。12381
  new RegExp(String.raw`(?<=[\s。!(（·,])${number}\)?\s*$`, 'gu'),
];

const plain = (printed: string): string => printed.replace(/[ -]/gu, '').replace(/^(?:\+86|0086|86(?=1))/u, '');
/** Six digits may be the code, 20261121 is a date. */
const isSender = (digits: string): boolean => !/^(?:\d{1,4}|\d{6}|20\d{6})$/u.test(digits);

/** Did the ministry's number send it, or another that the pasted text names? Its absence says nothing. */
export function senderIn(folded: string): 'miit' | 'other' | undefined {
  // 2026-11-21 14 has the digits of a number.
  const text = withoutTimes(folded);
  const senders = places
    .flatMap((place) => [...text.matchAll(place)].map(([, digits = '']) => plain(digits)))
    .filter(isSender);
  if (senders.some((digits) => smsDetection.senders.some((pattern) => pattern.test(digits)))) return 'miit';
  return senders.length > 0 ? 'other' : undefined;
}
