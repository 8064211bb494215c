import { smsDetection } from '../../fields/codes/sms-detection.ts';
import { smsLookalikes } from '../../fields/codes/sms-lookalikes.ts';
import type { SmsRefusal } from '../../texts/sms.zh-CN.ts';
import type { Codes } from './codes-in.ts';
import type { Message } from './messages-in.ts';
import { withoutNames } from './without-names.ts';

/** Where a message bears no signature, who speaks is said at once. */
const opening = 20;

/** Does the ministry speak? It signs; where nobody does, it names itself. */
export const isByMinistry = ({ text, signatures }: Message): boolean =>
  (signatures.length > 0 ? signatures : [text]).some((part) => smsDetection.ministry.test(part));

/** The row of the table that a message falls under. */
export function lookalikeOf(message: Message, { named, unnamed }: Codes): SmsRefusal | undefined {
  const { text, signatures } = message;
  const byMinistry = isByMinistry(message);
  // 由'某某银行'发起的…: whoever files may be called anything. Others than the ministry quote what it is about.
  const said = byMinistry ? withoutNames(text) : text;
  const from = signatures.join(' ') || text.slice(0, opening);
  const holds = {
    some: named.length + unnamed.length > 0,
    none: named.length + unnamed.length === 0,
    unnamed: named.length === 0,
  };
  return smsLookalikes.find(
    (row) =>
      (!byMinistry || row.byMinistry) &&
      (!row.code || holds[row.code]) &&
      (!row.says || row.says.test(said)) &&
      (!row.from || row.from.test(from)),
  )?.why;
}
